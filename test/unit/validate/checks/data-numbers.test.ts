// Numbers with a unit in the texts of data files.
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadSite } from "../../../../src/load/site.ts";
import type { DataFile, Site } from "../../../../src/model/site.ts";
import { dataNumbers } from "../../../../src/validate/checks/data-numbers.ts";
import { problemsOf } from "../../checked-site.ts";
import { site } from "../../example-site.ts";
import { saleSources, sold, units } from "../../sales-site.ts";

const rows = [
  { key: "2015", year: 2015, cells: { all: 20 }, source: ["shop"], note: { en: "Of which 3% borrowed." } },
  { key: "2016", year: 2016, cells: { all: 30 }, source: ["shop"] },
  { key: "all", cells: { all: 50 }, source: ["shop"] },
];

function file(name: string, value: unknown): [string, DataFile] {
  return [name, { file: `_data/${name}.json`, value, positionOf: (path) => ({ line: path.length, column: Number(path[0]) + 1 }) }];
}

function example(...dataFiles: [string, DataFile][]): Site {
  return site([], { figures: new Map([["sold", sold(rows)]]), units, sources: saleSources, dataFiles: new Map(dataFiles) });
}

function reported(checked: Site): string[] {
  return problemsOf(dataNumbers, checked).map(({ message }) => message);
}

/** What is reported about a recommendation. */
function reportedOf(entry: object): string[] {
  return reported(example(file("recommendations", [{ id: "ride", ...entry }])));
}

const test = suite("numbers in the data");

test("a figure may tell its own values, in any unit of the same quantity", () => {
  assert.equal(reported(example(file("spend", [{ id: "sold", rows, summary: { en: "It was €20 billion, then €30,000 million." } }]))), []);
  assert.equal(reported(example(file("spend", [{ id: "sold", rows, summary: { en: "It was €21 billion." } }]))), ['"€21 billion" is no value of the figure "sold".']);
});

test("a figure may tell what follows from its values: a sum, a difference, growth, a part of the whole", () => {
  assert.equal(reported(example(file("spend", [{ id: "sold", rows, summary: { en: "It grew by €10 billion or 50% to €50 billion, of which 40% in 2015." } }]))), []);
  assert.equal(reported(example(file("spend", [{ id: "sold", rows, summary: { en: "It grew by 51%." } }]))), ['"51%" is no value of the figure "sold".']);
});

test("what stands in a row has the row's source", () => {
  assert.equal(reported(example(file("spend", [{ id: "sold", rows }]))), []);
});

test("an entry of the guidance names a source, or tells a value of the data", () => {
  assert.equal(reportedOf({ summary: { en: "Then 60% rides." } }), ['"60%" is no value of the data, and this entry names no source.']);
  assert.equal(reportedOf({ summary: { en: "Then 60% rides." }, sources: ["shop"] }), []);
  assert.equal(reportedOf({ summary: { en: "It was €20 billion." } }), []);
  assert.equal(reportedOf({ sources: [], actions: [{ text: { en: "Ask 60%." }, sources: ["shop"] }, { text: { en: "Ask 70%." } }] }), ['"70%" is no value of the data, and this entry names no source.']);
});

test("each unit of this repository's own site has words in each language, or a sign, or counts", () => {
  const { site: own } = loadSite(fileURLToPath(new URL("../../../../", import.meta.url)), undefined);
  const silent = [...(own?.units.values() ?? [])].filter(({ id, words, quantity }) => words === undefined && quantity !== "EUR" && id !== "count");
  assert.equal(silent, []);
});

test.run();
