// Names of authors as citations write them: people with initials and particles, organisations as they are.
import type { CslName } from "../schema/sources.ts";
import { isLegal, type CslItem } from "./csl-item.ts";

/** Above this many authors a list names the first nineteen and the last (APA 7, 9.8). */
const MOST_AUTHORS = 20;

/** The name in a citation: "van der Wal", "RIVM". */
export function familyName(name: CslName): string {
  return "literal" in name ? name.literal : joined(name["non-dropping-particle"], name.family);
}

/** The name in a reference list: "van der Wal, J.-P. K.". */
export function invertedName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const given = joined(initials(name.given ?? ""), name["dropping-particle"]);
  return [familyName(name), given, name.suffix].filter(Boolean).join(", ");
}

/** The authors of a reference, the last after an ampersand: "RIVM, & TNO" (APA 7, 9.8). */
export function authorList(authors: readonly CslName[], and: string): string {
  const names = authors.map(invertedName);
  const last = names.at(-1) ?? "";
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(", ")}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** Who a citation names: one or two authors, or the first of more; the title of a law or of what has no author (APA 7, 8.17 and 8.14). */
export function citedAuthors(item: CslItem, words: { and: string; andOthers: string }): string {
  const names = authorsOf(item).map(familyName);
  if (names.length === 0) return item["title-short"] ?? item.title;
  return names.length > 2 ? `${names[0]} ${words.andOthers}` : names.join(` ${words.and} `);
}

/** Whose name leads the reference; none for a law. A web page without author is its publisher's (APA 7, 10.16). */
export function authorsOf(item: CslItem): readonly CslName[] {
  const { type, author = [], publisher } = item;
  if (isLegal(item)) return [];
  return author.length === 0 && type === "webpage" && publisher !== undefined ? [{ literal: publisher }] : author;
}

/** "Jan-Piet Karel" becomes "J.-P. K.". */
function initials(given: string): string {
  const parts = given.split(/\s+/).filter(Boolean);
  return parts.map((part) => part.split("-").filter(Boolean).map((name) => `${[...name][0]}.`).join("-")).join(" ");
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
