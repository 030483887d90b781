// What a reader ticked and noted: changed, put together and counted.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changed, count, listed, lost, merged, readList, type Entries, type Entry } from "../../../../src/client/checklists/entries.ts";

const test = suite("checklist entries");
const entry = (done: boolean, note = "", text = "Doe dit."): Entry => ({ done, note, text });
const entries = (own: Record<string, Entry>): Entries => new Map(Object.entries(own));

test("a tick and a note are set apart, and an entry that says nothing is gone", () => {
  const ticked = changed(new Map(), "a/b", { done: true, text: "Doe dit." });
  const noted = changed(ticked, "a/b", { note: "Jan" });
  assert.equal([...noted], [["a/b", { done: true, note: "Jan", text: "Doe dit." }]]);
  assert.is(changed(changed(noted, "a/b", { note: " \n" }), "a/b", { done: false }).size, 0);
  assert.is(ticked.get("a/b")?.note, "", "what it was made of is unchanged");
});

test("two put together have all that either has, and the same twice changes nothing", () => {
  const own = entries({ "a/b": entry(true, "Jan\n\nPiet"), "a/c": entry(false, "x") });
  const other = entries({ "a/b": entry(false, "Piet\n\nKees"), "a/d": entry(true) });
  const both = merged(own, other);
  assert.equal(both.get("a/b"), entry(true, "Jan\n\nPiet\n\nKees"));
  assert.equal([...both.keys()].toSorted(), ["a/b", "a/c", "a/d"]);
  assert.equal(listed(merged(both, other)), listed(both));
  assert.equal(listed(merged(own, own)), listed(own));
});

test("tells how many ticks and notes there are, and how many a change takes away", () => {
  const before = entries({ "a/b": entry(true, "Jan"), "a/c": entry(true), "a/d": entry(false, "Piet") });
  assert.equal(count(before), { ticks: 2, notes: 2 });
  assert.equal(lost(before, entries({ "a/b": entry(false, "Jan"), "a/c": entry(true), "a/d": entry(false, "Kees") })), { ticks: 1, notes: 1 });
  assert.equal(lost(before, merged(before, entries({ "x/y": entry(true) }))), { ticks: 0, notes: 0 });
  assert.equal(lost(before, new Map()), count(before));
});

test("a list is read as a whole or not at all", () => {
  assert.equal(readList(listed(entries({ "a/b": entry(true, "é 🙂 <b>") }))), entries({ "a/b": entry(true, "é 🙂 <b>") }));
  assert.equal(readList([{ action: "a/b", done: true }]), entries({ "a/b": entry(true, "", "") }), "what is optional may be absent");
  assert.is(readList([{ action: "a/b", done: true, note: "1\r\n2\r3" }])?.get("a/b")?.note, "1\n2\n3");
  const good = { action: "a/b", done: true };
  for (const bad of [null, 1, "a/b", [], {}, { action: "a/b" }, { action: "__proto__", done: true }, { action: "a/b/c", done: true }, { action: "A/B", done: true }, { action: "a/b", done: 1 }, { action: "a/b", done: true, note: 1 }, { action: "a/b", done: true, text: null }, { action: `a/${"b".repeat(201)}`, done: true }]) assert.is(readList([good, bad]), undefined, JSON.stringify(bad));
  for (const bad of [null, undefined, {}, "x", 1]) assert.is(readList(bad), undefined);
});

test.run();
