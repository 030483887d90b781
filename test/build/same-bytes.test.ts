// The same content gives the same bytes, wherever, whenever and by whomever it is built.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, fixtures, repository } from "./command.ts";

const sameBytes = suite("same bytes");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-bytes-"));
sameBytes.after(() => rmSync(folder, { recursive: true, force: true }));
const wanted = new Map<string, string>();
let number = 0;

/** Builds a site with another shell, clock zone, language or Node.js, and gives one hash of all paths and bytes. */
function build(site: string, { words = ":", environment = {}, node = process.execPath }: { words?: string; environment?: NodeJS.ProcessEnv; node?: string } = {}): string {
  const output = join(folder, `out-${number++}`, "site");
  const { status, stderr } = spawnSync("bash", ["-c", `${words}; exec "$0" --import tsx scripts/build.ts --site "$1" --output "$2" --quiet`, node, site, output], { cwd: repository, encoding: "utf8", env: { ...process.env, ...environment } });
  assert.is(status, 0, stderr);
  checkSums(output);
  return hashOf(output);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function hashOf(output: string): string {
  return sha256(Buffer.from(filesIn(output).map((path) => `${path} ${sha256(readFileSync(join(output, path)))}`).join("\n")));
}

/** SHA256SUMS names every file but itself and the mark, with the sum it has. */
function checkSums(output: string): void {
  const listed = readFileSync(join(output, "SHA256SUMS"), "utf8");
  const counted = filesIn(output).filter((path) => path !== "SHA256SUMS" && path !== ".wegwijzer").map((path) => `${sha256(readFileSync(join(output, path)))}  ${path}\n`);
  assert.is(listed, counted.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(""));
}

/** A copy at another path, written in the other order and with other times. */
function copyOf(site: string): string {
  const copy = join(folder, `kopie ${number++} é`);
  for (const path of filesIn(site).toReversed().filter((name) => /^(content|_data)\//.test(name))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(site, path), join(copy, path));
    utimesSync(join(copy, path), 0, 1_000_000_000 + number);
  }
  return copy;
}

const SITES: Readonly<Record<string, string>> = { "a site in three languages": join(fixtures, "three-languages"), "this repository's own site": copyOf(repositoryContent()) };

/** The content and data of this repository, without what else lies here. */
function repositoryContent(): string {
  const copy = join(folder, "own");
  for (const part of ["content", "_data"]) cpSync(join(repository, part), join(copy, part), { recursive: true });
  return copy;
}

const OTHERS: readonly { name: string; words?: string; environment?: NodeJS.ProcessEnv }[] = [
  { name: "west of the date line, in Turkish", environment: { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
  { name: "east of it, in Norwegian, for this user alone", words: "umask 077", environment: { TZ: "Pacific/Auckland", LC_ALL: "nb_NO.UTF-8", LANG: "nb_NO.UTF-8" } },
  { name: "with another time to reckon from, and open to all", words: "umask 000", environment: { TZ: "Asia/Kolkata", SOURCE_DATE_EPOCH: "1", LC_ALL: "C" } },
];

for (const [which, site] of Object.entries(SITES)) {
  sameBytes(`T70: ${which} is built twice to the same bytes, which SHA256SUMS lists`, () => {
    const first = build(site);
    assert.is(build(site), first);
    wanted.set(site, first);
  });
  for (const { name, ...how } of OTHERS) {
    sameBytes(`T70: ${which} has the same bytes when built ${name}`, () => assert.is(build(site, how), wanted.get(site)));
  }
  sameBytes(`T70, T71: ${which} has the same bytes from a copy at another place, without Git, written in another order at another time`, () => assert.is(build(copyOf(site)), wanted.get(site)));
}

const newer = process.env["NEWER_NODE"];
if (newer === undefined) console.log("skipped: no newer Node.js (its path goes in NEWER_NODE)");
const onNewer = newer === undefined ? sameBytes.skip : sameBytes;
for (const [which, site] of Object.entries(SITES)) {
  onNewer(`T70: ${which} has the same bytes when built by a newer Node.js`, () => {
    const version = spawnSync(newer ?? "", ["--version"], { encoding: "utf8" }).stdout.trim();
    assert.match(version, /^v\d+\./);
    assert.is.not(version, process.version);
    assert.is(build(site, { node: newer ?? "" }), wanted.get(site));
  });
}

sameBytes("one letter more gives other bytes", () => {
  const copy = join(folder, "changed");
  cpSync(join(fixtures, "minimal"), copy, { recursive: true });
  const before = build(copy);
  const [page = ""] = readdirSync(join(copy, "content/nl"));
  cpSync(join(copy, "content/nl", page), join(copy, "content/nl/extra.md"));
  assert.is.not(build(copy), before);
});

sameBytes.run();
