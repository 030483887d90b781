// Letters that tell apart works of one author and one year.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";
import { letterAt, yearLetter, yearLetters } from "../../../../src/model/citation/year-letters.ts";

const test = suite("letters after the year");

function report(id: string, author: string, year: number | undefined, title: string): CslItem {
  return { id, type: "report", title, author: [{ literal: author }], ...(year === undefined ? {} : { issued: { "date-parts": [[year]] } }) };
}

const works = [report("z", "Office", 2021, "Bells"), report("a", "Office", 2021, "Ágain"), report("b", "Office", 2020, "Alone"), report("c", "Other", 2021, "Alone"), report("d", "Office", undefined, "Y"), report("e", "Office", undefined, "'X'")];

test("works of one author and year get letters in the order of their titles; the others get none", () => {
  assert.equal([...yearLetters(works)].toSorted(), [["a", "a"], ["d", "b"], ["e", "a"], ["z", "b"]]);
});

test("the order in the file does not matter", () => {
  assert.equal([...yearLetters(works.toReversed())].toSorted(), [...yearLetters(works)].toSorted());
});

test("works of one title go by their id", () => {
  assert.equal([...yearLetters([report("y", "O", 1, "T"), report("x", "O", 1, "T")])].toSorted(), [["x", "a"], ["y", "b"]]);
});

test("authors beyond the second do not tell works apart where a citation does not name them", () => {
  const names = ["A", "B", "C"].map((literal) => ({ literal }));
  const both = [{ ...report("x", "", 1, "S"), author: names }, { ...report("y", "", 1, "T"), author: [...names, { literal: "D" }] }];
  assert.is(yearLetters(both).size, 2);
});

test("a letter can be asked for by id", () => {
  const byId = new Map(works.map((work) => [work.id, work]));
  assert.is(yearLetter(byId, "z"), "b");
  assert.is(yearLetter(byId, "c"), undefined);
});

test("after z comes aa", () => assert.equal([0, 25, 26, 51, 52, 701, 702].map(letterAt), ["a", "z", "aa", "az", "ba", "zz", "aaa"]));

test.run();
