// A site built in parts: joined, they are what one build gives, byte for byte; and parts that do not belong together are refused.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { treeHash } from "../torture/site.ts";
import { command, fixtures } from "./command.ts";

const OF = 3;
const parts = suite("parts");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-parts-"));
const [site, whole, joined] = ["site", "whole", "joined"].map((name) => join(folder, name)) as [string, string, string];
parts.after(() => rmSync(folder, { recursive: true, force: true }));

const part = (number: number): string => join(site, `parts/${number}-of-${OF}`);
const run = (script: string, ...options: string[]): { code: number | null; stderr: string } => command(script, "--site", site, ...options);
const merge = (...options: string[]): { code: number | null; stderr: string } => run("merge", "--output", joined, ...options);

/** Moves a file or folder away, does the work, and moves it back. */
function without(path: string, work: () => void): void {
  renameSync(path, join(folder, "aside"));
  try {
    work();
  } finally {
    rmSync(path, { recursive: true, force: true });
    renameSync(join(folder, "aside"), path);
  }
}

parts.before(() => {
  cpSync(join(fixtures, "three-languages"), site, { recursive: true });
  const built = run("build", "--output", whole);
  assert.is(built.code, 0, built.stderr);
  // What that build kept must not help the parts.
  rmSync(join(site, ".cache"), { recursive: true });
});

parts("each part says how much it has, all pages and indexes are in one, and all have some", () => {
  let [pages, indexes] = [0, 0];
  for (let number = 1; number <= OF; number++) {
    const { code, stderr } = run("build", "--shard", `${number}/${OF}`);
    assert.is(code, 0, stderr);
    const told = new RegExp(`^Part ${number} of ${OF}: (\\d+) pages? and (\\d+) index(?:es)? of the search, built in`, "m").exec(stderr);
    assert.ok(told, stderr);
    pages += Number(told[1]);
    indexes += Number(told[2]);
    assert.ok(Number(told[1]) > 0);
  }
  assert.is(pages, readFileSync(join(whole, "SHA256SUMS"), "utf8").split("\n").filter((line) => line.endsWith(".html")).length);
  assert.is(indexes, 3);
});

parts("joined they are what one build gives, and nothing was drawn again", () => {
  const { code, stderr } = merge();
  assert.is(code, 0, stderr);
  assert.not.match(stderr, "drawn here");
  assert.is(treeHash(joined), treeHash(whole));
});

parts("parts in another folder are found there", () => {
  renameSync(join(site, "parts"), join(folder, "elsewhere"));
  const { code, stderr } = merge("--parts", join(folder, "elsewhere"));
  renameSync(join(folder, "elsewhere"), join(site, "parts"));
  assert.is(code, 0, stderr);
});

parts("a part that is missing is told with the command that builds it, and the site stays as it is", () => {
  const before = treeHash(joined);
  without(part(2), () => {
    const { code, stderr } = merge();
    assert.is(code, 2);
    assert.match(stderr, `lacks part 2 of ${OF}. Build it with \`npm run build -- --shard 2/${OF}\`.`);
  });
  assert.is(treeHash(joined), before);
});

parts("no parts at all, and a part of another number, are told", () => {
  without(join(site, "parts"), () => assert.match(merge().stderr, "holds no part of a site. Build the parts first"));
  const other = run("build", "--shard", "1/2");
  assert.is(other.code, 0, other.stderr);
  assert.match(merge().stderr, /holds parts of \d and of \d\. Remove/);
  rmSync(join(site, "parts/1-of-2"), { recursive: true });
});

parts("a part whose build was cut off is told", () => {
  without(join(part(2), "part.json"), () => {
    const { code, stderr } = merge();
    assert.is(code, 2);
    assert.match(stderr, "is not whole: its build was cut off");
  });
});

parts("a note that is not ours is told", () => {
  without(join(part(2), "part.json"), () => {
    writeFileSync(join(part(2), "part.json"), '{"number":"2"}');
    assert.match(merge().stderr, "is not what the build of a part writes");
  });
});

parts("parts of a site that was edited since, or with another address, are refused", () => {
  const file = join(site, "content/nl/index.md");
  const text = readFileSync(file, "utf8");
  appendFileSync(file, "\nMeer.\n");
  const edited = merge();
  writeFileSync(file, text);
  assert.is(edited.code, 2);
  assert.match(edited.stderr, "was built from other content or data");
  assert.match(merge("--url", "https://example.com/").stderr, "was built from other content or data");
  assert.is(merge().code, 0);
});

parts("what is damaged in a part is made again, and that is told", () => {
  for (const file of [join(part(1), "drawn"), join(part(3), "drawn")]) writeFileSync(file, readFileSync(file).fill("x", 100, 200));
  const { code, stderr } = merge();
  assert.is(code, 0, stderr);
  assert.match(stderr, "2 pages were not to be had from the parts");
  assert.is(treeHash(joined), treeHash(whole));
});

parts("a folder that holds something else is left as it is", () => {
  const own = join(folder, "own");
  cpSync(join(site, "content"), own, { recursive: true });
  const before = treeHash(own);
  const { code, stderr } = run("build", "--shard", "1/3", "--output", own);
  assert.is(code, 2);
  assert.match(stderr, "holds no part of a site; it is left as it is");
  assert.is(treeHash(own), before);
});

parts.run();
