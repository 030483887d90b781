// What is kept of the search between builds.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openIndexCache } from "../../../src/cache/index-cache.ts";

const cache = suite("index cache");
const KEYS = ["a", "b", "c"].map((letter) => letter.repeat(64));
const [A = "", B = "", C = ""] = KEYS;
let site = "";
cache.before.each(() => void (site = mkdtempSync(join(tmpdir(), "wegwijzer-cache-"))));
cache.after.each(() => rmSync(site, { recursive: true, force: true }));

const folder = (): string => join(site, ".cache/wegwijzer/search");
const index = (size: number): Parameters<ReturnType<typeof openIndexCache>["put"]>[1] => ({ files: [{ path: "é.pf_index", content: new Uint8Array(size).fill(7) }, { path: "leeg", content: new Uint8Array() }], words: { counts: [["één", 2]], length: 3 } });

cache("what is kept comes back byte for byte, also in a later build", () => {
  const first = openIndexCache(folder());
  first.put(A, index(1000));
  const later = openIndexCache(folder());
  const plain = (entry: ReturnType<typeof later.get>): unknown => entry && [entry.words, entry.files.map(({ path, content }) => [path, [...content]])];
  assert.equal(plain(later.get(A)), plain(index(1000)));
  assert.is(later.get(B), undefined);
});

cache("a file with a byte more, a byte less or another byte is not believed, and removed", () => {
  for (const harm of [(path: string) => appendFileSync(path, "x"), (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1)), (path: string) => writeFileSync(path, readFileSync(path).fill(8, 200, 201)), (path: string) => writeFileSync(path, "")]) {
    openIndexCache(folder()).put(A, index(1000));
    harm(join(folder(), A));
    assert.is(openIndexCache(folder()).get(A), undefined);
    assert.equal(readdirSync(folder()), []);
  }
});

cache("what the last build had no use for goes, the oldest first, beyond twice the size of what it used", () => {
  const old = openIndexCache(folder());
  for (const key of [A, B]) old.put(key, index(1500));
  utimesSync(join(folder(), A), 1, 1);
  const now = openIndexCache(folder());
  now.put(C, index(1000));
  now.trim();
  assert.equal(readdirSync(folder()).toSorted(), [B, C]);
});

cache("a folder that cannot be made is no fault", () => {
  writeFileSync(join(site, ".cache"), "");
  const none = openIndexCache(folder());
  none.put(A, index(10));
  none.trim();
  assert.is(none.get(A), undefined);
});

cache.run();
