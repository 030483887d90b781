// A number with a unit in a text of the data must be a value of its figure, or its entry must name a source.
import { amountFinder, type Amount } from "../../model/amounts/find-amounts.ts";
import { isDerived, isValue, valuesOf } from "../../model/amounts/known-amounts.ts";
import type { Figure } from "../../model/schema/figures.ts";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { inData, type Check } from "../check.ts";

const FILES = ["spend", "indicators", "recommendations", "steps", "initiatives", "glossary"];

/** Reports amounts in figures, recommendations, steps, initiatives and terms that nothing stands behind. */
export const dataNumbers: Check = ({ site }) => {
  const finders = new Map(site.languages.map((language) => [language.code, amountFinder([...site.units.values()], language)]));
  const problems: Problem[] = [];
  const visit = (name: string, value: unknown, path: readonly (string | number)[], figure: Figure | undefined): void => {
    if (typeof value !== "object" || value === null || namesSource(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      const find = typeof item === "string" ? finders.get(key) : undefined;
      if (find === undefined) visit(name, item, place, figure);
      else for (const { text, amounts } of find(String(item))) if (!amounts.every((amount) => isKnown(site, amount, figure, place))) problems.push(inData(site, name, place, "untraced-number", `"${text}" is ${figure ? `no value of the figure "${figure.id}"` : "no value of the data, and this entry names no source"}.`, figure ? "Put it in a row with its source, or tell it in the page's text with a citation." : "Name its source in \"sources\", or put it in the data."));
    }
  };
  for (const name of FILES) {
    const entries = site.dataFiles.get(name)?.value;
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) visit(name, entry, [index], figureOf(site, entry));
  }
  return problems;
};

/** Whether an object names a source for what it holds: a row of a figure, or an entry of the guidance. */
function namesSource(value: object): boolean {
  const sources: unknown = "source" in value ? value.source : "sources" in value ? value.sources : undefined;
  return Array.isArray(sources) && sources.length > 0;
}

function figureOf(site: Site, entry: unknown): Figure | undefined {
  const id: unknown = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
  const figure = typeof id === "string" ? site.figures.get(id) : undefined;
  return figure && typeof entry === "object" && entry !== null && "rows" in entry ? figure : undefined;
}

/** Whether the figure says so; what explains a figure or is none may also name a value of another. */
function isKnown(site: Site, amount: Amount, figure: Figure | undefined, place: readonly (string | number)[]): boolean {
  const figures = figure && !place.some((key) => key === "method" || key === "caveats") ? [figure] : [...site.figures.values()];
  return figures.some((each) => valuesOf(each).some((value) => isValue(site, amount, value)) || (figure === each && isDerived(site, amount, each)));
}
