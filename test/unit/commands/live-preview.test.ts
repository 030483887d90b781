// What a saved file leads to while the site is served.
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { livePreview, type LivePreview } from "../../../src/commands/live-preview.ts";
import type { Edited } from "../../../src/commands/preview-search.ts";
import { page } from "../example-site.ts";

const live = suite("live preview");
/** Longer than a burst of changes may last. */
const SETTLED_MS = 300;

/** What the search reads of a page. */
function edited(file: string): Edited {
  return { page: { ...page("a"), file }, markup: "", words: [], before: [], length: 1 };
}

/** A preview that keeps a diary; these pages can be shown by themselves. */
function preview(quick: readonly string[], build = async (): Promise<boolean> => true): { diary: string[]; changed: LivePreview } {
  const diary: string[] = [];
  const changed = livePreview({
    async rebuild() {
      diary.push("build");
      const result = await build();
      diary.push(result ? "built" : "failed");
      return result;
    },
    async read() {
      diary.push("read");
      return { show: async (file) => quick.includes(file) && diary.push(`show ${file}`) > 0, edited };
    },
    search: { edit: (each) => void diary.push(`search ${each.page.file}`), published: (meanwhile) => void diary.push(["search all", ...meanwhile].join(" but ")) },
    reload: () => void diary.push("reload"),
  });
  return { diary, changed };
}

live("an edited page is shown at once, then the site is built", async () => {
  const { diary, changed } = preview(["content/nl/a.md"]);
  await changed.read();
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["read", "show content/nl/a.md", "search content/nl/a.md", "reload", "build", "built", "search all", "reload"]);
});

live("what cannot be shown by itself is read again after the build, and until then nothing is shown by itself", async () => {
  const { diary, changed } = preview(["content/nl/a.md"]);
  await changed.read();
  changed.file("_data/site.json");
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["read", "build", "built", "search all", "reload", "read"]);
});

live("changes in a burst lead to one build", async () => {
  const { diary, changed } = preview([]);
  for (const name of ["a", "b", "c"]) changed.file(`content/nl/${name}.md`);
  await setTimeout(SETTLED_MS);
  assert.is(diary.filter((line) => line === "build").length, 1);
});

live("a page that is edited during a build is shown again after it, and built once more", async () => {
  const waiting: ((isBuilt: boolean) => void)[] = [];
  const builds = [new Promise<boolean>((resolve) => waiting.push(resolve)), Promise.resolve(true)];
  const { diary, changed } = preview(["content/nl/a.md"], () => builds.shift() ?? Promise.resolve(true));
  await changed.read();
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  for (const finish of waiting) finish(true);
  await setTimeout(SETTLED_MS);
  assert.equal(diary.slice(4), ["build", "show content/nl/a.md", "search content/nl/a.md", "reload", "built", "search all but content/nl/a.md", "show content/nl/a.md", "search content/nl/a.md", "reload", "build", "built", "search all", "reload"]);
});

live("a page that is drawn more slowly than a build begins is in that build", async () => {
  const diary: string[] = [];
  const show = (): Promise<boolean> => setTimeout(SETTLED_MS, true);
  const build = (): Promise<boolean> => setTimeout(2 * SETTLED_MS, true);
  const changed = livePreview({ rebuild: () => (diary.push("build"), build()), read: async () => ({ show, edited }), search: { edit: () => void diary.push("search"), published: (meanwhile) => void diary.push(["search all", ...meanwhile].join(" but ")) }, reload: () => void diary.push("reload") });
  await changed.read();
  changed.file("content/nl/a.md");
  await setTimeout(5 * SETTLED_MS);
  assert.equal(diary, ["build", "search", "reload", "search all", "reload"]);
});

live("a build that fails leaves on screen what is there", async () => {
  const { diary, changed } = preview([], async () => false);
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["build", "failed"]);
});

live("a page that cannot be drawn or put in its place stops nothing: the whole build follows", async () => {
  const diary: string[] = [];
  const changed = livePreview({ rebuild: async () => diary.push("build") > 0, read: async () => ({ show: () => Promise.reject(new Error("gone")), edited }), search: { edit: () => void diary.push("search"), published: () => {} }, reload: () => void diary.push("reload") });
  await changed.read();
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["build", "reload"]);
});

live("what a failed build should have had is searched for on: the search hears only of sites that were built", async () => {
  const { diary, changed } = preview(["content/nl/a.md"], async () => false);
  await changed.read();
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["read", "show content/nl/a.md", "search content/nl/a.md", "reload", "build", "failed"]);
});

live("once the generator itself has changed, this process shows nothing by itself any more", async () => {
  const { diary, changed } = preview(["content/nl/a.md"]);
  await changed.read();
  changed.generator();
  changed.file("content/nl/a.md");
  await setTimeout(SETTLED_MS);
  assert.equal(diary, ["read", "build", "built", "search all", "reload"]);
});

live.run();
