// Markdown in the texts of data files.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { DataFile } from "../../../../src/model/site.ts";
import { dataTexts } from "../../../../src/validate/checks/data-texts.ts";
import { problemsOf } from "../../checked-site.ts";
import { site } from "../../example-site.ts";

const test = suite("texts in the data");

/** What is reported about a text of an action. */
function reported(text: string): string[] {
  const file: DataFile = { file: "_data/steps.json", value: [{ id: "buy", actions: [{ text: { en: text }, id: "[@not-a-text]" }] }], positionOf: () => ({ line: 1, column: 1 }) };
  return problemsOf(dataTexts, site([], { dataFiles: new Map([["steps", file]]) })).map(({ message }) => /"(.*)"/.exec(message)?.[1] ?? "");
}

test("a citation, a value, a term, a link and bold are reported", () => {
  assert.equal(["Ride [@shop, p. 2].", "Buy :value[sold.2015] of them.", "Ring the :term[bell]", "See [the shop](shop.md).", "Do **not** ride."].map((text) => reported(text)[0]), ["[@shop, p. 2]", ":value[sold.2015]", ":term[bell]", "[the shop](shop.md)", "**not**"]);
});

test("other signs are text", () => {
  for (const text of ["Ride (slowly) [or not].", "2 * 3 * 4", "At a_b_c: value", "mail@shop.example"]) assert.equal(reported(text), [], text);
});

test.run();
