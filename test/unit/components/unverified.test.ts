// ::unverified and the numbers of a page: what readers see of what is computed, made up and not confirmed.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { initiatives } from "../../../src/model/schema/guidance.ts";
import type { Site } from "../../../src/model/site.ts";
import { markupOf } from "../checked-site.ts";
import { page, site, words } from "../example-site.ts";
import { saleSources, sold, units } from "../sales-site.ts";

const figures = new Map([["sold", sold([{ key: "2015", year: 2015, cells: { all: 73.3, electric: { value: 9, status: "doubtful", note: { en: "Probably ninety." } } }, source: ["shop"] }, { key: "2023", year: 2023, cells: { all: 116.2 }, source: ["shop"] }])]]);
const guidance = initiatives.parse(["primary", "secondary", "unverified"].map((evidence) => ({ id: evidence, page: "ride", title: { en: `Ride ${evidence}` }, who: { en: "All" }, start: {}, what: { en: "Ride" }, evidence })));
const english = words("en");

function example(body: string, data: Partial<Site> = {}): string {
  return markupOf(site([page("en/index.md", {}, body), page("en/sold.md"), page("en/ride.md", { title: "Ride" }, "So they say [@rumour].\n")], { figures, units, sources: saleSources, initiatives: guidance, ...data }), "content/en/index.md");
}

const test = suite("what readers see of numbers");

test("a value links to its figure", () => {
  assert.match(example("It was :value[sold.2023].\n"), '<a class="value" href="/sold/#figure_sold">€116.2 billion</a>.');
});

test("a computed value links to its figure and is described by the list at the end of the page", () => {
  const markup = example("It grew by :value[growth(sold.2015, sold.2023)].\n");
  assert.match(markup, '<a class="value" href="/sold/#figure_sold" aria-describedby="computed_1">59%</a>.');
  assert.match(markup, `<h2 id="_computed">${english.computedNumbers}</h2><ul><li id="computed_1"><a href="/sold/#figure_sold">59%</a>: the growth from €73.3 billion (2015) to €116.2 billion (2023).</li></ul>`);
});

test("a page without computed or made-up numbers ends with its text", () => {
  assert.not.match(example("Text.\n"), /computed|example/);
});

test("an example is called so for who hears it, and explained once", () => {
  const markup = example("Say :example[20%] or :example[30%].\n");
  assert.match(markup, `<span class="example">20%<span class="visually-hidden"> (${english.example})</span></span>`);
  assert.is(markup.split(english.exampleNote).length, 2);
});

test("unverified lists sources with the pages that cite them, guidance by its evidence, and doubtful values with their remark", () => {
  const markup = example("## Not confirmed\n\n::unverified\n");
  assert.match(markup, `<h3>${english.unverifiedSources}</h3><ul><li>Hearsay <span class="citation">`);
  assert.match(markup, `${english.citedOn}: <a href="/ride/">Ride</a>.</li>`);
  assert.match(markup, new RegExp(`${english.evidenceUnverified}</span>: <a href="/ride/">Ride unverified</a>\\.</li>.*${english.evidenceSecondary}</span>: <a href="/ride/">Ride secondary</a>`, "s"));
  assert.not.match(markup, "Ride primary");
  assert.match(markup, `<h3>${english.doubtfulValues}</h3><ul><li><a href="/sold/#figure_sold">€9.0 billion</a> (Electric, 2015): Probably ninety.</li></ul>`);
});

test("unverified says nothing of what there is not", () => {
  assert.not.match(example("## Not confirmed\n\n::unverified\n", { figures: new Map(), sources: new Map(), initiatives: [] }), /<h3>/);
});

test.run();
