// Which pages and actions a role and a phase get.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { initiatives, recommendations, steps } from "../../../src/model/schema/guidance.ts";
import { selectionOf, type Choice } from "../../../src/model/selection.ts";
import type { Site } from "../../../src/model/site.ts";
import { page, site } from "../example-site.ts";

const text = { en: "Text.", nl: "Tekst." };
const label = (id: string): { id: string; title: { en: string; nl: string } } => ({ id, title: { en: id.toUpperCase(), nl: id } });

const taxonomy = {
  kinds: ["tip", "step", "about"].map(label),
  roles: ["rider", "maker"].map(label),
  phases: ["buy", "ride"].map(label),
  tracks: [],
  selection: [{ kind: "step", title: { en: "Steps", nl: "Stappen" } }, { kind: "tip", title: { en: "Tips", nl: "Tips" } }],
};

const pages = [
  page("en/index.md"),
  page("en/choose.md", { kind: "step", order: 2, roles: ["rider"], phases: ["buy"] }),
  page("en/measure.md", { kind: "step", order: 1, roles: ["rider"], phases: ["buy"] }),
  page("en/oil.md", { kind: "tip", order: 3, roles: ["rider"] }),
  page("en/club.md", { kind: "tip", order: 4, phases: ["ride"] }),
  page("en/role.md", { kind: "about", roles: ["rider", "maker"], phases: ["buy", "ride"] }),
  page("en/plain.md", { kind: "tip" }),
  page("nl/oil.md", { kind: "tip", roles: ["rider"] }),
];

const example = site(pages, {
  taxonomy,
  steps: steps.parse([{ id: "choose", number: 1, page: "choose", tracks: ["all"], phase: "buy", title: text, summary: text, roles: ["rider"], actions: [{ id: "try", text: { en: "Try it.", nl: "Probeer." } }, { id: "make", text: { en: "Make it.", nl: "Maak." }, roles: ["maker"] }] }]),
  recommendations: recommendations.parse([{ id: "oil", order: 1, page: "oil", title: text, summary: text, roles: ["rider"], phases: ["buy", "ride"], evidence: "primary", actions: [{ id: "drip", text: { en: "Oil it.", nl: "Smeer." }, phase: "ride" }, { id: "ask", text: { en: "Ask for oil.", nl: "Vraag." } }] }]),
  initiatives: initiatives.parse([{ id: "club", page: "club", title: text, who: text, start: {}, what: text, roles: ["maker"], evidence: "primary" }]),
});

function selected(choice: Choice, from: Site = example): string[] {
  return selectionOf(from, "en", choice).flatMap(({ title, items }) => [`# ${title["en"]}`, ...items.flatMap((item) => [item.page.key, ...item.actions.map((action) => `- ${action.text["en"]}`)])]);
}

const test = suite("selection");

test("everything is what has a role or a phase, in the order of the groups and then of the menus", () => {
  assert.equal(selected({}), ["# Steps", "measure", "choose", "- Try it.", "- Make it.", "# Tips", "oil", "- Oil it.", "- Ask for oil.", "club"]);
});

test("a role gets the pages that name it, or have an action or an initiative for it, and its own actions only", () => {
  assert.equal(selected({ role: "maker" }), ["# Steps", "choose", "- Make it.", "# Tips", "club"]);
});

test("an action without a role is for the roles of its step", () => {
  assert.equal(selected({ role: "rider" }), ["# Steps", "measure", "choose", "- Try it.", "# Tips", "oil", "- Oil it.", "- Ask for oil."]);
});

test("an action of a step is in its phase; one of a recommendation in its own, or in all of the recommendation", () => {
  assert.equal(selected({ phase: "buy" }), ["# Steps", "measure", "choose", "- Try it.", "- Make it.", "# Tips", "oil", "- Ask for oil."]);
  assert.equal(selected({ phase: "ride" }), ["# Tips", "oil", "- Oil it.", "- Ask for oil.", "club"]);
});

test("a role and a phase leave what fits both", () => {
  assert.equal(selected({ role: "maker", phase: "ride" }), ["# Tips", "club"]);
  assert.equal(selected({ role: "rider", phase: "buy" }), ["# Steps", "measure", "choose", "- Try it.", "# Tips", "oil", "- Ask for oil."]);
});

test("nothing fits a role that does not exist", () => {
  assert.equal(selected({ role: "nobody" }), []);
});

test("without a list of kinds all of them are groups, in their own order", () => {
  assert.equal(selected({ role: "maker" }, { ...example, taxonomy: { ...taxonomy, selection: [] } }), ["# TIP", "club", "# STEP", "choose", "- Make it.", "# ABOUT", "role"]);
});

test.run();
