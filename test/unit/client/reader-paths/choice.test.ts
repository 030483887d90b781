// The filter in the browser: it must leave what the static pages of a role and a phase have.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countFitting, fits, understandChoice } from "../../../../src/client/reader-paths/choice.ts";
import { loadSite } from "../../../../src/load/site.ts";
import { selectionOf } from "../../../../src/model/selection.ts";

const test = suite("choice");
const item = { roles: ["buyer", "client"], phases: ["tender"] };

test("an empty choice fits everything", () => {
  assert.ok(fits(item, { role: "", phase: "" }));
  assert.ok(fits({ roles: [], phases: [] }, { role: "", phase: "" }));
});

test("a role and a phase must both fit", () => {
  assert.ok(fits(item, { role: "client", phase: "tender" }));
  assert.not(fits(item, { role: "client", phase: "need" }));
  assert.not(fits(item, { role: "king", phase: "tender" }));
  assert.not(fits({ roles: ["client"], phases: [] }, { role: "", phase: "tender" }));
});

test("only a choice as this site keeps it is understood", () => {
  assert.equal(understandChoice({ role: "buyer", phase: "" }), { role: "buyer", phase: "" });
  for (const other of [null, "buyer", 3, {}, { role: "buyer" }, { role: 1, phase: "" }]) assert.is(understandChoice(other), undefined);
});

test("on this site the browser counts what the generator selects, for each role and phase", () => {
  const { site } = loadSite(process.cwd());
  assert.ok(site);
  const everything = selectionOf(site, "nl", {}).flatMap(({ items }) => items);
  assert.ok(everything.length > 50);
  for (const role of ids(site.taxonomy.roles)) {
    for (const phase of ids(site.taxonomy.phases)) {
      const choice = { role: role ?? "", phase: phase ?? "" };
      const selected = selectionOf(site, "nl", { role, phase }).flatMap(({ items }) => items);
      assert.is(countFitting(everything, choice), selected.length, JSON.stringify(choice));
      assert.is(countFitting(everything.flatMap(({ actions }) => actions), choice), selected.flatMap(({ actions }) => actions).length, JSON.stringify(choice));
      assert.equal(selected.map(({ page }) => page.key), selectionOf(site, "en", { role, phase }).flatMap(({ items }) => items.map(({ page }) => page.key)), "in both languages alike");
    }
  }
});

test.run();

function ids(labels: readonly { id: string }[]): (string | undefined)[] {
  return [undefined, ...labels.map(({ id }) => id)];
}
