// Numbers with a unit in a text, in the notation of each language.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { amountFinder } from "../../../../src/model/amounts/find-amounts.ts";
import { parseNumber } from "../../../../src/model/amounts/notation.ts";
import type { Unit } from "../../../../src/model/schema/config.ts";
import { dutch, english } from "../../example-site.ts";

const units: Unit[] = [
  { id: "eur-bn", label: { en: "billion euros" }, pattern: { en: "€{n} billion" }, quantity: "EUR", factor: 1e9 },
  { id: "percent", label: { en: "per cent" }, pattern: { en: "{n}%" }, words: { en: ["per cent"], nl: ["procent"] } },
  { id: "mt", label: { en: "megatonnes" }, pattern: { en: "{n} Mt" }, words: { en: ["megatonnes", "Mt"], nl: ["megaton", "Mt"] }, quantity: "tonne", factor: 1e6 },
  { id: "kg", label: { en: "kilograms" }, pattern: { en: "{n} kg" }, words: { en: ["kg"], nl: ["kilo", "kg"] }, quantity: "tonne", factor: 0.001 },
];
const inDutch = amountFinder(units, dutch);
const inEnglish = amountFinder(units, english);

/** What is found, as "text = value quantity". */
function told(find: typeof inDutch, text: string): string[] {
  return find(text).map(({ text: found, amounts }) => `${found} = ${amounts.map(({ value, quantities }) => `${Number(value.toPrecision(12))} ${quantities.join("/")}`.trim()).join(", ")}`);
}

const test = suite("find amounts");

test("a percentage is found as a sign and as a word", () => {
  assert.equal(told(inDutch, "Ruim 60 procent, en 5,5% van de rest."), ["60 procent = 60 %", "5,5% = 5.5 %"]);
  assert.equal(told(inEnglish, "Over 60 per cent, and 5.5 % of the rest."), ["60 per cent = 60 %", "5.5 % = 5.5 %"]);
});

test("euros are found with sign, code and word, before and after the number", () => {
  for (const text of ["€ 3,5 mln", "€3,5 miljoen", "EUR 3,5 mln.", "3,5 miljoen euro", "3.500.000 euro", "3,5 mln. euro"]) assert.equal(inDutch(`Voor ${text} gekocht.`).map(({ amounts }) => amounts[0]?.value), [3_500_000], text);
  for (const text of ["€3.5m", "€3.5 million", "EUR 3.5 million", "3.5 million euros", "€3,500,000"]) assert.equal(inEnglish(`Bought for ${text} in all.`).map(({ amounts }) => amounts[0]?.value), [3_500_000], text);
});

test("any sign of a currency counts, also one that no unit names", () => {
  assert.equal(told(inEnglish, "It cost $20 and £5."), ["$20 = 20 $", "£5 = 5 £"]);
});

test("a unit is an amount of its quantity, so that other units compare", () => {
  assert.equal(told(inEnglish, "6.8 Mt, or 6,800,000,000 kg"), ["6.8 Mt = 6800000 tonne", "6,800,000,000 kg = 6800000 tonne"]);
});

test("a number in the notation of the other language is read as it must be meant", () => {
  assert.equal(told(inDutch, "6.8 Mt"), ["6.8 Mt = 6800000 tonne"]);
  assert.equal(parseNumber("1.234,5", dutch), { value: 1234.5, decimals: 1 });
  assert.equal(parseNumber("1,234.5", english), { value: 1234.5, decimals: 1 });
  assert.equal(parseNumber("1.433", dutch), { value: 1433, decimals: 0 });
  assert.equal(parseNumber("1.433", english), { value: 1.433, decimals: 3 });
});

test("numbers that share a unit are one find with several amounts", () => {
  assert.equal(told(inDutch, "12 à 18%"), ["12 à 18% = 12 %, 18 %"]);
  assert.equal(told(inDutch, "15, 18, 23 en 9 procent"), ["15, 18, 23 en 9 procent = 15 %, 18 %, 23 %, 9 %"]);
  assert.equal(told(inDutch, "10 tot 12 miljard euro"), ["10 tot 12 miljard euro = 10000000000 EUR, 12000000000 EUR"]);
  assert.equal(told(inDutch, "41,5 van de 73,3 miljard euro"), ["41,5 van de 73,3 miljard euro = 41500000000 EUR, 73300000000 EUR"]);
  assert.equal(told(inEnglish, "€10 to €12 billion"), ["€10 to €12 billion = 10000000000 EUR, 12000000000 EUR"]);
  assert.equal(told(inEnglish, "€10-12 billion"), ["€10-12 billion = 10000000000 EUR, 12000000000 EUR"]);
});

test("numbers with units of their own are separate", () => {
  assert.equal(told(inEnglish, "33% if 22 Mt"), ["33% = 33 %", "22 Mt = 22000000 tonne"]);
  assert.equal(told(inEnglish, "5% of the €3 million"), ["5% = 5 %", "€3 million = 3000000 EUR"]);
});

test("a million without a unit counts, a thousand does not", () => {
  assert.equal(told(inDutch, "De 85 miljard staat in veel teksten."), ["85 miljard = 85000000000"]);
  assert.equal(told(inDutch, "Er waren 20 duizend bezoekers."), []);
  assert.equal(told(inDutch, "Dat is 20 duizend kilo."), ["20 duizend kilo = 20 tonne"]);
});

test("years, days, articles, pages, versions, telephone numbers and plain counts are no amounts", () => {
  for (const text of ["In 2023 en 2024", "op 15 juni 2016", "artikel 2.75 en § 3.1.2.6", "p. 12", "versie 4.0", "bel 070 123 45 67", "47 groepen", "RIVM-rapport 2024-0202", "CB'23", "Richtlijn 2014/24/EU", "CO2-uitstoot", "R4", "8 jaar", "1,5 keer het voordeel", "2.000 aanbestedingen"]) assert.equal(told(inDutch, text), [], text);
});

test("a year before an amount is left out of it", () => {
  assert.equal(told(inDutch, "62% in 2021, 57% in 2022"), ["62% = 62 %", "57% = 57 %"]);
  assert.equal(told(inDutch, "in 2030 100% hergebruik"), ["100% = 100 %"]);
});

test("the beginning of a word is no unit", () => {
  assert.equal(told(inDutch, "20 kilometer en 12 kgs en 3 eurocent"), []);
  assert.equal(told(inEnglish, "5 m wide, 3 k"), []);
});

test("the place is that of the first number or its sign", () => {
  assert.is(inDutch("Ruim € 3 mln.")[0]?.index, 5);
  assert.is(inDutch("Ruim 12 à 18% meer")[0]?.index, 5);
});

test.run();
