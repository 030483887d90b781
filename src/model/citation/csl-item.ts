// A work that can be cited, as CSL-JSON 1.0.2 has it: a source, a page of the site, or one of its figures.
import type { Source } from "../schema/sources.ts";

/** What all formatters read. */
export interface CslItem extends Omit<Source, "custom"> {
  /** What a reader should know about the work; reference managers keep it as a note. */
  note?: string | undefined;
}

/** The type of a work, in CSL's words. */
export type CslType = CslItem["type"];

/** Laws and what parliaments write: they are cited by title, not by author (APA 7, chapter 11). */
export function isLegal({ type }: Pick<CslItem, "type">): boolean {
  return type === "bill" || type === "hearing" || type === "legislation" || type === "regulation";
}

/** What appears in a series of issues: a journal, a magazine, a newspaper, a blog. */
export function isSerial({ type }: Pick<CslItem, "type">): boolean {
  return type === "article-journal" || type === "article-magazine" || type === "article-newspaper" || type === "post-weblog";
}

/** Where to find the work: its DOI if it has one (APA 7, 9.35), else its address. */
export function addressOf({ DOI, URL }: CslItem): string | undefined {
  return DOI === undefined ? URL : `https://doi.org/${DOI}`;
}

/** The year, if it is known. */
export function yearOf({ issued }: CslItem): number | undefined {
  return issued?.["date-parts"][0][0];
}
