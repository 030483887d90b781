// Which sources a list shows: by how sure we are, and by the letters of the authors.
import type { Source } from "../schema/sources.ts";
import { citedAuthors } from "./names.ts";

/** The author decides the letter, in the same way in each language. */
const WORDS = { and: "&", andOthers: "" };

/** Whether a list with these attributes shows the source: confidence=secondary, letters=A-O. What does not begin with a letter comes before A. */
export function isSelected(source: Source, { confidence, letters }: Readonly<Record<string, string>>): boolean {
  if (confidence !== undefined && !confidence.split(" ").includes(source.custom.confidence)) return false;
  const range = letters === undefined ? undefined : letterRange(letters);
  if (!range) return true;
  const letter = initialOf(source);
  return (letter >= range.from || range.from === "A") && letter <= range.to;
}

/** "A-O" as its ends; undefined when it is no such range. */
export function letterRange(text: string): { from: string; to: string } | undefined {
  const [, from = "", to = from] = /^([A-Z])(?:-([A-Z]))?$/.exec(text) ?? [];
  return from === "" || to < from ? undefined : { from, to };
}

/** First letter of the author, a capital without accents. */
function initialOf(source: Source): string {
  return citedAuthors(source, WORDS).normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").slice(0, 1).toUpperCase();
}
