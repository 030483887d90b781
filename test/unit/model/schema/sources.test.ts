// Dates of sources: what is none is refused, and never becomes another day.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sources } from "../../../../src/model/schema/sources.ts";

const test = suite("schema of sources");

/** Whether a source of this date is taken. */
function isTaken(...date: readonly number[]): boolean {
  return sources.safeParse([{ id: "shop", type: "report", title: "Sales", issued: { "date-parts": [date] }, custom: { confidence: "primary" } }]).success;
}

test("a date is a year, a month of a year or a day that exists", () => {
  for (const date of [[2016], [2016, 2], [2016, 2, 29], [1, 12, 31]]) assert.ok(isTaken(...date), date.join());
});

test("a date that the calendar lacks is refused", () => {
  for (const date of [[2016, 2, 30], [2015, 2, 29], [2016, 13], [2016, 0], [2016, 1, 0], [20_166], [0], [2016.5]]) assert.not.ok(isTaken(...date), date.join());
});

test.run();
