// What is kept of drawn pages and pictures between builds.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPack } from "../../../src/cache/pack.ts";
import { keepPage, keptPage } from "../../../src/cache/page-cache.ts";

const pack = suite("pack");
let site = "";
pack.before.each(() => void (site = mkdtempSync(join(tmpdir(), "wegwijzer-pack-"))));
pack.after.each(() => rmSync(site, { recursive: true, force: true }));

const file = (): string => join(site, ".cache/wegwijzer/drawn");
const names = (): string[] => readdirSync(join(site, ".cache/wegwijzer"));
const bytes = (letter: string): Buffer => Buffer.from(letter.repeat(1000));

/** A build that keeps these pieces. */
function keep(...letters: string[]): void {
  const kept = openPack(file());
  for (const letter of letters) kept.put(letter, bytes(letter));
  kept.keep();
}

pack("what is kept comes back byte for byte in a later build, and nothing else", () => {
  keep("a", "b", "é");
  const later = openPack(file());
  assert.is(later.get("é")?.toString(), "é".repeat(1000));
  assert.is(later.get("a")?.toString(), "a".repeat(1000));
  assert.is(later.get("c"), undefined);
  later.close();
});

pack("a build keeps what it used of the last one and what it made, and the rest goes", () => {
  keep("a", "b", "c");
  const second = openPack(file());
  assert.ok(second.get("b"));
  second.put("d", bytes("d"));
  second.keep();
  const third = openPack(file());
  assert.equal(["a", "b", "c", "d"].filter((letter) => third.get(letter)?.equals(bytes(letter))), ["b", "d"]);
  third.close();
  assert.equal(names(), ["drawn"]);
});

pack("a build that uses all and makes nothing leaves the file as it is", () => {
  keep("a", "b");
  const before = readFileSync(file());
  const second = openPack(file());
  for (const letter of ["a", "b"]) second.get(letter);
  second.keep();
  assert.ok(readFileSync(file()).equals(before));
});

pack("a few new pieces are added at the end, and all is written anew before half of the file is of no use", () => {
  let keys = [..."abcdefghij"];
  keep(...keys);
  const [added, anew] = [[] as number[], [] as number[]];
  for (let round = 0; round < 30; round++) {
    const before = readFileSync(file());
    const next = openPack(file());
    const made = `new ${round}`;
    next.put(made, bytes(made));
    keys = keys.slice(1);
    for (const key of keys) assert.ok(next.get(key)?.equals(bytes(key)), `${key} in round ${round}`);
    keys.push(made);
    assert.ok(next.keep());
    const after = readFileSync(file());
    (after.subarray(0, before.length).equals(before) ? added : anew).push(round);
    assert.ok(after.length < 1.5 * keys.reduce((sum, key) => sum + bytes(key).length, 0) + 5000, `${after.length} bytes in round ${round}`);
    assert.equal(names(), ["drawn"]);
  }
  assert.ok(added.length > 1 && anew.length > 1, `${added} and ${anew}`);
});

pack("a file that another build has changed meanwhile stays as that one left it", () => {
  keep("a", "b");
  const slow = openPack(file());
  assert.ok(slow.get("a") && slow.get("b"));
  slow.put("c", bytes("c"));
  const other = openPack(file());
  assert.ok(other.get("a") && other.get("b"));
  other.put("d", bytes("d"));
  assert.ok(other.keep());
  assert.is(slow.keep(), false);
  const later = openPack(file());
  assert.equal(["a", "b", "c", "d"].filter((letter) => later.get(letter)?.equals(bytes(letter))), ["a", "b", "d"]);
  later.close();
});

pack("a build that fails keeps nothing and leaves nothing beside the file", () => {
  keep("a");
  const failing = openPack(file());
  failing.put("b", bytes("b"));
  failing.close();
  assert.equal(names(), ["drawn"]);
  const later = openPack(file());
  assert.ok(later.get("a"));
  assert.is(later.get("b"), undefined);
  later.close();
});

pack("a byte that changed costs its piece, a list that changed or a file cut short costs them all, and neither fails", () => {
  const harms: [harm: () => void, left: string[]][] = [
    [() => writeFileSync(file(), readFileSync(file()).fill("x", 10, 11)), ["b"]],
    [() => writeFileSync(file(), readFileSync(file()).fill("x", 2010, 2011)), []],
    [() => truncateSync(file(), 1500), []],
    [() => truncateSync(file(), 0), []],
    [() => writeFileSync(file(), "no such thing".repeat(100)), []],
  ];
  for (const [harm, left] of harms) {
    keep("a", "b");
    harm();
    const later = openPack(file());
    assert.equal(["a", "b"].filter((letter) => later.get(letter)), left);
    later.put("c", bytes("c"));
    later.keep();
    assert.ok(openPack(file()).get("c"));
    rmSync(file());
  }
});

pack("a folder that cannot be made is no fault", () => {
  writeFileSync(join(site, ".cache"), "");
  const none = openPack(file());
  none.put("a", bytes("a"));
  assert.is(none.get("a"), undefined);
  assert.is(none.keep(), false);
});

pack("a build that could not write one piece keeps none, also when the next could be written", () => {
  writeFileSync(join(site, ".cache"), "");
  const failing = openPack(file());
  failing.put("a", bytes("a"));
  rmSync(join(site, ".cache"));
  failing.put("b", bytes("b"));
  assert.is(failing.keep(), false);
  assert.is(openPack(file()).get("b"), undefined);
});

pack("what a build that was cut off left goes after an hour, and what another is writing stays", () => {
  keep("a");
  for (const name of ["drawn.1", "drawn.2", "last-build.json"]) writeFileSync(join(site, ".cache/wegwijzer", name), "");
  for (const name of ["drawn.1", "last-build.json"]) utimesSync(join(site, ".cache/wegwijzer", name), 1, 1);
  keep("b");
  assert.equal(names().toSorted(), ["drawn", "drawn.2", "last-build.json"]);
});

pack("a page comes back with what its markup says", () => {
  const page = { content: Buffer.from("<p>één\n</p>"), markup: { ids: ["_main"], doubles: [], links: ["a\nb", "../"], unsafe: ["<base>"] } };
  const first = openPack(file());
  keepPage(first, "k", page);
  first.keep();
  const later = openPack(file());
  const kept = keptPage(later, "k");
  later.close();
  assert.is(Buffer.from(kept?.content ?? []).toString(), "<p>één\n</p>");
  assert.equal(kept?.markup, page.markup);
});

pack.run();
