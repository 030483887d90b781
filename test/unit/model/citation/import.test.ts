// What reference managers get out of our BibTeX and RIS: read back by Citation.js, every source of this repository's own site is what it was.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { bibtex } from "../../../../src/model/citation/bibtex.ts";
import { cslJson } from "../../../../src/model/citation/csl-json.ts";
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";
import { ris } from "../../../../src/model/citation/ris.ts";
import { ownPagesAndFigures, ownSources } from "./own-works.ts";
import { works } from "./works.ts";

const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional(), suffix: z.string().optional(), "non-dropping-particle": z.string().optional() });
const imported = z.array(z.object({
  title: z.string(), author: z.array(name).optional(), issued: z.object({ "date-parts": z.array(z.array(z.number())) }).optional(),
  publisher: z.string().optional(), number: z.string().optional(), URL: z.string().optional(), DOI: z.string().optional(),
}));
type Imported = z.infer<typeof imported>[number];

const test = suite("import of BibTeX and RIS");

/** What is compared; names as they are read aloud, since a form may take a name of one word for a family's. */
function seen({ title, author = [], issued, publisher, number, URL, DOI }: Imported | CslItem): object {
  const names = author.map((each) => ("literal" in each && each.literal !== undefined ? each.literal : "family" in each ? [each.given, each["non-dropping-particle"], each.family, each.suffix].filter(Boolean).join(" ") : ""));
  return { title, names, date: issued?.["date-parts"][0], publisher, number, URL, DOI };
}

function read(text: string): Imported[] {
  return imported.parse(new Cite(text).data);
}

function same(found: readonly Imported[], wanted: readonly CslItem[]): void {
  assert.is(found.length, wanted.length);
  for (const [index, item] of wanted.entries()) assert.equal(found.slice(index, index + 1).map(seen), [seen(item)], item.id);
}

/** A law has no number in BibTeX; a page's site stands in howpublished, which Citation.js takes for a publisher. */
function heldByBibtex(item: CslItem): CslItem {
  if (item.type !== "legislation" && item.type !== "webpage") return item;
  const { number, ...rest } = { ...item, publisher: item.publisher ?? item["container-title"] };
  return item.type === "webpage" && number !== undefined ? { ...rest, number } : rest;
}

/** Statutes have no author in RIS, journals no publisher; of a newspaper's article Citation.js reads the title, the year and the address. */
function heldByRis(item: CslItem): CslItem {
  if (item.type === "legislation") return { ...item, author: [] };
  if (item.type === "article-journal") return { ...item, publisher: undefined };
  const year = item.issued?.["date-parts"][0][0];
  return item.type === "article-newspaper" && year !== undefined ? { ...item, author: [], issued: { "date-parts": [[year]] } } : item;
}

test("every source comes back from BibTeX, save what it has no field for", () => {
  same(read(bibtex(ownSources)), ownSources.map(heldByBibtex));
});

test("every source comes back from RIS, save what it has no field for", () => {
  same(read(ris(ownSources)), ownSources.map(heldByRis));
});

test("figures come back from both", () => {
  const figures = ["nl", "en"].flatMap(ownPagesAndFigures).filter(({ type }) => type === "dataset");
  assert.ok(figures.length > 5);
  same(read(bibtex(figures)), figures);
  same(read(ris(figures)), figures);
});

test("names with particles and suffixes, and signs that are commands to TeX, come back from BibTeX", () => {
  const own = works.filter(({ id }) => id === "journal" || id === "book");
  same(read(bibtex(own)), own);
});

test("CSL-JSON is what it was, and has nothing of our own", () => {
  assert.equal(JSON.parse(cslJson(ownSources)), ownSources);
  assert.not.match(cslJson(ownSources), '"custom"');
});

test("an entry that is spoiled is seen by these tests", () => {
  const [first] = ownSources;
  assert.ok(first);
  assert.not.equal(read(bibtex([first]).replace("title = {", "title = {X")).map(seen), [seen(first)]);
});

test.run();
