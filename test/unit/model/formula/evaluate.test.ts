// Formulas over values of figures: what they give, how it is told, and what is refused.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { evaluate } from "../../../../src/model/formula/evaluate.ts";
import { explainComputed, formatComputed, standingOf } from "../../../../src/model/formula/explain.ts";
import type { Site } from "../../../../src/model/site.ts";
import { dutch, english, site, words } from "../../example-site.ts";
import { sold, units } from "../../sales-site.ts";

const figures = sold([
  { key: "2015", year: 2015, cells: { all: 73.3, electric: 26.4, share: 57, weight: 12 }, source: ["shop"] },
  { key: "2022", year: 2022, cells: { all: 107.4, share: 57 }, source: ["shop"] },
  { key: "2023", year: 2023, cells: { all: 116.2, share: { value: 65.6, decimals: 1 }, weight: { value: 300, qualifier: "about" } }, source: ["shop"] },
  { key: "guess", year: 2019, cells: { all: { value: 85, decimals: 0 }, weight: { value: 4, qualifier: "at-least" } }, source: ["shop"], status: "other-method" },
  { key: "old", cells: { all: 80, weight: { value: 9, qualifier: "at-least" } }, source: ["shop"], status: "superseded" },
  { key: "zero", year: 2001, cells: { all: 0 }, source: ["shop"] },
]);
const example: Site = site([], { figures: new Map([["sold", figures]]), units });

function shown(text: string, attributes: Record<string, string> = {}, language = english): string {
  const found = evaluate(example, text, attributes);
  return "computed" in found ? formatComputed(example, found.computed, language, words(language.code)) : "wrong" in found ? `${found.wrong.rule}: ${found.wrong.message} ${found.wrong.hint ?? ""}` : "value";
}

const test = suite("formulas");

test("growth and a share are percentages, a ratio is a number of times, a difference and a sum keep their unit", () => {
  assert.is(shown("growth(sold.2015, sold.2023)"), "59%");
  assert.is(shown("share(sold.2015.electric, sold.2015)"), "36%");
  assert.is(shown("ratio(sold.2023, sold.2015)"), "1.6 times");
  assert.is(shown("difference(sold.2015, sold.2023)"), "€42.9 billion");
  assert.is(shown("sum(sold.2015, sold.2022, sold.2023)"), "€296.9 billion");
});

test("average growth is what each year must add to come from the first value to the last", () => {
  assert.is(shown("average-growth(sold.2015, sold.2023)"), "5.9%");
  assert.is(shown("average-growth(sold.2022, sold.2023)", { decimals: "1" }), shown("growth(sold.2022, sold.2023)", { decimals: "1" }));
});

test("a difference of percentages is told in percentage points", () => {
  assert.is(shown("difference(sold.2022.share, sold.2023.share)"), "9 percentage points");
});

test("the result is written as its language writes it", () => {
  assert.is(shown("difference(sold.2015, sold.2023)", {}, dutch), "42,9 miljard euro");
  assert.is(shown("ratio(sold.2023, sold.2015)", {}, dutch), "1,6 keer");
});

test("by default no more decimals are shown than the values justify, and others when asked for", () => {
  assert.is(shown("growth(sold.2022, sold.2023)"), "8%");
  assert.is(shown("growth(sold.2022, sold.2023)", { decimals: "1" }), "8.2%");
  assert.is(shown("difference(sold.2015, sold.guess)", { accept: "other-method" }), "€12 billion");
  assert.match(shown("growth(sold.2015, sold.2023)", { decimals: "many" }), /value-decimals/);
});

test("what was computed with an approximation is one", () => {
  assert.is(shown("sum(sold.2015.weight, sold.2023.weight)"), `${words("en").about} 312 tonnes`);
});

test("values in different units are refused", () => {
  assert.is(shown("growth(sold.2015, sold.2015.weight)"), 'formula-units: growth cannot be computed: "sold.2015" is in eur-bn and "sold.2015.weight" in tonne. Choose values in the same unit.');
});

test("a value of another method, replaced or doubtful is refused, unless the editor accepts it", () => {
  assert.is(shown("growth(sold.2015, sold.guess)"), 'formula-status: "sold.guess" is marked other-method, so that nothing may be computed with it. Choose another value, or write {accept=other-method} when the text says why it is used.');
  assert.is(shown("growth(sold.2015, sold.guess)", { accept: "other-method" }), "16%");
  assert.match(shown("sum(sold.guess, sold.old)"), /accept="other-method superseded"/);
  assert.match(shown("sum(sold.guess, sold.2015)", { accept: "other-methods" }), /formula-accept: There is no status "other-methods"\. Did you mean "other-method"\?/);
  const found = evaluate(example, "sum(sold.guess, sold.2015)", { accept: "other-method" });
  assert.is("computed" in found && standingOf(found.computed), "other-method");
});

test("a lower bound can be added up and nothing else", () => {
  assert.is(shown("sum(sold.guess.weight, sold.old.weight)", { accept: "other-method superseded" }), `${words("en").atLeast} 13 tonnes`);
  assert.match(shown("ratio(sold.guess.weight, sold.2015.weight)", { accept: "other-method" }), /formula-bound/);
});

test("growth needs one column, years in order, and no percentages", () => {
  assert.match(shown("growth(sold.2015.electric, sold.2023)"), /formula-series: .* are not in one column/);
  assert.match(shown("growth(sold.2023, sold.2015)"), /formula-series: "sold.2023" is not earlier than "sold.2015"/);
  assert.match(shown("growth(sold.2015, sold.old)", { accept: "superseded" }), /formula-series/);
  assert.match(shown("growth(sold.2022.share, sold.2023.share)"), /formula-units: .* Write difference\(from, to\)/);
});

test("nothing is divided by zero", () => {
  assert.match(shown("growth(sold.zero, sold.2023)"), /divide by zero/);
});

test("an unknown formula, value or attribute is told with what was meant", () => {
  assert.match(shown("grow(sold.2015, sold.2023)"), /unknown-formula: There is no formula "grow"\. Did you mean/);
  assert.is(shown("growth(sold.2015, sould.2023)"), 'unknown-figure: There is no value "sould.2023" in the figures. Did you mean "sold"?');
  assert.match(shown("growth(sold.2015)"), /formula-values: growth has 1 values\. Write it as growth\(from, to\)/);
  assert.match(shown("sold.2015", { decimal: "1" }), /unknown-attribute: :value takes no "decimal"\. Did you mean "decimals"\?/);
});

test("how it was computed is told in the language of the page", () => {
  const found = evaluate(example, "share(sold.2015.electric, sold.2015)", {});
  assert.is("computed" in found && explainComputed(example, found.computed, dutch, words("nl")), "het deel dat 26,4 miljard euro (2015, Elektrisch) is van 73,3 miljard euro (2015)");
  const sum = evaluate(example, "sum(sold.2015, sold.2022, sold.2023)", {});
  assert.is("computed" in sum && explainComputed(example, sum.computed, english, words("en")), "€73.3 billion (2015), €107.4 billion (2022) and €116.2 billion (2023) added up");
});

test.run();
