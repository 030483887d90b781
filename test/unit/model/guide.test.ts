// The guide's rules in reading order, and what they ask for as text.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { conditionText, rulesByQuestion } from "../../../src/model/guide.ts";
import { guide } from "../../../src/model/schema/guide.ts";

const why = { en: "Because." };
const answers = ["a", "b"].map((id) => ({ id, text: { en: id } }));
const example = guide.parse({
  questions: [{ id: "one", text: { en: "One?" }, answers }, { id: "two", text: { en: "Two?" }, answers }],
  rules: [
    { when: { two: ["a"] }, advise: [{ page: "x" }], why },
    { when: { two: ["b"], one: ["a", "b"] }, advise: [{ page: "y" }], why },
    { when: { one: ["a"] }, advise: [{ page: "z" }], why },
  ],
});

const test = suite("guide");

test("a rule is read under the first question that it asks for, in the order of the data", () => {
  assert.equal(rulesByQuestion(example).map(({ question, rules }) => [question.id, ...rules.flatMap(({ advise }) => advise.map(({ page }) => page))]), [["one", "y", "z"], ["two", "x"]]);
});

test("what a rule asks for is one text", () => {
  assert.equal(example.rules.map(conditionText), ["two=a", "two=b one=a,b", "one=a"]);
});

test("at most five questions, of at least two answers each, and rules that ask for something", () => {
  const question = (id: string): unknown => ({ id, text: { en: "?" }, answers });
  assert.ok(guide.safeParse({ questions: ["a", "b", "c", "d", "e"].map(question) }).success);
  assert.not(guide.safeParse({ questions: ["a", "b", "c", "d", "e", "f"].map(question) }).success);
  assert.not(guide.safeParse({ questions: [{ id: "one", text: { en: "?" }, answers: answers.slice(1) }] }).success);
  assert.not(guide.safeParse({ rules: [{ when: {}, advise: [{ page: "x" }], why }] }).success);
  assert.not(guide.safeParse({ questions: [question("theme")] }).success, "copies carry the colours under this name");
});

test.run();
