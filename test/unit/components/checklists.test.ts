// Actions as lists that can be ticked off: their addresses, the way to all of them, and what the search sees.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { directives } from "../../../_includes/components/directives.ts";
import { citationMark } from "../../../_includes/components/reference.ts";
import { recommendations, steps } from "../../../src/model/schema/guidance.ts";
import { renderDocuments } from "../../../src/render/documents.ts";
import { planIndexes, readTexts, type SearchText } from "../../../src/search/prepare-search.ts";
import { markupOf } from "../checked-site.ts";
import { page, site, words } from "../example-site.ts";

const test = suite("lists of actions");
const english = words("en").checklists;
const say = (text: string): Record<string, string> => ({ en: text });
const actions = ["Oil the chain.", "Pump up the tyres."].map((text, index) => ({ id: `do-${index}`, text: say(text) }));
const guidance = {
  recommendations: recommendations.parse([{ id: "care", order: 2, page: "care", title: say("Take care"), summary: say("Do."), evidence: "primary", actions }]),
  steps: steps.parse([{ id: "ride", number: 0, page: "ride", tracks: ["all"], phase: "now", title: say("Ride"), summary: say("Go."), actions }]),
};
const pages = [page("en/index.md"), page("en/care.md", {}, "::recommendation{id=care}\n"), page("en/ride.md", {}, "::step{id=ride}\n")];
const whole = site([...pages, page("en/lists.md", {}, "Tick off.\n\n::checklists\n")], guidance);

test("each action has an address on its page, which no other has", () => {
  const markup = markupOf(whole, "content/en/care.md");
  assert.match(markup, '<li class="action" id="action_care_do-0" data-action="care/do-0"><p class="action-text">Oil the chain. </p>');
  assert.is(new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size, 2);
});

test("a list leads to its place among all lists, where there is such a page", () => {
  assert.match(markupOf(whole, "content/en/ride.md"), `<p class="checklist-link"><a href="/lists/#checklist_ride">${english.all}</a></p>`);
  assert.not.match(markupOf(site(pages, guidance), "content/en/ride.md"), "checklist-link");
});

test("the page of all lists has each, with a link to its own page", () => {
  const markup = markupOf(whole, "content/en/lists.md");
  assert.match(markup, `<h2>${english.recommendations}</h2><section class="checklist-part"><h3 id="checklist_care"><a href="/care/">2. Take care</a></h3><ol class="action-list"><li class="action" value="1" data-action="care/do-0">`);
  assert.match(markup, `<h2>${english.steps}</h2><section class="checklist-part"><h3 id="checklist_ride">`);
});

test("a site without actions has no empty headings", () => {
  assert.not.match(markupOf(site([page("en/index.md", {}, "::checklists\n")]), "content/en/index.md"), "<h2>");
});

test("the search finds an action on its own page only, and the page of all lists by its text", async () => {
  const { documents } = renderDocuments(whole, { directives, citationMark });
  const texts: SearchText[] = [];
  await readTexts(await planIndexes(whole, documents), { take: (text) => void texts.push(text) }).done;
  const of = (key: string): string => texts.find((text) => text.page.key === key)?.markup ?? "";
  assert.match(of("lists"), '<div class="checklists" data-pagefind-ignore');
  assert.match(of("lists"), "Tick off.");
  assert.match(of("care"), '<p class="checklist-link" data-pagefind-ignore');
  assert.not.match(of("care").slice(0, of("care").indexOf("Oil the chain.")), "data-pagefind-ignore");
});

test.run();
