// A build of what was built already: nothing is made, unless anything at all is another.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command } from "./command.ts";
import { page, tinySite, treeHash } from "../torture/site.ts";

const unchanged = suite("unchanged builds");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-unchanged-"));
const [site, output] = [join(folder, "site"), join(folder, "out/site")];
const record = join(site, ".cache/wegwijzer/last-build.json");
const NOTHING = /^Nothing has changed since the last build\. 2 pages in 1 language: /;
unchanged.after(() => rmSync(folder, { recursive: true, force: true }));

const build = (...options: string[]): string => {
  const { code, stderr } = command("build", "--site", site, "--output", output, ...options);
  assert.is(code, 0, stderr);
  return stderr;
};

unchanged.before(() => {
  tinySite(site, { "content/nl/fiets.md": page("Tekst.") });
  assert.not.match(build(), NOTHING);
});

unchanged("the second build of the same says so and touches nothing", () => {
  const [before, time] = [treeHash(output), statSync(join(output, "index.html")).mtimeMs];
  assert.match(build(), NOTHING);
  assert.is(treeHash(output), before);
  assert.is(statSync(join(output, "index.html")).mtimeMs, time);
});

const CHANGES: readonly { name: string; change: () => void; undo: () => void }[] = [
  { name: "a byte of a page", change: () => appendFileSync(join(site, "content/nl/fiets.md"), " "), undo: () => writeFileSync(join(site, "content/nl/fiets.md"), page("Tekst.")) },
  { name: "the name of a page", change: () => renameSync(join(site, "content/nl/fiets.md"), join(site, "content/nl/bel.md")), undo: () => renameSync(join(site, "content/nl/bel.md"), join(site, "content/nl/fiets.md")) },
  { name: "a data file", change: () => writeFileSync(join(site, "_data/thesaurus.json"), "[]"), undo: () => rmSync(join(site, "_data/thesaurus.json")) },
];
for (const { name, change, undo } of CHANGES) {
  unchanged(`${name} leads to a build, and so does taking it back`, () => {
    change();
    assert.not.match(build(), NOTHING);
    assert.match(build(), NOTHING);
    undo();
    assert.not.match(build(), NOTHING);
  });
}

unchanged("another public address is another site", () => {
  assert.not.match(build("--url", "https://example.com/"), NOTHING);
  assert.not.match(build(), NOTHING);
});

const FAULTS: readonly { name: string; harm: () => void }[] = [
  { name: "a byte too many in a file", harm: () => appendFileSync(join(output, "fiets/index.html"), " ") },
  { name: "a file that is gone", harm: () => rmSync(join(output, "fiets/index.html")) },
  { name: "a file too many", harm: () => writeFileSync(join(output, "vreemd.txt"), "") },
  { name: "another list of checksums", harm: () => appendFileSync(join(output, "SHA256SUMS"), "\n") },
  { name: "no output", harm: () => rmSync(output, { recursive: true }) },
  { name: "a record that cannot be read", harm: () => writeFileSync(record, "{") },
  { name: "a record of other inputs", harm: () => writeFileSync(record, JSON.stringify({ inputs: "", sums: "", summary: "" })) },
  { name: "no record", harm: () => rmSync(join(site, ".cache"), { recursive: true }) },
];
for (const { name, harm } of FAULTS) {
  unchanged(`${name} is noticed, and the build puts it right`, () => {
    const before = treeHash(output);
    harm();
    assert.not.match(build(), NOTHING);
    assert.is(treeHash(output), before);
    assert.match(build(), NOTHING);
  });
}

unchanged("the record holds no path of this computer", () => {
  assert.ok(existsSync(record));
  assert.not.match(readFileSync(record, "utf8"), folder);
});

unchanged.run();
