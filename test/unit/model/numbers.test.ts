// Numbers, units and days in each language.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findValue, formatCell, formatDay, formatNumber, formatValue, richCell } from "../../../src/model/numbers.ts";
import type { Figure } from "../../../src/model/schema/figures.ts";
import { dutch, english, site, words } from "../example-site.ts";

const sold: Figure = {
  id: "sold",
  page: "sold",
  title: { en: "Sold" },
  summary: { en: "Bicycles sold." },
  rowHeader: { en: "Year" },
  defaultColumn: "all",
  columns: [
    { id: "all", title: { en: "All" }, unit: "thousand", decimals: 1 },
    { id: "share", title: { en: "Electric" }, unit: "percent" },
  ],
  rows: [
    { key: "2019", year: 2019, cells: { all: 1010.5, share: null }, source: ["shop"], status: "superseded" },
    { key: "2020", year: 2020, cells: { all: { value: 1097, qualifier: "at-least", decimals: 0, status: "doubtful" }, share: 50 }, source: ["shop"] },
  ],
  caveats: [],
  checked: "2026-11-24",
};
const example = site([], {
  figures: new Map([[sold.id, sold]]),
  units: new Map([["thousand", { id: "thousand", label: { en: "thousands", nl: "duizenden" }, pattern: { en: "{n} thousand", nl: "{n} duizend" } }]]),
});

const numbers = suite("numbers");

/** A value as a sentence shows it. */
function inSentence(reference: string, language = english): string | undefined {
  const value = findValue(example, reference);
  return value && formatValue(example, value, language, words(language.code));
}

numbers("a small number keeps its digits, and nothing is less than zero by nothing", () => {
  assert.equal([5e-7, 1.2e-7, 0.25, -0, 5e-324].map((value) => formatNumber(value, undefined, english)), ["0.0000005", "0.00000012", "0.25", "0", "0.00000000000000000000"]);
});

numbers("a row stands for its default column", () => {
  assert.is(findValue(example, "sold.2019")?.cell.value, 1010.5);
  assert.is(findValue(example, "sold.2020.share")?.cell.value, 50);
});

numbers("an unknown figure, row or column, and a value that is not known, give nothing", () => {
  for (const reference of ["stolen.2019", "sold.2021", "sold.2019.red", "sold.2019.share", "sold", ""]) assert.is(findValue(example, reference), undefined, reference);
});

numbers("a value's standing is its own, else its row's, else current", () => {
  assert.is(findValue(example, "sold.2019")?.status, "superseded");
  assert.is(findValue(example, "sold.2020")?.status, "doubtful");
  assert.is(findValue(example, "sold.2020.share")?.status, "current");
});

numbers("a bare number is a cell, null and absence are not", () => {
  assert.equal(richCell(0), { value: 0 });
  assert.is(richCell(null), undefined);
  assert.is(richCell(undefined), undefined);
});

numbers("digits follow the language", () => {
  assert.is(formatNumber(1234.5, undefined, english), "1,234.5");
  assert.is(formatNumber(1234.5, undefined, dutch), "1.234,5");
});

numbers("decimals are those asked for, else those of the number", () => {
  assert.is(formatNumber(116, 1, english), "116.0");
  assert.is(formatNumber(0.25, undefined, english), "0.25");
});

numbers("in a sentence the unit stands around the number", () => {
  assert.is(inSentence("sold.2019"), "1,010.5 thousand");
  assert.is(inSentence("sold.2019", dutch), "1.010,5 duizend");
});

numbers("a qualifier stands before the number, and a cell's decimals go before its column's", () => {
  assert.is(inSentence("sold.2020"), `${words("en").atLeast} 1,097 thousand`);
});

numbers("a unit that is not in the list leaves the bare number", () => {
  assert.is(inSentence("sold.2020.share"), "50");
});

numbers("in a table the unit is left to the column", () => {
  const value = findValue(example, "sold.2019");
  assert.is(value && formatCell(value, english, words("en")), "1,010.5");
});

numbers("a day is written out, and is the same day in every time zone", () => {
  assert.is(formatDay("2026-01-01", english), "1 January 2026");
  assert.is(formatDay("2026-01-01", dutch), "1 januari 2026");
});

numbers.run();
