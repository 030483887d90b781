// Files of a site that is being written beside the one it will replace.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../../src/model/checksums.ts";
import { EnvironmentError } from "../../../src/model/problem.ts";
import { openStaging } from "../../../src/publish/staging.ts";

const staging = suite("staging");
let folder = "";
const old = (path: string): string => join(folder, "site", path);
const fresh = (path: string): string => join(folder, "site.staging", path);
staging.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "wegwijzer-staging-"));
  mkdirSync(old("a"), { recursive: true });
  mkdirSync(fresh(""));
  writeFileSync(old("a/index.html"), "same");
  writeFileSync(old("b.txt"), "before");
});
staging.after.each(() => rmSync(folder, { recursive: true, force: true }));

staging("a file that is the same in the published site is that file under a second name, and any other is written", () => {
  const staged = openStaging(fresh(""), old(""));
  for (const [path, content] of [["a/index.html", "same"], ["b.txt", "after!"], ["c.txt", "new"]] as const) staged.write({ path, content });
  staged.check();
  staged.finish();
  assert.is(statSync(fresh("a/index.html")).ino, statSync(old("a/index.html")).ino);
  assert.equal([old("b.txt"), fresh("b.txt"), fresh("c.txt")].map((path) => readFileSync(path, "utf8")), ["before", "after!", "new"]);
  assert.equal([...staged.sizes], [["a/index.html", 4], ["b.txt", 6], ["c.txt", 3]]);
  assert.is(readFileSync(fresh("SHA256SUMS"), "utf8"), [["a/index.html", "same"], ["b.txt", "after!"], ["c.txt", "new"]].map(([path, content]) => `${sha256(content ?? "")}  ${path}\n`).join(""));
});

staging("a link in the published site is not taken for its file", () => {
  writeFileSync(join(folder, "elsewhere"), "same");
  rmSync(old("a/index.html"));
  symlinkSync(join(folder, "elsewhere"), old("a/index.html"));
  const staged = openStaging(fresh(""), old(""));
  staged.write({ path: "a/index.html", content: "same" });
  assert.is(statSync(fresh("a/index.html")).ino === statSync(join(folder, "elsewhere")).ino, false);
});

staging("a published file is never written into, also when a path comes twice", () => {
  const staged = openStaging(fresh(""), old(""));
  staged.write({ path: "a/index.html", content: "same" });
  assert.throws(() => staged.write({ path: "a/index.html", content: "other" }), /EEXIST/);
  assert.is(readFileSync(old("a/index.html"), "utf8"), "same");
});

staging("a file that changes after it was written is told before anything is published", () => {
  const staged = openStaging(fresh(""), old(""));
  staged.write({ path: "a/index.html", content: "same" });
  writeFileSync(old("a/index.html"), "else");
  assert.throws(() => staged.finish(), (error: unknown) => error instanceof EnvironmentError && error.message.startsWith("a/index.html was written and reads back as something else"));
});

staging.run();
