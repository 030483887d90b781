// BibTeX: the form that LaTeX and most reference managers read. Texts are UTF-8; only what TeX takes for a command is escaped.
import type { CslName } from "../schema/sources.ts";
import type { CslItem, CslType } from "./csl-item.ts";

/** @online and @dataset are BibLaTeX's; styles of the older BibTeX treat what they do not know as @misc. */
const TYPES: Readonly<Record<CslType, string>> = {
  article: "article", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
  bill: "misc", book: "book", chapter: "incollection", dataset: "dataset", document: "misc", hearing: "misc",
  legislation: "misc", "post-weblog": "online", regulation: "misc", report: "techreport", webpage: "online",
};
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What TeX takes for a command, and how it is written to be seen. */
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

/** All entries of a .bib file. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join("\n");
}

function entry(item: CslItem): string {
  const lines = fields(item).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [`  ${name} = ${value},\n`]));
  return `@${TYPES[item.type]}{${item.id},\n${lines.join("")}}\n`;
}

function fields(item: CslItem): [name: string, value: string | undefined][] {
  const type = TYPES[item.type];
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const container = { article: "journal", incollection: "booktitle" }[type] ?? "howpublished";
  return [
    ["author", item.author && item.author.length > 0 ? `{${item.author.map(name).join(" and ")}}` : undefined],
    ["title", `{${title(item.title)}}`],
    [container, braced(item["container-title"])],
    ["series", braced(item["collection-title"])],
    ["volume", braced(item.volume)],
    ["number", braced(type === "article" ? item.issue : item.number)],
    ["pages", braced(item.page?.replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, "--"))],
    [type === "techreport" ? "institution" : "publisher", braced(item.publisher)],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["doi", verbatim(item.DOI)],
    ["url", verbatim(item.URL)],
    ["urldate", braced(item.accessed?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-"))],
    ["language", braced(item.language)],
    ["annote", braced(item.note)],
  ];
}

/** Particles stay before the family name, a suffix after it; an organisation's name is one whole. */
function name(author: CslName): string {
  if ("literal" in author) return `{${escaped(author.literal)}}`;
  const family = [author["non-dropping-particle"], author.family].filter(Boolean).join(" ");
  const given = [author.given, author["dropping-particle"]].filter(Boolean).join(" ");
  return [family, author.suffix, given].filter(Boolean).map((part) => escaped(part ?? "")).join(", ");
}

/** Styles make titles lower case: words with a capital, save the first letter of all, are kept as they are. */
function title(text: string): string {
  return text.split(/(\s+)/).map((word, index) => (/\p{Lu}/u.test(index === 0 ? word.replace(/^\P{L}*\p{L}/u, "") : word) ? `{${escaped(word)}}` : escaped(word))).join("");
}

function braced(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : `{${escaped(text)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign).replace(/[#$%&_]/g, "\\$&");
}

/** Addresses are read as they stand; only braces could end the field too early. */
function verbatim(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${text.replaceAll("{", "%7B").replaceAll("}", "%7D")}}`;
}
