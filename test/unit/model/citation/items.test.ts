// Pages, figures and sources as works to cite, and which sources a list shows.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { figureItem } from "../../../../src/model/citation/figure-item.ts";
import { pageItem } from "../../../../src/model/citation/page-item.ts";
import { isSelected, letterRange } from "../../../../src/model/citation/select-sources.ts";
import { sourceItem } from "../../../../src/model/citation/source-item.ts";
import type { Figure } from "../../../../src/model/schema/figures.ts";
import type { Source } from "../../../../src/model/schema/sources.ts";
import { page, site, words } from "../../example-site.ts";

const test = suite("works to cite");
const example = site([page("en/parts/bell.md", { title: "Bell", reviewed: "2026-02-03" }), page("en/index.md", { title: "Bicycles & you" })]);
const [bell, home] = example.pages;

test("a page is by the publisher, of the day it was reviewed, on the site", () => {
  assert.ok(bell);
  assert.equal(pageItem(example, bell), {
    id: "parts-bell-en", type: "webpage", title: "Bell", author: [{ literal: "Bicycle Office" }], "container-title": "Bicycles & you",
    issued: { "date-parts": [[2026, 2, 3]] }, URL: "https://example.org/guide/parts/bell/", language: "en",
  });
});

test("a page without review has no date, and the home page is not said to stand on itself", () => {
  assert.ok(home);
  assert.equal(pageItem(example, home), { id: "index-en", type: "webpage", title: "Bicycles & you", author: [{ literal: "Bicycle Office" }], URL: "https://example.org/guide/", language: "en" });
});

const sold: Figure = { id: "sold", page: "parts/bell", title: { en: "Fewer were sold", nl: "Er zijn er minder verkocht" }, summary: { en: "In short." }, rowHeader: { en: "Year" }, defaultColumn: "all", columns: [], rows: [], caveats: [], checked: "2026-11-24" };

test("a figure is a data set at its place on its page; without that page in the language it has no address", () => {
  const common = { type: "dataset", author: [{ literal: "Bicycle Office" }], issued: { "date-parts": [[2026, 11, 24]] } };
  assert.equal(figureItem(example, sold, "en"), { ...common, id: "sold-en", title: "Fewer were sold", publisher: "Bicycles & you", URL: "https://example.org/guide/parts/bell/#figure_sold", language: "en" });
  assert.equal(figureItem(example, sold, "nl"), { ...common, id: "sold-nl", title: "Er zijn er minder verkocht", publisher: "Fietsen & u", language: "nl" });
});

function source(author: string, confidence: Source["custom"]["confidence"] = "primary"): Source {
  return { id: "x", type: "report", title: "T", author: [{ literal: author }], custom: { confidence, note: { en: "A copy." } } };
}

test("a source takes its reservation along as a note, and nothing else of ours", () => {
  assert.equal(sourceItem(source("A"), words("en"), "en"), { id: "x", type: "report", title: "T", author: [{ literal: "A" }], note: "A copy." });
  assert.is(sourceItem(source("A", "unverified"), words("en"), "en").note, "Certainty: not verified. A copy.");
  assert.is(sourceItem({ ...source("A", "secondary"), custom: { confidence: "secondary" } }, words("nl"), "nl").note, "Zekerheid: via een andere bron.");
});

function shown(letters: string): string[] {
  return ["5dok", "'s-Gravenhage", "abc", "Öl", "Zet"].filter((author) => isSelected(source(author), { letters }));
}

test("a list takes sources by letter, whatever their case, accents and signs; digits come before A", () => {
  assert.equal(shown("A-N"), ["5dok", "abc"]);
  assert.equal(shown("O-Z"), ["'s-Gravenhage", "Öl", "Zet"]);
  assert.equal(shown("Z"), ["Zet"]);
});

test("a list takes sources by how sure we are, one word or more", () => {
  assert.ok(isSelected(source("A", "secondary"), { confidence: "secondary unverified" }));
  assert.not.ok(isSelected(source("A"), { confidence: "secondary unverified" }));
  assert.ok(isSelected(source("A"), {}));
});

test("letters out of order, or anything else, are no range", () => assert.equal(["A-C", "B", "C-A", "a-c", "A-", ""].map((text) => letterRange(text)?.to), ["C", "B", undefined, undefined, undefined, undefined]));

test.run();
