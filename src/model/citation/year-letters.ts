// The letters that tell apart works of one author and one year: 2021a and 2021b (APA 7, 8.19).
import { compareText } from "../problem.ts";
import { yearOf, type CslItem } from "./csl-item.ts";
import { citedAuthors } from "./names.ts";

/** Stand in for the words of a language, so that letters are the same in each. */
const WORDS = { and: "&", andOthers: "…" };

const known = new WeakMap<ReadonlyMap<string, CslItem>, ReadonlyMap<string, string>>();

/** The letter of a work among all that the site cites; nothing when its author and year are its own. */
export function yearLetter(works: ReadonlyMap<string, CslItem>, id: string): string | undefined {
  const letters = known.get(works) ?? yearLetters([...works.values()]);
  known.set(works, letters);
  return letters.get(id);
}

/** Letters by id, in the order of title, then id. Works without a year count as of one year. */
export function yearLetters(works: readonly CslItem[]): Map<string, string> {
  const groups = new Map<string, CslItem[]>();
  for (const work of works) {
    const key = `${citedAuthors(work, WORDS).toLowerCase()}, ${yearOf(work) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), work]);
  }
  const letters = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const sorted = group.toSorted((a, b) => compareText(sortedTitle(a), sortedTitle(b)) || compareText(a.id, b.id));
    for (const [index, { id }] of sorted.entries()) letters.set(id, letterAt(index));
  }
  return letters;
}

/** 0 is a, 25 is z, 26 is aa. */
export function letterAt(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : letterAt(rest - 1)) + String.fromCodePoint(97 + (index % 26));
}

/** A title as lists sort it: letters and digits only, accents off. */
function sortedTitle({ title }: CslItem): string {
  return title.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").trim();
}
