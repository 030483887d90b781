// The one hash of everything that a build is made from.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fingerprint, type Inputs } from "../../../src/cache/fingerprint.ts";

const print = suite("fingerprint");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-fingerprint-"));
print.after(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ["generator/src/a.ts", "generator/_includes/layouts/page.11ty.ts", "generator/eleventy.config.ts", "generator/package-lock.json", "generator/node_modules/.package-lock.json", "site/_data/site.json", "site/content/nl/index.md"];
let inputs: Inputs;
print.before.each(() => {
  rmSync(join(folder, "now"), { recursive: true, force: true });
  for (const file of FILES) write(file, file);
  inputs = { generator: join(folder, "now/generator"), site: join(folder, "now/site"), others: { url: undefined }, environment: {} };
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, "now", file)), { recursive: true });
  writeFileSync(join(folder, "now", file), text);
}

print("the same files in another folder have the same hash, whatever else stands there", () => {
  const before = fingerprint(inputs);
  cpSync(join(folder, "now"), join(folder, "copy"), { recursive: true });
  writeFileSync(join(folder, "copy/site/notes.txt"), "x");
  assert.is(fingerprint({ ...inputs, generator: join(folder, "copy/generator"), site: join(folder, "copy/site") }), before);
});

for (const file of FILES) {
  print(`a byte more in ${file} is another hash`, () => {
    const before = fingerprint(inputs);
    appendFileSync(join(folder, "now", file), " ");
    assert.is.not(fingerprint(inputs), before);
  });
}

print("a file that is added, renamed or a link, an option and a variable each make another hash", () => {
  const seen = new Set([fingerprint(inputs)]);
  const isNew = (): void => {
    const hash = fingerprint(inputs);
    assert.not(seen.has(hash));
    seen.add(hash);
  };
  write("site/content/nl/nieuw.md", "");
  isNew();
  renameSync(join(folder, "now/site/content/nl/nieuw.md"), join(folder, "now/site/content/nl/anders.md"));
  isNew();
  rmSync(join(folder, "now/site/content/nl/anders.md"));
  symlinkSync("index.md", join(folder, "now/site/content/nl/anders.md"));
  isNew();
  inputs = { ...inputs, others: { url: "https://example.org/" } };
  isNew();
  inputs = { ...inputs, environment: { SOURCE_DATE_EPOCH: "1" } };
  isNew();
});

print("a text that moves from one file to the next is another hash", () => {
  write("site/content/nl/a.md", "ab");
  write("site/content/nl/b.md", "c");
  const before = fingerprint(inputs);
  write("site/content/nl/a.md", "a");
  write("site/content/nl/b.md", "bc");
  assert.is.not(fingerprint(inputs), before);
});

print.run();
