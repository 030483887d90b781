// How current every page and figure is, as rows and as a table to read: what is most overdue first.
import { counted } from "../counted.ts";
import { compareText } from "../problem.ts";
import { say, type Site } from "../site.ts";
import { daysBetween, figureDue, figureOwner, pageDue, pageOwner } from "./review.ts";
import { sourceLanguage, translationState, type TranslationState } from "./translation.ts";

export interface FreshnessRow {
  kind: "page" | "figure";
  /** The page's file or the figure's id. */
  subject: string;
  owner: string;
  reviewed: string | undefined;
  due: string | undefined;
  /** Days since the day it was due; 0 when it is not overdue. */
  overdue: number;
  translation: TranslationState | undefined;
}

const HEADINGS = ["What", "Owner", "Reviewed", "Due", "Overdue", "Translation"];
const STATES: Readonly<Record<TranslationState, string>> = { source: "source", current: "current", older: "older than source", unrecorded: "not recorded" };

/** A row for each page in each language, and for each figure; what was never reviewed comes first, then what is most overdue. */
export function freshness(site: Site, today: string): FreshnessRow[] {
  const overdue = (due: string | undefined): number => (due === undefined ? 0 : Math.max(0, daysBetween(due, today)));
  const pages = site.pages
    .filter(({ front }) => front.layout !== "error")
    .map((page): FreshnessRow => {
      const due = pageDue(site, page);
      return { kind: "page", subject: page.file, owner: pageOwner(site, page), reviewed: page.front.reviewed, due, overdue: overdue(due), translation: translationState(site, page) };
    });
  const figures = [...site.figures.values()].map((figure): FreshnessRow => {
    const due = figureDue(site, figure);
    return { kind: "figure", subject: `figure ${figure.id}`, owner: figureOwner(site, figure, sourceLanguage(site)), reviewed: figure.checked, due, overdue: overdue(due), translation: undefined };
  });
  return [...pages, ...figures].toSorted((a, b) => compareText(a.due ?? "", b.due ?? "") || compareText(a.subject, b.subject));
}

/** The rows as a table in plain text, with totals under it. */
export function freshnessTable(site: Site, today: string): string {
  const rows = freshness(site, today);
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  return `${say(site.config.title, sourceLanguage(site))}, ${today}\n\n${table.join("\n")}\n\n${totals(rows).join("\n")}\n`;
}

function cellsOf({ subject, owner, reviewed, due, overdue, translation }: FreshnessRow): string[] {
  return [subject, owner, reviewed ?? "never", due ?? "–", overdue === 0 ? "–" : overdue === 1 ? "1 day" : `${overdue} days`, translation ? STATES[translation] : "–"];
}

function totals(rows: readonly FreshnessRow[]): string[] {
  const count = (matches: (row: FreshnessRow) => boolean): number => rows.filter(matches).length;
  return [
    `${counted(count(({ kind }) => kind === "page"), "page")} and ${counted(count(({ kind }) => kind === "figure"), "figure")}: ${count(({ overdue }) => overdue > 0)} overdue, ${count(({ reviewed }) => reviewed === undefined)} never reviewed.`,
    `${counted(count(({ translation }) => translation !== undefined && translation !== "source"), "translation")}: ${count(({ translation }) => translation === "current")} current, ${count(({ translation }) => translation === "older")} older than their source, ${count(({ translation }) => translation === "unrecorded")} not recorded.`,
  ];
}
