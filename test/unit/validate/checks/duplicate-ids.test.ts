// What may stand only once in the data files.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { DataFile } from "../../../../src/model/site.ts";
import type { Term } from "../../../../src/model/schema/guidance.ts";
import { duplicateIds } from "../../../../src/validate/checks/duplicate-ids.ts";
import { problemsOf } from "../../checked-site.ts";
import { page, site } from "../../example-site.ts";

const test = suite("what stands twice");

/** What is reported about a data file, with the path of each place. */
function reported(name: string, value: unknown, glossary: readonly Term[] = []): string[] {
  const places: string[] = [];
  const file: DataFile = { file: `_data/${name}.json`, value, positionOf: (path) => ({ line: places.push(path.join(".")), column: 1 }) };
  return problemsOf(duplicateIds, site([page("en/index.md")], { dataFiles: new Map([[name, file]]), glossary })).map(({ line, message }) => `${places[line - 1]}: ${message}`);
}

test("an entry with the id of another", () => {
  assert.equal(reported("units", [{ id: "a" }, { id: "b" }, { id: "a" }]), ['2.id: The id "a" stands twice.']);
});

test("a row with the key of another, whose values would never be told", () => {
  assert.equal(reported("spend", [{ id: "a", rows: [{ key: "2019" }, { key: "2021" }, { key: "2021" }] }, { id: "b", rows: [{ key: "2021" }] }]), ['0.rows.2.key: The key "2021" stands twice.']);
});

test("a column with the id of another", () => {
  assert.equal(reported("spend", [{ id: "a", columns: [{ id: "all" }, { id: "all" }] }]), ['0.columns.1.id: The id "all" stands twice.']);
});

function term(id: string, name: string): Term {
  return { id, term: { en: name }, definition: { en: "It rings." }, sources: [], see: [] };
}

test("a term with the name of another, whatever the case", () => {
  const terms = [term("a", "Bell"), term("b", "brake"), term("c", "bell")];
  assert.equal(reported("glossary", terms, terms), ['2.term.en: The term "bell" stands twice, so that a text that names it would mean the first of them.']);
});

test.run();
