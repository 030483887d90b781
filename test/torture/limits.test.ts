// Too little memory, too few open files, two builds at once, a search engine that dies or hangs: told plainly, and nothing published is harmed.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Page } from "../../src/model/page.ts";
import { verifyIndex } from "../../src/search/index-pages.ts";
import { command, repository } from "../build/command.ts";
import { page as bicycles } from "../unit/example-site.ts";
import { buildInto, page, startBuild, tinySite, treeHash, until } from "./site.ts";

const limits = suite("limits");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-limits-"));
const [site, changed, output] = [join(folder, "site"), join(folder, "changed"), join(folder, "out/site")];
let before = "";
let after = "";

limits.before(() => {
  tinySite(site);
  tinySite(changed, { "content/nl/extra.md": page("Meer tekst.") });
  assert.is(buildInto(changed, join(folder, "wanted/site")).code, 0);
  after = treeHash(join(folder, "wanted/site"));
});
limits.before.each(() => {
  assert.is(buildInto(site, output).code, 0);
  before = treeHash(output);
});
limits.after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the changed site in a shell, after these words. */
function inShell(words: string, environment: NodeJS.ProcessEnv = {}, source = changed): { status: number | null; stderr: string } {
  const run = `${words}; exec "$0" --import tsx scripts/build.ts --site "$1" --output "$2" --quiet`;
  return spawnSync("bash", ["-c", run, process.execPath, source, output], { cwd: repository, encoding: "utf8", env: { ...process.env, ...environment }, timeout: 120_000 });
}

limits("T62: of two builds at once one is told which process is at work, and the other one's site is whole", async () => {
  const first = startBuild(changed, output);
  // A lock that is there and still empty has no owner yet.
  await until("the first holds the lock", () => existsSync(`${output}.lock`) && readFileSync(`${output}.lock`, "utf8").endsWith("\n"));
  first.kill("SIGSTOP");
  const second = buildInto(changed, output);
  first.kill("SIGCONT");
  const { code, stderr } = await first.done;
  assert.is(code, 0, stderr);
  assert.is(second.code, 3);
  assert.is(second.stderr, `Another build (process ${first.pid}) is writing to this place. Wait until it is done, or stop it.\n`);
  assert.is(treeHash(output), after);
  assert.equal(readdirSync(join(folder, "out")), ["site"]);
});

limits("T62: of many builds that start together at least one publishes, and none harms another", async () => {
  const builds = Array.from({ length: 4 }, () => startBuild(changed, output));
  const codes = (await Promise.all(builds.map(({ done }) => done))).map(({ code }) => code);
  assert.ok(codes.includes(0), codes.join());
  assert.ok(codes.every((code) => code === 0 || code === 3), codes.join());
  assert.is(treeHash(output), after);
  assert.equal(readdirSync(join(folder, "out")), ["site"]);
});

limits("T64: a build that runs out of memory leaves the site, and the next one clears up after it", () => {
  const { status } = inShell("ulimit -c 0", { NODE_OPTIONS: "--max-old-space-size=40" }, repository);
  assert.is.not(status, 0);
  assert.is(treeHash(output), before);
  const { code, stderr } = buildInto(changed, output);
  assert.is(code, 0);
  assert.is(stderr, "An earlier build was interrupted; what it left behind was removed.\n");
  assert.is(treeHash(output), after);
});

for (const files of [24, 48, 64, 80, 128]) {
  limits(`T65: with ${files} open files allowed a build is complete or has changed nothing`, () => {
    const { status } = inShell(`ulimit -n ${files}`);
    assert.is(treeHash(output), status === 0 ? after : before);
    if (files === 128) assert.is(status, 0);
    if (files === 24) assert.is.not(status, 0);
  });
}

/** Builds with a stand-in for Pagefind's program. */
function withPagefind(script: string | undefined, source = changed): { status: number | null; stderr: string } {
  const program = join(folder, "pagefind");
  rmSync(program, { force: true });
  if (script !== undefined) {
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
  }
  return inShell(":", { PAGEFIND_EXTENDED_BINARY_PATH: program, WEGWIJZER_SEARCH_TIMEOUT: "5" }, source);
}

