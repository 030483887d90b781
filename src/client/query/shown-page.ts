// Makes of a page that was found what is shown of it: an excerpt, and the sections that match best.
import { normalise, unmark } from "../../languages/words.ts";
import type { PagefindPage } from "../pagefind.ts";

/** A stretch of text, marked when it matches the question. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** A place on a page that matches: a section, or the page itself. */
export interface Section {
  /** Address from the site's root. */
  url: string;
  title: string;
  excerpt: ExcerptPart[];
}

export interface ShownPage extends Section {
  /** The sections that match best, in the order of the page. */
  sections: Section[];
  /** The place with the strongest match: one of the sections, or the page itself. */
  best: Section;
  /** The words of the page that match, as they stand there. */
  words: string[];
}

const SECTIONS = 3;
const LENGTH = 24;
const MOST_WORDS = 8;

/**
 * @param places places of the matching words, for each unit of the question
 * @param isNoise tells which words Pagefind takes for forms of others by mistake, such as "over" for "overheid"
 */
export function showPage(page: PagefindPage, places: readonly (readonly number[])[], isNoise: (word: string) => boolean): ShownPage {
  const words = page.content.split(/\s+/);
  const units = new Map<number, Set<number>>();
  for (const [unit, list] of places.entries()) for (const place of list) if (!isNoise(normalise(words[place] ?? ""))) units.set(place, (units.get(place) ?? new Set()).add(unit));
  const excerpt = (from: number, to: number): ExcerptPart[] => excerptOf(words, units, densest(units, from, to), to);
  const title = unmark(page.meta["title"] ?? page.url);
  const self = { url: page.url, title };
  const headings = page.anchors.filter(({ element, text }) => /^h\d$/.test(element) && text?.trim()).toSorted((a, b) => a.location - b.location);
  const stretches = [{ ...self, from: 0 }, ...headings.map(({ id, text, location }) => ({ url: `${page.url}#${encodeURIComponent(id)}`, title: unmark(text?.trim() ?? ""), from: location }))].map((stretch, index, all) => ({ ...stretch, to: all[index + 1]?.from ?? words.length }));
  const scored = stretches.map((stretch) => ({ ...stretch, score: weigh(units, stretch.from, stretch.to) })).filter(({ score }) => score > 0);
  const strongest = scored.toSorted((a, b) => b.score - a.score || a.from - b.from);
  const chosen = new Set(strongest.filter(({ from }) => from > 0).slice(0, SECTIONS));
  const section = ({ url, title: name, from, to }: (typeof scored)[number]): Section => ({ url, title: name, excerpt: excerpt(from, to) });
  const [first] = strongest;
  const shown: Section = { ...self, excerpt: excerpt(0, words.length) };
  return { ...shown, sections: scored.filter((each) => chosen.has(each)).map(section), best: first && first.from > 0 ? section(first) : shown, words: matchingWords(words, units) };
}

/** How strongly a stretch matches: first by how many units of the question it has, then by how often. */
function weigh(units: ReadonlyMap<number, ReadonlySet<number>>, from: number, to: number): number {
  const seen = new Set<number>();
  let count = 0;
  for (const [place, each] of units) {
    if (place < from || place >= to) continue;
    count++;
    for (const unit of each) seen.add(unit);
  }
  return seen.size * 10 + Math.min(count, 9);
}

/** Where the excerpt of a stretch starts: a little before the window with most of the question in it. */
function densest(units: ReadonlyMap<number, ReadonlySet<number>>, from: number, to: number): number {
  let best = from;
  let most = 0;
  for (const place of [...units.keys()].toSorted((a, b) => a - b)) {
    if (place < from || place >= to) continue;
    const weight = weigh(units, place, Math.min(to, place + LENGTH - 4));
    if (weight > most) [best, most] = [place, weight];
  }
  return Math.max(from, Math.min(best - 4, to - LENGTH));
}

function excerptOf(words: readonly string[], units: ReadonlyMap<number, unknown>, from: number, end: number): ExcerptPart[] {
  const to = Math.min(from + LENGTH, end, words.length);
  const parts: ExcerptPart[] = [];
  let plain = from > 0 ? "… " : "";
  for (let place = from; place < to; place++) {
    const word = unmark(words[place] ?? "");
    if (!units.has(place)) plain += `${word} `;
    else {
      const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
      parts.push({ text: plain + before, marked: false }, { text: core, marked: true });
      plain = `${after} `;
    }
  }
  parts.push({ text: plain.trimEnd() + (to < words.length ? " …" : ""), marked: false });
  return parts.filter(({ text }) => text !== "");
}

function matchingWords(words: readonly string[], units: ReadonlyMap<number, unknown>): string[] {
  const found = new Map<string, string>();
  for (const place of units.keys()) {
    const word = unmark(words[place] ?? "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (word !== "" && found.size < MOST_WORDS) found.set(word.toLowerCase(), word);
  }
  return [...found.values()];
}
