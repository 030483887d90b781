// Made-up works, one of each type that sources.json takes, with names and signs that are hard to write.
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";

const common = { issued: { "date-parts": [[2020, 3, 4]] }, URL: "https://example.org/a_b?x=1&y=%20", language: "en" } satisfies Partial<CslItem>;
const wal = { family: "Wal", given: "Jan-Piet Karel", "non-dropping-particle": "van der" };
const bos = { family: "Bos", given: "Anna", suffix: "Jr." };

export const works: readonly CslItem[] = [
  { ...common, id: "journal", type: "article-journal", title: "Costs & benefits: 100% of the CO2 in {braces}", author: [wal, bos], "container-title": "Journal of Bells", volume: "14", issue: "2", page: "12-19", DOI: "10.1000/x_1" },
  { ...common, id: "newspaper", type: "article-newspaper", title: "Bells ring", author: [bos], "container-title": "The Daily Bell" },
  { ...common, id: "magazine", type: "article-magazine", title: "Bells ring again", author: [bos], "container-title": "Bell Monthly", issue: "7" },
  { ...common, id: "weblog", type: "post-weblog", title: "My bell", author: [bos], "container-title": "Bell blog" },
  { ...common, id: "article", type: "article", title: "A preprint", author: [wal] },
  { ...common, id: "book", type: "book", title: "The book of bells", author: [{ literal: "Ministry of Bells & Whistles" }], publisher: "Bell Press" },
  { ...common, id: "chapter", type: "chapter", title: "On clappers", author: [wal], "container-title": "The book of bells", publisher: "Bell Press", page: "5-9" },
  { ...common, id: "report", type: "report", title: "Bells in 2019", author: [{ literal: "Bell Office" }], number: "12", publisher: "Bell Office" },
  { ...common, id: "document", type: "document", title: "Letter about bells", author: [{ literal: "Bell Office" }] },
  { ...common, id: "webpage", type: "webpage", title: "Which bell?", author: [{ literal: "Bell Office" }], "container-title": "Bells for all" },
  { ...common, id: "dataset", type: "dataset", title: "Bells by year", author: [{ literal: "Bell Office" }], publisher: "Bells for all" },
  { ...common, id: "law", type: "legislation", title: "Bell Act 2020", author: [{ literal: "Kingdom" }], number: "BELL0012" },
  { ...common, id: "bill", type: "bill", title: "Bell Bill", number: "Paper 12" },
  { ...common, id: "rule", type: "regulation", title: "Bell Rules", "container-title": "Gazette" },
  { ...common, id: "hearing", type: "hearing", title: "Hearing on bells" },
];

/** @throws Error for a work that is not there, so that a test cannot pass by silence */
export function work(id: string): CslItem {
  const found = works.find((each) => each.id === id);
  if (!found) throw new Error(`No work ${id}`);
  return found;
}
