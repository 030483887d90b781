// The Markdown of one made-up page: paragraphs, headings, a list, a table, a block of code, a quotation, and links to other pages.
import type { MadeUpWords } from "./made-up-words.ts";
import type { Random } from "./random.ts";

export interface PageText {
  words: MadeUpWords;
  random: Random;
  /** About how many words the page has. */
  length: number;
  /** Another page, as a link writes it. */
  target: () => string;
}

/** Parts below a heading; the first paragraph stands above them. */
const PARTS = 5;
/** What list, table, code, quotation and headings take of the words. */
const BESIDE_PARAGRAPHS = 200;

/** The page below its front matter. */
export function pageText(text: PageText): string {
  const perPart = Math.max(20, Math.round((text.length - BESIDE_PARAGRAPHS) / (PARTS + 1)));
  const parts = [list, table, code, quotation, () => ""].map((extra, index) => {
    const heading = `${index % 2 === 0 ? "##" : "###"} ${capital(subjects(text, 3))}`;
    const half = Math.round(perPart / 2);
    return [heading, `${paragraph(text, half)} ${reference(text)}`, paragraph(text, perPart - half), extra(text)].filter((block) => block !== "").join("\n\n");
  });
  return `${[`${paragraph(text, perPart)} ${reference(text)}`, ...parts].join("\n\n")}\n`;
}

/** Sentences until there are so many words. */
export function paragraph(text: PageText, length: number): string {
  const sentences: string[] = [];
  for (let words = 0; words < length; ) {
    const size = 6 + Math.floor(text.random() * 13);
    sentences.push(sentence(text, size));
    words += size;
  }
  return sentences.join(" ");
}

/** Some words that could be a title. */
export function subjects({ words, random }: PageText, count: number): string {
  return Array.from({ length: count }, () => words.subject(random)).join(" ");
}

/** The same text with its first letter as a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function sentence({ words, random }: PageText, size: number): string {
  const chosen = Array.from({ length: size }, () => words.word(random));
  const marked = Math.floor(random() * size * 5);
  const sign = ["**", "*", "`"][marked % 3] ?? "*";
  // One sentence in five or so has a word in bold, in italics or as code; the first word keeps its capital.
  return `${capital(chosen.map((word, at) => (at > 0 && at === marked ? `${sign}${word}${sign}` : word)).join(" "))}.`;
}

function reference(text: PageText): string {
  return `Lees ook [${subjects(text, 2)}](${text.target()}).`;
}

function list(text: PageText): string {
  return Array.from({ length: 6 }, () => `- ${capital(sentence(text, 6))}`).join("\n");
}

function table(text: PageText): string {
  const cells = (count: number): string[] => Array.from({ length: 4 }, () => subjects(text, count));
  return [row(cells(1)), "|---|---|---|---|", ...Array.from({ length: 5 }, () => row(cells(2)))].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(text: PageText): string {
  return ["```", ...Array.from({ length: 8 }, () => `${subjects(text, 1)} = ${subjects(text, 3)}`), "```"].join("\n");
}

function quotation(text: PageText): string {
  return `> ${paragraph(text, 20)}`;
}
