// The numbers with a unit that an editor typed in a page's text, and whether a source stands beside them.
import { amountFinder } from "../model/amounts/find-amounts.ts";
import type { TypedAmount } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import type { Language } from "../model/schema/config.ts";
import type { Position, Site } from "../model/site.ts";
import { lineCounter } from "../model/line-counter.ts";
import type { Token } from "./markdown-types.ts";
import { parseAttributes } from "./rules/directive-attributes.ts";

/** In the text that is searched, a citation, and what is no text of the page's own: values, examples, code. */
const CITATION = "\uE000";
const OTHER = "\uE001";

/** An address as it stands in a text: its digits are no amounts. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** The piece of text that one citation serves: a whole list item or table row, or running text, which is cut into sentences. */
interface Scope {
  isWhole: boolean;
  parts: { text: string; line: number }[];
}

/** Finds every typed amount of a page, in the order of the text. */
export type AmountReader = (page: Page, tokens: readonly Token[]) => TypedAmount[];

/** Makes the reader of a site; what is the same for all pages of a language is worked out once. */
export function amountReader(site: Site): AmountReader {
  const readers = new Map(site.languages.map((language) => [language.code, { language, find: amountFinder([...site.units.values()], language) }]));
  return (page, tokens) => {
    const reader = readers.get(page.language);
    if (!reader || !/\d/.test(page.body)) return [];
    const { language, find } = reader;
    const locate = places(page);
    return scopes(tokens).flatMap(({ isWhole, parts }) => {
      const isCited = parts.some(({ text }) => text.includes(CITATION));
      return parts.flatMap(({ text, line }) => {
        const groups = find(text);
        const cited = isWhole || groups.length === 0 ? [] : citedStretches(text, language);
        return groups.map(({ text: value, index, amounts }) => ({ value, amounts, isTraced: isWhole ? isCited : cited.some(({ from, to }) => index >= from && index < to), ...locate(value, line) }));
      });
    });
  };
}

/** The texts of a page, with what belongs together. */
function scopes(tokens: readonly Token[]): Scope[] {
  const found: Scope[] = [];
  const open: Scope[] = [];
  let line = 0;
  for (const token of tokens) {
    if (token.map) line = token.map[0];
    if (token.type === "list_item_open" || token.type === "tr_open") {
      const scope = { isWhole: true, parts: [] };
      open.push(scope);
      found.push(scope);
    } else if (token.type === "list_item_close" || token.type === "tr_close") open.pop();
    const text = token.type === "inline" ? textOf(token.children ?? []) : token.type === "container_details_open" ? (parseAttributes(token.info.replace(/^[^{]*\{|\}\s*$/g, ""))?.["summary"] ?? "") : "";
    if (text === "") continue;
    const scope = open.at(-1);
    if (scope) scope.parts.push({ text, line });
    else found.push({ isWhole: false, parts: [{ text, line }] });
  }
  return found;
}

/** What a reader sees, with a sign in place of what is not typed. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === "text") return content.replace(ADDRESS, OTHER);
      if (type === "term_directive") return content;
      if (type === "image") return textOf(children ?? []);
      if (type === "citation") return CITATION;
      if (type === "softbreak" || type === "hardbreak") return "\n";
      return type.endsWith("_directive") || type === "code_inline" ? OTHER : "";
    })
    .join("");
}

/** The sentences of a text that hold a citation. */
function citedStretches(text: string, { locale }: Language): { from: number; to: number }[] {
  if (!text.includes(CITATION)) return [];
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text);
  return [...sentences].filter(({ segment }) => segment.includes(CITATION)).map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

/** Finds each amount after the one before it; its line when the file writes it otherwise than it is read. */
function places({ body, bodyLine }: Page): (needle: string, line: number) => Position {
  const positionAt = lineCounter(body);
  const starts = [0];
  for (let at = body.indexOf("\n"); at >= 0; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  let [cursor, last] = [0, 0];
  return (needle, line) => {
    // Footnotes come after the text and stand anywhere in it.
    if (line !== last) cursor = line > last ? Math.max(cursor, starts[line] ?? 0) : (starts[line] ?? 0);
    last = line;
    const at = body.indexOf(needle, cursor);
    if (at < 0) return { line: line + bodyLine, column: 1 };
    cursor = at + needle.length;
    const { line: row, column } = positionAt(at);
    return { line: row - 1 + bodyLine, column };
  };
}
