// The order of the glossary, and what a term is found by.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Term } from "../../../src/model/schema/guidance.ts";
import { findTerm, termsFromAToZ } from "../../../src/model/terms.ts";
import { dutch, english, page, site } from "../example-site.ts";

const tire: Term = { id: "tire", term: { en: "tyre", nl: "band" }, definition: { en: "It is round.", nl: "Hij is rond." }, sources: [], see: [] };
const battery: Term = { id: "battery", term: { en: "battery", nl: "éénmalige accu" }, abbreviation: { en: "BAT" }, definition: { en: "It is heavy.", nl: "Hij is zwaar." }, sources: [], see: [] };
const axle: Term = { id: "axle", term: { en: "Axle", nl: "trapas" }, definition: { en: "It turns.", nl: "Hij draait." }, sources: [], see: [] };
const example = site([page("en/terms.md")], { glossary: [tire, battery, axle] });

const terms = suite("terms");

terms("stand from A to Z in each language, whatever the case or the accents", () => {
  assert.equal(termsFromAToZ(example, english), [axle, battery, tire]);
  assert.equal(termsFromAToZ(example, dutch), [tire, battery, axle]);
});

terms("are found by id, by name and by abbreviation, whatever the case", () => {
  assert.is(findTerm(example, "axle", "nl"), axle);
  assert.is(findTerm(example, " Trapas ", "nl"), axle);
  assert.is(findTerm(example, "bat", "en"), battery);
  assert.is(findTerm(example, "bat", "nl"), undefined);
});

terms.run();
