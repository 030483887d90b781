// What answers lead to, with rules made up and with those of this repository's own site.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { adviceFor, readConditions, type Rule } from "../../../../src/client/reader-paths/advice.ts";
import { loadSite } from "../../../../src/load/site.ts";
import { conditionText } from "../../../../src/model/guide.ts";

function rule(when: string, why: string, ...pages: string[]): Rule<string> {
  return { when: readConditions(when), why, advise: pages.map((page) => ({ page, address: page, actions: [`do ${why}`] })) };
}

const test = suite("advice");
const rules = [rule("role=buyer,client", "one", "a", "b"), rule("role=buyer stage=need", "two", "b", "c"), rule("stage=end", "three", "d")];

test("each page comes once, in the order of the rules, with every reason and action", () => {
  assert.equal(adviceFor(rules, { role: "buyer", stage: "need" }), [
    { page: "a", reasons: ["one"], actions: ["do one"] },
    { page: "b", reasons: ["one", "two"], actions: ["do one", "do two"] },
    { page: "c", reasons: ["two"], actions: ["do two"] },
  ]);
});

test("a rule holds only when each of its questions was answered as it wants", () => {
  assert.equal(adviceFor(rules, { role: "client", stage: "need" }).map(({ page }) => page), ["a", "b"]);
  assert.equal(adviceFor(rules, { stage: "end", role: "" }).map(({ page }) => page), ["d"]);
});

test("no answers, and answers that nobody offered, lead nowhere", () => {
  assert.equal(adviceFor(rules, {}), []);
  assert.equal(adviceFor(rules, { role: "", stage: "" }), []);
  assert.equal(adviceFor(rules, { role: "king" }), []);
});

test("on this site each combination of answers leads to pages, and each has a reason", () => {
  const { site } = loadSite(process.cwd());
  assert.ok(site);
  const own = site.guide.rules.map((each): Rule<string> => ({ when: readConditions(conditionText(each)), why: each.why["nl"] ?? "", advise: each.advise.map(({ page, actions }) => ({ page, address: page, actions })) }));
  const combinations = site.guide.questions.reduce<Record<string, string>[]>((all, { id, answers }) => all.flatMap((given) => [given, ...answers.map((answer) => ({ ...given, [id]: answer.id }))]), [{}]);
  assert.ok(combinations.length > 1000);
  for (const answers of combinations) {
    const advice = adviceFor(own, answers);
    assert.is(advice.length > 0, Object.keys(answers).length > 0, JSON.stringify(answers));
    assert.ok(advice.every(({ reasons }) => reasons.length > 0));
  }
});

test.run();
