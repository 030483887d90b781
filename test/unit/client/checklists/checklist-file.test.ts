// Checklists as a file: written, read back, and refused with the right reason.
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readFile, writeFile } from "../../../../src/client/checklists/checklist-file.ts";
import { listed, lost, merged, type Entries } from "../../../../src/client/checklists/entries.ts";

const test = suite("checklist file");
const SAVED = new Date("2026-11-25T09:00:00Z");
const one: Entries = new Map([["stap/actie", { done: true, note: "Jan", text: "Doe dit." }]]);
const good = { format: "wegwijzer-checklists", version: 1, saved: SAVED.toISOString(), actions: listed(one) };
const faultOf = (value: unknown): unknown => {
  const read = readFile(typeof value === "string" ? value : JSON.stringify(value));
  return "fault" in read ? read.fault : "none";
};

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const text = fc.string({ unit: "binary" }).map((any) => any.replace(/\r\n?/g, "\n"));
const anyEntries: fc.Arbitrary<Entries> = fc
  .array(fc.tuple(id, id, fc.record({ done: fc.boolean(), note: text, text })))
  .map((list) => new Map(list.filter(([, , { done, note }]) => done || note.trim() !== "").map(([owner, action, entry]) => [`${owner}/${action}`, entry])));

test("what is written is read back as it was, whatever readers write", () => {
  fc.assert(fc.property(anyEntries, fc.date({ noInvalidDate: true }), (entries, saved) => {
    const read = readFile(writeFile(entries, saved));
    if (entries.size === 0) assert.equal(read, { fault: "empty" });
    else if ("fault" in read) assert.unreachable(read.fault);
    else {
      assert.equal(listed(read.entries), listed(entries));
      assert.is(read.saved.getTime(), saved.getTime());
    }
  }));
});

test("a merge loses nothing of either side", () => {
  fc.assert(fc.property(anyEntries, anyEntries, (own, other) => {
    const both = merged(own, other);
    assert.is(lost(own, both).ticks + lost(other, both).ticks, 0);
    for (const [action, { note }] of own) assert.ok(both.get(action)?.note.startsWith(note) || note.trim() === "");
    for (const [action, { note }] of other) for (const part of note.split(/\n{2,}/)) assert.ok(part.trim() === "" || both.get(action)?.note.includes(part));
    assert.equal(listed(merged(both, other)), listed(both));
  }));
});

test("a file says its format and version, and is the same each time", () => {
  assert.equal(JSON.parse(writeFile(one, SAVED)), good);
  assert.is(writeFile(one, SAVED), writeFile(new Map(one), SAVED));
});

test("a file that cannot be used is told apart: broken, another's, newer, empty", () => {
  assert.is(faultOf(good), "none");
  assert.is(faultOf(`\uFEFF${JSON.stringify(good)}`), "none");
  for (const broken of ["", "{", JSON.stringify(good).slice(0, -20), { ...good, version: 0 }, { ...good, version: "1" }, { ...good, version: 1.5 }, { ...good, saved: "gisteren" }, { ...good, saved: 1 }, { ...good, actions: undefined }, { ...good, actions: {} }, { ...good, actions: [...good.actions, { action: "../x", done: true }] }]) assert.is(faultOf(broken), "broken", JSON.stringify(broken));
  for (const foreign of ["null", "[]", "1", '"x"', "{}", { ...good, format: "other" }, { name: "package" }]) assert.is(faultOf(foreign), "foreign", JSON.stringify(foreign));
  assert.is(faultOf({ ...good, version: 2, actions: "new" }), "newer");
  assert.is(faultOf({ ...good, actions: [] }), "empty");
});

test("no text makes it fail or reach a prototype", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((any) => `{"format":"wegwijzer-checklists","version":1,"saved":"2026-11-25","actions":${any}}`)), (any) => void readFile(any)));
  assert.is(faultOf('{"format":"wegwijzer-checklists","version":1,"saved":"2026-11-25","actions":[{"action":"__proto__/x","done":true}]}'), "broken");
  assert.is(faultOf('{"__proto__":{"format":"wegwijzer-checklists","version":1,"saved":"2026-11-25","actions":[]}}'), "foreign");
});

test.run();
