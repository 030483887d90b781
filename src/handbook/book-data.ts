// The handbook as the template for the PDF reads it: plain data, in characters that its letters have.
import { formatDay } from "../model/numbers.ts";
import type { Book } from "./book.ts";
import { elementsIn, textOf, type Element, type Node } from "./node.ts";

/** A column is at least and at most so many letters wide, when the room is shared out. */
const NARROW = 9;
const WIDE = 60;

/** What the template reads. @param letters makes each text fit for printing */
export function bookData(book: Book, letters: (text: string) => string): unknown {
  const { language, strings, day, chapters } = book;
  const [year, month, date] = day.split("-").map(Number);
  const [lang, region] = language.locale.split("-");
  const told = { title: book.title, short: book.title, description: book.description, publisher: book.publisher, licenseName: book.license.name, handbook: strings.handbook, edition: strings.handbookEdition.replace("{date}", formatDay(day, language)), address: strings.handbookAddress, publisherLabel: strings.publisher, license: strings.license, contents: strings.handbookContents };
  return {
    lang,
    region: region ?? null,
    url: book.address,
    licenseUrl: book.license.url,
    date: { year, month, day: date },
    words: Object.fromEntries(Object.entries(told).map(([name, text]) => [name, letters(text)])),
    chapters: chapters.map(({ id, title, depth, nodes }) => ({ id, depth, title: letters(title), nodes: nodes.map((node) => dataOf(node, letters)) })),
  };
}

/** A node with what Typst would have to work out itself: the text of code, the widths of columns. */
function dataOf(node: Node, letters: (text: string) => string): unknown {
  if (typeof node === "string") return letters(node);
  const children = node.children.map((child) => dataOf(child, letters));
  const { alt } = node.attributes;
  const attributes = alt === undefined ? node.attributes : { ...node.attributes, alt: letters(alt) };
  if (node.tag === "pre" || node.tag === "code") return { tag: node.tag, attributes, children, text: letters(textOf(node.children)) };
  return { tag: node.tag, attributes, children, ...(node.tag === "table" ? { widths: widths(node) } : {}) };
}

/** How the room is shared among columns: by the root of the longest text in each. */
function widths(table: Element): number[] {
  const rows = elementsIn([table]).filter(({ tag }) => tag === "tr").map(({ children }) => children.map((cell) => textOf([cell]).length));
  const count = Math.max(1, ...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => Math.round(10 * Math.sqrt(Math.min(WIDE, Math.max(NARROW, ...rows.map((row) => row[column] ?? 0))))) / 10);
}
