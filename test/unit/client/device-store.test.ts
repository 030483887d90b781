// Keeping things on the reader's device.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deviceStore } from "../../../src/client/device-store.ts";

const test = suite("device store");
const texts = (kept: unknown): string[] | undefined => (Array.isArray(kept) && kept.every((each) => typeof each === "string") ? kept : undefined);

/** A browser's storage, or one that refuses. */
function browse(address: string, root: string, refuse = false): Map<string, string> {
  const kept = new Map<string, string>();
  const orRefuse = <Result>(act: () => Result): Result => {
    if (refuse) throw new Error("QuotaExceededError");
    return act();
  };
  const localStorage = { getItem: (key: string) => orRefuse(() => kept.get(key) ?? null), setItem: (key: string, value: string) => orRefuse(() => kept.set(key, value)), removeItem: (key: string) => orRefuse(() => kept.delete(key)) };
  Object.assign(globalThis, { siteRoot: new URL(root), location: new URL(address), localStorage });
  return kept;
}

test("reads what was written, and the empty value before and after", () => {
  browse("https://example.org/gids/", "https://example.org/gids/");
  const store = deviceStore("ticks", texts, []);
  assert.equal(store.read(), []);
  assert.ok(store.write(["a"]));
  assert.equal(store.read(), ["a"]);
  store.clear();
  assert.equal(store.read(), []);
  assert.is(store.keeping, "site");
});

test("two sites on one address, and two copies in folders, keep things apart", () => {
  const kept = browse("https://example.org/een/", "https://example.org/een/");
  deviceStore("ticks", texts, []).write(["een"]);
  Object.assign(globalThis, { siteRoot: new URL("https://example.org/twee/") });
  assert.equal(deviceStore("ticks", texts, []).read(), []);
  assert.is(kept.size, 1);
});

test("what another program or an older version left there is not taken for ours", () => {
  const kept = browse("https://example.org/", "https://example.org/");
  const store = deviceStore("ticks", texts, ["leeg"]);
  store.write(["a"]);
  for (const [key] of kept) for (const rubbish of ["{", "null", "[1]", '{"a":1}']) {
    kept.set(key, rubbish);
    assert.equal(store.read(), ["leeg"], rubbish);
  }
});

test("says that a folder may not be remembered well, and a browser that refuses not at all", () => {
  browse("file:///tmp/gids/index.html", "file:///tmp/gids/");
  assert.is(deviceStore("ticks", texts, []).keeping, "folder");
  browse("file:///tmp/gids/index.html", "file:///tmp/gids/", true);
  const store = deviceStore("ticks", texts, []);
  assert.is(store.keeping, "nowhere");
  assert.is(store.write(["a"]), false);
  store.clear();
  assert.equal(store.read(), []);
});

test.run();
