// Ticks and notes as a browser keeps them, or refuses to.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changed, count } from "../../../../src/client/checklists/entries.ts";
import { openKeeper } from "../../../../src/client/checklists/keeper.ts";

const test = suite("checklist keeper");

/** A browser with a storage that can start to refuse, and a way to tell of changes by other windows. */
function browse(): { kept: Map<string, string>; refuse(): void; tellOthers(key: string): void } {
  const kept = new Map<string, string>();
  const listeners: ((event: { key: string }) => void)[] = [];
  let refusing = false;
  const setItem = (key: string, value: string): void => {
    if (refusing) throw new Error("QuotaExceededError");
    kept.set(key, value);
  };
  const localStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem, removeItem: (key: string) => void kept.delete(key) };
  Object.assign(globalThis, { siteRoot: new URL("https://example.org/"), location: new URL("https://example.org/"), localStorage, addEventListener: (_: string, listen: (event: { key: string }) => void) => void listeners.push(listen) });
  return { kept, refuse: () => (refusing = true), tellOthers: (key) => listeners.forEach((listen) => listen({ key })) };
}

test("a tick is read by another window, which is told", () => {
  const browser = browse();
  const [one, two] = [openKeeper(), openKeeper()];
  let told = 0;
  two.onChange(() => told++);
  one.change((entries) => changed(entries, "a/b", { done: true }));
  browser.tellOthers([...browser.kept.keys()][0] ?? "");
  assert.is(told, 1);
  two.change((entries) => changed(entries, "a/c", { note: "Jan" }));
  assert.equal(count(one.read()), { ticks: 1, notes: 1 });
});

test("nothing is left behind when all is cleared", () => {
  const browser = browse();
  const keeper = openKeeper();
  keeper.change((entries) => changed(entries, "a/b", { done: true }));
  keeper.change(() => new Map());
  assert.is(browser.kept.size, 0);
});

test("what the browser refuses to keep stays while the page is open, and is told", () => {
  const browser = browse();
  const keeper = openKeeper();
  browser.refuse();
  assert.not(keeper.refused());
  keeper.change((entries) => changed(entries, "a/b", { done: true }));
  keeper.change((entries) => changed(entries, "a/c", { done: true }));
  assert.ok(keeper.refused());
  assert.is(count(keeper.read()).ticks, 2);
});

test.run();
