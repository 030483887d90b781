// The dossier itself: what is added, moved and removed, what is read of files that anybody may have made, and that nothing gets lost.
import { assert as always, asyncProperty, constantFrom, jsonValue, property, record, string, uniqueArray } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { has, moved, NOTHING, readDossier, VERSION, withoutPart, withPart, withWords, written, type Dossier } from "../../../../src/client/dossier/model.ts";
import { openDossier } from "../../../../src/client/dossier/take-along.ts";

const test = suite("dossier model");
const part = (key: string, language = "en") => ({ kind: "page", key, language, title: `Title of ${key}` }) as const;
const three = ["a", "b", "c"].reduce((dossier, key) => withPart(dossier, part(key)), NOTHING);
const read = (value: unknown): unknown => readDossier(JSON.parse(JSON.stringify(value)));
const keys = ({ items }: Dossier): string => items.map(({ key }) => key).join("");

test("a part is added at the end, once; the same page in another language is another part", () => {
  assert.is(keys(three), "abc");
  assert.is(withPart(three, part("b")), three);
  assert.is(keys(withPart(three, part("b", "nl"))), "abcb");
  assert.ok(has(three, part("c")));
  assert.not.ok(has(three, { ...part("c"), kind: "source" }));
});

test("a part is taken out, and the others keep their place and words", () => {
  const noted = withWords(three, 2, { note: "Mine" });
  assert.is(keys(withoutPart(noted, part("b"))), "ac");
  assert.is(withoutPart(noted, part("b")).items[1]?.note, "Mine");
});

test("a part is moved with its words, and no further than there are places", () => {
  const noted = withWords(three, 0, { heading: "First" });
  assert.is(keys(moved(noted, 0, 2)), "bca");
  assert.is(moved(noted, 0, 2).items[2]?.heading, "First");
  for (const [from, to] of [[0, -1], [2, 3], [7, 0], [-1, 0]]) assert.is(keys(moved(three, from ?? 0, to ?? 0)), "abc");
});

test("whatever was collected comes back from a file as it was", async () => {
  const text = string({ unit: "binary", maxLength: 200 });
  const items = uniqueArray(record({ kind: constantFrom("page", "figure", "action", "source"), key: text, language: constantFrom("nl", "en"), title: text, heading: text, note: text }, { noNullPrototype: true }), { selector: ({ kind, key, language }) => JSON.stringify([kind, key, language]), maxLength: 20 });
  await always(
    asyncProperty(text, items, async (title, all) => {
      assert.equal(await openDossier(new Blob([JSON.stringify(written({ title, items: all }))])), { title, items: all });
    }),
  );
});

test("what cannot be a dossier is refused as a whole, with the reason", async () => {
  const item = { ...part("a"), heading: "", note: "" };
  for (const value of [null, 1, "x", [], {}, { title: "", items: [] }, { "wegwijzer-dossier": "1", title: "", items: [] }, { "wegwijzer-dossier": 1, items: [] }, { "wegwijzer-dossier": 1, title: "", items: {} }, { "wegwijzer-dossier": 1, title: "x".repeat(2000), items: [] }, { "wegwijzer-dossier": 0.5, title: "", items: [] }])
    assert.equal(read(value), { wrong: "dossierNotDossier" }, JSON.stringify(value).slice(0, 80));
  assert.equal(read({ "wegwijzer-dossier": VERSION + 1, title: "", items: [] }), { wrong: "dossierNewer" });
  for (const wrong of [null, {}, { ...item, kind: "script" }, { ...item, key: 5 }, { ...item, note: undefined }, { ...item, note: "x".repeat(100_001) }, item]) {
    assert.equal(read({ "wegwijzer-dossier": 1, title: "", items: [item, wrong] }), { wrong: "dossierDamaged", number: 2 }, JSON.stringify(wrong)?.slice(0, 80));
  }
  assert.equal(read({ "wegwijzer-dossier": 1, title: "", items: Array.from({ length: 2001 }, (_, key) => ({ ...item, key: String(key) })) }), { wrong: "dossierNotDossier" });
  assert.equal(await openDossier(new Blob(["{"])), { wrong: "dossierNotJson" });
});

test("no file makes the reading fail, reach a prototype, or let through what it does not know", () => {
  always(property(jsonValue(), (value) => void readDossier(value)));
  const odd = readDossier(JSON.parse('{"wegwijzer-dossier":1,"title":"","items":[{"kind":"page","key":"__proto__","language":"en","title":"t","heading":"","note":"","__proto__":{"evil":1},"more":1}]}'));
  assert.ok("items" in odd);
  assert.equal(Object.keys(odd.items[0] ?? {}), ["kind", "key", "language", "title", "heading", "note"]);
  assert.is(Reflect.get({}, "evil"), undefined);
});

test("own words longer than can be kept are cut, so that the dossier can be read again", () => {
  const long = withWords(three, 0, { note: "x".repeat(200_000), heading: "y".repeat(5000) });
  assert.ok("items" in readDossier(JSON.parse(JSON.stringify(written(long)))));
});

test.run();