limits("T67: a missing Pagefind is told by name and place", () => {
  const { status, stderr } = withPagefind(undefined);
  assert.is(status, 3);
  assert.match(stderr, /^Pagefind, the search engine, is not at .*pagefind, where PAGEFIND_EXTENDED_BINARY_PATH says it is/);
  assert.is(treeHash(output), before);
});

const FAILURES: readonly { name: string; script: string; message: RegExp }[] = [
  { name: "dies at once", script: 'echo "thread main panicked" >&2; exit 101', message: /thread main panicked\n(.|\n)*Pagefind, the search engine, .*(stopped|closed)/ },
  { name: "dies after it was spoken to", script: 'head -c 20 >/dev/null; echo "out of cheese" >&2; exit 101', message: /out of cheese\n(.|\n)*Pagefind, the search engine, .*(stopped|closed)/ },
  { name: "hangs", script: "exec sleep 60", message: /^Pagefind, the search engine, gave no answer in 5 seconds/m },
  { name: "speaks nonsense", script: "echo nonsense,; exec sleep 60", message: /^Pagefind, the search engine, /m },
];

for (const { name, script, message } of FAILURES) {
  limits(`T68: a Pagefind that ${name} is told, with what it said and what to do`, () => {
    const { status, stderr } = withPagefind(script);
    assert.is(status, 3, stderr);
    assert.match(stderr, message);
    assert.is(stderr.split("What was published before is unchanged.").length, 2, "it is told once");
    assert.not.match(stderr, /^\s+at /m);
    assert.is(treeHash(output), before);
    assert.equal(readdirSync(join(folder, "out")), ["site"]);
  });
}

limits("T68: so is one that dies or hangs while more pages wait for it than may", () => {
  const many = join(folder, "many");
  tinySite(many, Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`content/nl/p${index}.md`, page("Tekst.")])));
  for (const { script, message } of FAILURES.slice(1, 3)) {
    const { status, stderr } = withPagefind(script, many);
    assert.is(status, 3, stderr);
    assert.match(stderr, message);
  }
  assert.is(treeHash(output), before);
});

/** Pagefind's own account of what it indexed. */
function entry(languages: object): Uint8Array {
  return Buffer.from(JSON.stringify({ languages }));
}

limits("T69: an index that lacks a page, a language or everything is refused with the numbers", () => {
  const pages: Page[] = [bicycles("en/index.md"), bicycles("en/brakes.md"), bicycles("nl/index.md")];
  verifyIndex(entry({ en: { page_count: 2 }, nl: { page_count: 1 } }), pages);
  verifyIndex(entry({ en: { page_count: 1 }, "en-x-2": { page_count: 1 }, nl: { page_count: 1 } }), pages);
  assert.throws(() => verifyIndex(entry({ en: { page_count: 1 }, "nl-x-2": { page_count: 1 }, nl: { page_count: 1 } }), pages), /indexed 1 of 2 pages in "en"/);
  assert.throws(() => verifyIndex(entry({ en: { page_count: 1 }, nl: { page_count: 1 } }), pages), /indexed 1 of 2 pages in "en"/);
  assert.throws(() => verifyIndex(entry({ en: { page_count: 2 } }), pages), /indexed 0 of 1 pages in "nl"/);
  assert.throws(() => verifyIndex(undefined, pages), /gave no index/);
});

limits("T83: of 200 faults the first 50 are shown and the others counted; a program gets all", () => {
  tinySite(join(folder, "faulty"), { "content/nl/index.md": page(Array.from({ length: 200 }, (_, index) => `[x](weg-${index}.md)`).join("\n\n")) });
  const { code, stderr } = command("check", "--site", join(folder, "faulty"));
  assert.is(code, 1);
  assert.is([...stderr.matchAll(/ broken-link /g)].length, 50);
  assert.match(stderr, "… and 150 more.\n200 problems in 1 file. Nothing was written.\n");
  assert.is(JSON.parse(command("check", "--site", join(folder, "faulty"), "--format", "json").stdout).length, 200);
});

limits.run();
