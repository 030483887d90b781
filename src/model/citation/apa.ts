// References in APA style, 7th edition, in any language of the site: who, when, what, where.
import type { Language } from "../schema/config.ts";
import type { Strings } from "../schema/strings.ts";
import { apaDate, apaDay, apaYear } from "./apa-date.ts";
import { addressOf, isLegal, isSerial, yearOf, type CslItem } from "./csl-item.ts";
import { authorList, authorsOf, citedAuthors } from "./names.ts";

/** A piece of a reference, and what it is: markup differs, text does not. */
export interface Run {
  text: string;
  /** The work's own title; a title or volume in italics; the address. */
  kind?: "title" | "italic-title" | "italic" | "address";
}

export interface ApaStyle {
  language: Language;
  strings: Strings;
  /** What tells the work apart from others of its author and year. */
  letter?: string | undefined;
}

/** The short form in the text, without parentheses: "RIVM, 2021a" (APA 7, 8.10). */
export function apaShort(item: CslItem, { strings, letter }: ApaStyle): string {
  return `${citedAuthors(item, strings)}, ${apaYear(item, strings, letter)}`;
}

/** The whole reference as text. */
export function apaText(item: CslItem, style: ApaStyle): string {
  return apa(item, style).map(({ text }) => text).join("");
}

/** The whole reference in pieces (APA 7, chapters 9 to 11). The address comes last, and is a piece by itself. */
export function apa(item: CslItem, style: ApaStyle): Run[] {
  const runs = isLegal(item) ? legal(item, style) : [...lead(item, style), ...source(item, style)];
  return [...runs, ...address(item, style)];
}

/** "Title, number, container (year)." after the form of the law reporters, without the words of one country (APA 7, 11.5). */
function legal(item: CslItem, { strings, letter }: ApaStyle): Run[] {
  const container = [item.volume, item["container-title"], item.page].filter(Boolean).join(" ");
  const parts = [item.title, item.number, container].filter(Boolean).join(", ");
  return [{ text: parts.slice(0, item.title.length), kind: "title" }, { text: `${parts.slice(item.title.length)} (${apaYear(item, strings, letter)}).` }];
}

/** Who, when and what; the title comes first when nobody is named. */
function lead(item: CslItem, style: ApaStyle): Run[] {
  const who = authorList(authorsOf(item), style.strings.and);
  const when = `(${apaDate(item, style)}).`;
  if (who === "") return [...title(item, style), { text: ` ${when}` }];
  return [{ text: `${sentence(who)} ${when} ` }, ...title(item, style)];
}

function title(item: CslItem, { strings }: ApaStyle): Run[] {
  const whole = isSerial(item) || (item.type !== "webpage" && item["container-title"] !== undefined);
  const inside = whole ? [] : [numberOf(item, strings), item["collection-title"]].filter((part) => part !== undefined);
  const after = `${inside.length === 0 ? "" : ` (${inside.join("; ")})`}${item.type === "dataset" ? ` [${strings.dataSet}]` : ""}`;
  const text = after === "" ? sentence(item.title).slice(item.title.length) : `${after}.`;
  return [{ text: item.title, kind: whole ? "title" : "italic-title" }, ...(text === "" ? [] : [{ text }])];
}

/** Where the work appeared: a series, a larger whole, a publisher, a site. */
function source(item: CslItem, { strings }: ApaStyle): Run[] {
  const container = item["container-title"];
  if (isSerial(item)) return serial(item);
  const publisher = item.publisher === undefined || isAuthor(item, item.publisher) ? [] : [{ text: ` ${sentence(item.publisher)}` }];
  if (container === undefined) return publisher;
  if (item.type === "webpage") return [...publisher, ...(isAuthor(item, container) ? [] : [{ text: ` ${sentence(container)}` }])];
  const inside = [numberOf(item, strings), item["collection-title"], item.page === undefined ? undefined : strings.pages.replace("{pages}", range(item.page))].filter((part) => part !== undefined);
  return [{ text: ` ${strings.inWhole} ` }, { text: container, kind: "italic" }, { text: inside.length === 0 ? sentence(container).slice(container.length) : ` (${inside.join("; ")}).` }, ...publisher];
}

/** " Journal, 14(2), 10–19." (APA 7, 9.25). */
function serial(item: CslItem): Run[] {
  const name = [item["container-title"], item["collection-title"]].filter(Boolean).join(", ");
  const last = item.number ?? (item.page === undefined ? "" : range(item.page));
  const pieces: Run[][] = [];
  if (name !== "") pieces.push([{ text: name, kind: "italic" }]);
  if (item.volume !== undefined || item.issue !== undefined) pieces.push([{ text: item.volume ?? "", kind: "italic" }, { text: item.issue === undefined ? "" : `(${item.issue})` }]);
  if (last !== "") pieces.push([{ text: last }]);
  if (pieces.length === 0) return [];
  const runs = pieces.flatMap((piece, index) => [{ text: index === 0 ? " " : ", " }, ...piece]);
  return [...runs.filter(({ text }) => text !== ""), { text: "." }];
}

/** The address, with the day it was seen when the work itself has no date (APA 7, 9.16). */
function address(item: CslItem, style: ApaStyle): Run[] {
  const found = addressOf(item);
  if (found === undefined) return [];
  const day = item.DOI === undefined && yearOf(item) === undefined ? item.accessed : undefined;
  if (day === undefined) return [{ text: " " }, { text: found, kind: "address" }];
  const [before = "", after = ""] = style.strings.retrieved.replace("{date}", apaDay(day, style.language)).split("{address}");
  return [{ text: ` ${before}` }, { text: found, kind: "address" }, ...(after === "" ? [] : [{ text: after }])];
}

function isAuthor(item: CslItem, name: string): boolean {
  return authorsOf(item).some((author) => "literal" in author && author.literal === name);
}

/** A bare number gets a word before it: "No. 12"; one that says what it is does not. */
function numberOf({ number }: CslItem, { numbered }: Strings): string | undefined {
  return number !== undefined && /^[A-Za-z]*\d+[A-Za-z]*$/.test(number) ? numbered.replace("{number}", number) : number;
}

/** Pages from and to have a dash between them. */
function range(pages: string): string {
  return pages.replace(/(?<=\d)\s*-\s*(?=\d)/g, "–");
}

function sentence(text: string): string {
  return /[.?!]['"’”]?$/.test(text) ? text : `${text}.`;
}
