// References in APA style: each type of work, and what is hard about names, dates and titles.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apa, apaShort, apaText } from "../../../../src/model/citation/apa.ts";
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";
import { dutch, english as british, words } from "../../example-site.ts";
import { work, works } from "./works.ts";

const english = { language: { ...british, locale: "en-US" }, strings: words("en") };
const inDutch = { language: dutch, strings: words("nl") };
const test = suite("APA style");

const ADDRESS = "https://example.org/a_b?x=1&y=%20";
const GOLDEN: Readonly<Record<string, string>> = {
  journal: "van der Wal, J.-P. K., & Bos, A., Jr. (2020). Costs & benefits: 100% of the CO2 in {braces}. Journal of Bells, 14(2), 12–19. https://doi.org/10.1000/x_1",
  newspaper: `Bos, A., Jr. (2020, March 4). Bells ring. The Daily Bell. ${ADDRESS}`,
  magazine: `Bos, A., Jr. (2020, March 4). Bells ring again. Bell Monthly, (7). ${ADDRESS}`,
  weblog: `Bos, A., Jr. (2020, March 4). My bell. Bell blog. ${ADDRESS}`,
  article: `van der Wal, J.-P. K. (2020). A preprint. ${ADDRESS}`,
  book: `Ministry of Bells & Whistles. (2020). The book of bells. Bell Press. ${ADDRESS}`,
  chapter: `van der Wal, J.-P. K. (2020). On clappers. In The book of bells (pp. 5–9). Bell Press. ${ADDRESS}`,
  report: `Bell Office. (2020). Bells in 2019 (No. 12). ${ADDRESS}`,
  document: `Bell Office. (2020, March 4). Letter about bells. ${ADDRESS}`,
  webpage: `Bell Office. (2020, March 4). Which bell? Bells for all. ${ADDRESS}`,
  dataset: `Bell Office. (2020). Bells by year [Data set]. Bells for all. ${ADDRESS}`,
  law: `Bell Act 2020, BELL0012 (2020). ${ADDRESS}`,
  bill: `Bell Bill, Paper 12 (2020). ${ADDRESS}`,
  rule: `Bell Rules, Gazette (2020). ${ADDRESS}`,
  hearing: `Hearing on bells (2020). ${ADDRESS}`,
};

for (const [id, reference] of Object.entries(GOLDEN)) test(`a work of the type of "${id}" is written in full`, () => assert.is(apaText(work(id), english), reference));

test("each made-up work has its reference here", () => assert.equal(works.map(({ id }) => id), Object.keys(GOLDEN)));

test("Dutch has its own order of day and month, words and dash", () => {
  assert.is(apaText(work("webpage"), inDutch), `Bell Office. (2020, 4 maart). Which bell? Bells for all. ${ADDRESS}`);
  assert.is(apaText(work("report"), inDutch), `Bell Office. (2020). Bells in 2019 (Nr. 12). ${ADDRESS}`);
  assert.is(apaText(work("dataset"), inDutch), `Bell Office. (2020). Bells by year [Dataset]. Bells for all. ${ADDRESS}`);
});

test("a work without a date says so, and when it was seen if that is known", () => {
  const { issued: _issued, ...undated } = work("webpage");
  assert.is(apaText(undated, english), `Bell Office. (n.d.). Which bell? Bells for all. ${ADDRESS}`);
  const seen: CslItem = { ...undated, accessed: { "date-parts": [[2026, 11, 23]] } };
  assert.is(apaText(seen, english), `Bell Office. (n.d.). Which bell? Bells for all. Retrieved November 23, 2026, from ${ADDRESS}`);
  assert.is(apaText(seen, inDutch), `Bell Office. (z.d.). Which bell? Bells for all. Geraadpleegd op 23 november 2026, van ${ADDRESS}`);
});

test("a letter stands behind the year, in the text and in the list, and behind n.d. after a hyphen", () => {
  const { issued: _issued, ...undated } = work("webpage");
  assert.is(apaShort(work("webpage"), { ...english, letter: "b" }), "Bell Office, 2020b");
  assert.match(apaText(work("webpage"), { ...english, letter: "b" }), "(2020b, March 4).");
  assert.is(apaShort(undated, { ...english, letter: "a" }), "Bell Office, n.d.-a");
  assert.match(apaText(undated, { ...inDutch, letter: "a" }), "(z.d.-a).");
});

test("a citation names two authors, the first of three, and a law or a work without author by its title", () => {
  assert.is(apaShort(work("journal"), english), "van der Wal & Bos, 2020");
  assert.is(apaShort({ ...work("journal"), author: [...(work("journal").author ?? []), { literal: "TNO" }] }, inDutch), "van der Wal e.a., 2020");
  assert.is(apaShort(work("law"), english), "Bell Act 2020, 2020");
  assert.is(apaShort({ ...work("bill"), "title-short": "Bells" }, english), "Bells, 2020");
});

test("a work without author begins with its title; a web page with its publisher", () => {
  const { author: _author, ...anonymous } = work("book");
  assert.is(apaText(anonymous, english), `The book of bells. (2020). Bell Press. ${ADDRESS}`);
  assert.is(apaText({ ...anonymous, type: "webpage" }, english), `Bell Press. (2020, March 4). The book of bells. ${ADDRESS}`);
});

test("of more than twenty authors the first nineteen and the last are named", () => {
  const author = Array.from({ length: 22 }, (_, index) => ({ literal: `A${index + 1}` }));
  assert.match(apaText({ ...work("book"), author }, english), /^A1, A2, .*, A19, \. \. \. A22\. \(2020\)/);
});

function kinds(id: string): unknown[] {
  return apa(work(id), english).flatMap(({ kind, text }) => (kind === undefined ? [] : [[kind, text]]));
}

test("what is set in italics is told, and the address is a piece by itself", () => {
  assert.equal(kinds("journal"), [["title", "Costs & benefits: 100% of the CO2 in {braces}"], ["italic", "Journal of Bells"], ["italic", "14"], ["address", "https://doi.org/10.1000/x_1"]]);
  assert.equal(kinds("report"), [["italic-title", "Bells in 2019"], ["address", ADDRESS]]);
  assert.equal(kinds("law"), [["title", "Bell Act 2020"], ["address", ADDRESS]]);
});

test("early years and dates before the clock began are no trouble", () => {
  assert.match(apaText({ ...work("webpage"), issued: { "date-parts": [[98, 12]] } }, english), "(98, December).");
});

test.run();
