// RIS: the form that EndNote, Zotero and library catalogues exchange (Research Information Systems, specification of 2011).
import type { CslDate, CslName } from "../schema/sources.ts";
import type { CslItem, CslType } from "./csl-item.ts";

const TYPES: Readonly<Record<CslType, string>> = {
  article: "JOUR", "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS",
  bill: "BILL", book: "BOOK", chapter: "CHAP", dataset: "DATA", document: "GEN", hearing: "HEAR",
  legislation: "STAT", "post-weblog": "BLOG", regulation: "LEGAL", report: "RPRT", webpage: "ELEC",
};
/** The tag of a number differs by type. */
const NUMBER: Readonly<Record<string, string>> = { RPRT: "SN", LEGAL: "SN", DATA: "NV" };

/** All records of a .ris file; each line ends in CR LF. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join("");
}

function record(item: CslItem): string {
  const type = TYPES[item.type];
  const [first, last] = (item.page ?? "").split(/\s*[-–]\s*/);
  const lines: [tag: string, value: string | undefined][] = [
    ["ID", item.id],
    ...(item.author ?? []).map((author): [string, string] => ["AU", name(author)]),
    ["TI", item.title],
    ["T2", item["container-title"] ?? item["collection-title"]],
    ["VL", item.volume],
    ["IS", item.issue],
    ["SP", first],
    ["EP", last],
    [NUMBER[type] ?? "M1", item.number],
    ["PB", item.publisher],
    ["PY", item.issued && String(item.issued["date-parts"][0][0])],
    ["DA", item.issued && day(item.issued)],
    ["DO", item.DOI],
    ["UR", item.URL],
    ["Y2", item.accessed && day(item.accessed)],
    ["LA", item.language],
    ["N1", item.note],
  ];
  const filled = lines.flatMap(([tag, value]) => (value === undefined || value === "" ? [] : [`${tag}  - ${value.replace(/\s+/g, " ").trim()}`]));
  return [`TY  - ${type}`, ...filled, "ER  - ", ""].join("\r\n");
}

/** "van der Wal, Jan, Jr."; an organisation's name as it is. */
function name(author: CslName): string {
  if ("literal" in author) return author.literal;
  const family = [author["non-dropping-particle"], author.family].filter(Boolean).join(" ");
  const given = [author.given, author["dropping-particle"]].filter(Boolean).join(" ");
  return [family, given, author.suffix].filter(Boolean).join(", ");
}

/** YYYY/MM/DD/, with what is not known left empty between the slashes. */
function day({ "date-parts": [parts] }: CslDate): string {
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  return `${year}/${month ?? ""}/${day ?? ""}/`;
}
