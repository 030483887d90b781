// npm run export: a zip of the published tree that is the same everywhere and that every program can open.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../src/model/checksums.ts";
import { writeZip } from "../../src/export/zip-file.ts";
import { command, filesIn, fixtures, repository } from "./command.ts";
import { followLinks } from "./follow-links.ts";
import { unzip } from "./unzip.ts";
import { find, runTool, zipTools } from "./zip-tools.ts";

const test = suite("export");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-export-"));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const site = join(fixtures, "three-languages");
const DAY = { SOURCE_DATE_EPOCH: "1764000000" };
let number = 0;

interface Exported {
  code: number | null;
  said: string;
  out: string;
  output: string;
  /** Path of the zip. */
  zip: string;
}

/** Exports a site in a shell of its own. */
function exported(from: string, { words = ":", environment = DAY, options = [], out = join(folder, `out-${number++} é`) }: { words?: string; environment?: NodeJS.ProcessEnv; options?: string[]; out?: string } = {}): Exported {
  const output = join(folder, `site-${number++}`);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `${words}; exec "$0" --import tsx scripts/export.ts --quiet "$@"`, process.execPath, "--site", from, "--output", output, "--out", out, ...options], { cwd: repository, encoding: "utf8", env: { ...process.env, ...environment } });
  const name = existsSync(out) ? readdirSync(out).find((file) => file.endsWith(".zip")) : undefined;
  return { code: status, said: stdout + stderr, out, output, zip: join(out, name ?? "none") };
}

/** Unpacks into a folder of its own. */
async function unpacked(zip: string): Promise<string> {
  const target = join(folder, `unpacked-${number++}`);
  await unzip(zip, target);
  return target;
}

const first = exported(site);
const copy = first.code === 0 ? await unpacked(first.zip) : "";
const paths = copy === "" ? [] : filesIn(copy);

test("writes a zip named after the site and its day, and its checksum beside it", () => {
  assert.is(first.code, 0, first.said);
  assert.equal(readdirSync(first.out).toSorted(), ["SHA256SUMS", first.zip.slice(first.out.length + 1)]);
  assert.match(first.zip, /[a-z]-2025-11-24\.zip$/);
  assert.is(readFileSync(join(first.out, "SHA256SUMS"), "utf8"), `${sha256(readFileSync(first.zip))}  ${first.zip.slice(first.out.length + 1)}\n`);
});

test("the zip holds the published pages and says what it is, its day and how to verify it, in each language", () => {
  const published = filesIn(first.output).filter((path) => path.endsWith("index.html"));
  assert.equal(paths.filter((path) => path.endsWith("index.html")), published);
  const readme = readFileSync(join(copy, "README.txt"), "utf8");
  for (const words of ["24 november 2025", "24 November 2025", "24 novembre 2025", "SHA256SUMS", "https://"]) assert.ok(readme.includes(words), words);
  assert.ok(!paths.includes("404.html"), "a folder sends no error page");
  assert.ok(!paths.some((path) => /(^|\/)pagefind\.js$|\.pf_\w+$/.test(path)), "no file of the search that a folder cannot load");
});

test("SHA256SUMS in the zip lists every other file with the sum it has", () => {
  const wanted = paths.filter((path) => path !== "SHA256SUMS").map((path) => `${sha256(readFileSync(join(copy, path)))}  ${path}`);
  assert.equal(readFileSync(join(copy, "SHA256SUMS"), "utf8").trim().split("\n").toSorted(), wanted.toSorted());
});

test("every address in every page names a file of the copy and a place in it, or stands on the web", () => {
  const { faults, followed } = followLinks(copy);
  assert.ok(followed > 80, `only ${followed} links`);
  assert.equal(faults, []);
});

for (const { name, words, environment } of [
  { name: "west of the date line, in Turkish", words: "umask 077", environment: { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
  { name: "east of it, in Norwegian", words: "umask 000", environment: { TZ: "Pacific/Kiritimati", LC_ALL: "nb_NO.UTF-8", LANG: "nb_NO.UTF-8" } },
]) {
  test(`T70: has the same bytes when made ${name}, from a copy at another path`, () => {
    const elsewhere = join(folder, `kopie ${number++} é`);
    cpSync(site, elsewhere, { recursive: true });
    const again = exported(elsewhere, { words, environment: { ...DAY, ...environment } });
    assert.is(again.code, 0, again.said);
    assert.is(sha256(readFileSync(again.zip)), sha256(readFileSync(first.zip)));
  });
}

const newer = process.env["NEWER_NODE"];
if (newer === undefined) console.log("skipped: no newer Node.js (its path goes in NEWER_NODE)");
(newer === undefined ? test.skip : test)("T70: has the same bytes when made by a newer Node.js, whose own deflate is another", () => {
  const [output, out] = [join(folder, "newer-site"), join(folder, "newer")];
  const { code, said } = runTool(newer ?? "", ["--import", "tsx", "scripts/export.ts", "--site", site, "--output", output, "--out", out], DAY);
  assert.is(code, 0, said);
  assert.is(sha256(readFileSync(join(out, first.zip.slice(first.out.length + 1)))), sha256(readFileSync(first.zip)));
});

const python = zipTools.find(({ name }) => name === "Python")?.path;
(python === undefined ? test.skip : test)("T72: entries are sorted, unique in any spelling, plain files with fixed time and mode, and can be stored on Windows", () => {
  const program = "import sys, json, zipfile; print(json.dumps([[e.filename, list(e.date_time), e.external_attr >> 16, e.create_system, len(e.extra), e.flag_bits & 8] for e in zipfile.ZipFile(sys.argv[1]).infolist()]))";
  const entries: unknown = JSON.parse(runTool(python ?? "", ["-c", program, first.zip]).said);
  assert.ok(Array.isArray(entries) && entries.length === paths.length);
  const names = (Array.isArray(entries) ? entries : []).map(([name, time, mode, system, extra, descriptor]: unknown[]) => {
    assert.equal([time, mode, system, extra, descriptor], [[1980, 1, 1, 12, 1, 0], 0o100644, 3, 0, 0]);
    return String(name);
  });
  assert.equal(names, names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  assert.is(new Set(names.map((name) => name.normalize("NFC").toUpperCase())).size, names.length);
  for (const name of names) assert.not.match(name, /^\/|\\|[<>:"|?*]|(^|\/)\.\.?(\/|$)|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i);
});

for (const { name, path, check } of zipTools) {
  (path === undefined ? test.skip : test)(`T72: ${name} opens every entry`, () => {
    const { code, said } = runTool(path ?? "", check(first.zip));
    assert.is(code, 0, said);
    const spoiled = join(folder, "spoiled.zip");
    const bytes = readFileSync(first.zip);
    bytes.fill(0, 3000, 3400);
    writeFileSync(spoiled, bytes);
    assert.is.not(runTool(path ?? "", check(spoiled)).code, 0, "a spoiled zip is noticed");
  });
}

const strip = find("strip-nondeterminism");
(strip === undefined ? test.skip : test)("T72: strip-nondeterminism finds nothing to change", () => {
  const stripped = join(folder, "stripped.zip");
  for (const zone of ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"]) {
    copyFileSync(first.zip, stripped);
    assert.is(runTool(strip ?? "", [stripped], { TZ: zone }).code, 0);
    assert.is(sha256(readFileSync(stripped)), sha256(readFileSync(first.zip)), zone);
  }
});

test("T73: more than 65,535 entries make a Zip64 that every program opens", async () => {
  const many = join(folder, "many.zip");
  await writeZip(many, Array.from({ length: 66_000 }, (_, index) => ({ path: `${index % 100}/${index}.txt`, read: () => Buffer.from(`${index}`) })), () => {});
  for (const { path, check } of zipTools) if (path !== undefined) assert.is(runTool(path, check(many)).code, 0, path);
  if (python !== undefined) assert.is(runTool(python, ["-c", "import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))", many]).said.trim(), "66000");
});

test("T34: names beyond ASCII are stored as UTF-8, and strip-nondeterminism leaves them", async () => {
  const file = join(folder, "names.zip");
  const names = ["æøå/index.html", "中文.md", "😀.txt"];
  await writeZip(file, names.map((path) => ({ path, read: () => Buffer.from(path) })), () => {});
  assert.equal(filesIn(await unpacked(file)), names.toSorted());
  if (strip === undefined) return;
  const before = sha256(readFileSync(file));
  runTool(strip, [file]);
  assert.is(sha256(readFileSync(file)), before);
});

test("--language hands out one edition, which opens at its home page", async () => {
  const one = exported(site, { options: ["--language", "nl"] });
  assert.is(one.code, 0, one.said);
  assert.match(one.zip, /-nl-2025-11-24\.zip$/);
  const dutch = await unpacked(one.zip);
  const pages = filesIn(dutch).filter((path) => path.endsWith(".html"));
  assert.ok(pages.length > 1 && pages.every((path) => path === "index.html" || path.startsWith("nl/")), pages.join());
  assert.match(readFileSync(join(dutch, "index.html"), "utf8"), /url=nl\/index\.html/);
  assert.not(filesIn(dutch).some((path) => /pagefind\/.*\b(?:fr|en)[_.]/.test(path)), "no search data of other languages");
  assert.match(readFileSync(join(dutch, "nl/index.html"), "utf8"), /href="https:[^"]*" hreflang="fr"/);
});

test("--version names the zip, and SHA256SUMS keeps the other zips that are there", () => {
  const out = join(folder, "versions");
  assert.is(exported(site, { out, options: ["--version", "1.0"] }).code, 0);
  assert.is(exported(site, { out, options: ["--version", "1.1"] }).code, 0);
  const zips = readdirSync(out).filter((name) => name.endsWith(".zip")).toSorted();
  assert.is(zips.length, 2);
  assert.equal(readFileSync(join(out, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.slice(66)), zips);
});

const WRONG: readonly { name: string; options?: string[]; environment?: NodeJS.ProcessEnv; says: RegExp }[] = [
  { name: "a language the site does not have", options: ["--language", "de"], says: /no language "de"; it has .*fr/ },
  { name: "a version that is no file name", options: ["--version", "a/b"], says: /--version must be/ },
  { name: "an option it does not know", options: ["--languag", "fr"], says: /--languag\b.*language/s },
  { name: "a day that is none", environment: { SOURCE_DATE_EPOCH: "yesterday" }, says: /SOURCE_DATE_EPOCH must be a number/ },
];
for (const { name, options = [], environment = DAY, says } of WRONG) {
  test(`refuses ${name}, and writes nothing`, () => {
    const { code, said, out, output } = exported(site, { options, environment });
    assert.is(code, 2, said);
    assert.match(said, says);
    assert.ok(!existsSync(out) && !existsSync(output));
  });
}

test("refuses to put the zip into the site itself", () => {
  const output = join(folder, "inside");
  const { code, stderr } = command("export", "--site", site, "--output", output, "--out", join(output, "dist"));
  assert.is(code, 2);
  assert.match(stderr, /part of the built site/);
});

test("leaves the earlier zip as it is when a page has a problem", () => {
  const broken = join(folder, "broken");
  cpSync(site, broken, { recursive: true });
  const before = exported(broken);
  const bytes = readFileSync(before.zip);
  const page = filesIn(broken).find((path) => path.endsWith("index.md")) ?? "";
  mkdirSync(dirname(join(broken, page)), { recursive: true });
  writeFileSync(join(broken, page), `${readFileSync(join(broken, page), "utf8")}\n[weg](nergens.md)\n`);
  const after = exported(broken, { out: before.out });
  assert.is(after.code, 1, after.said);
  assert.equal(readdirSync(before.out).toSorted(), ["SHA256SUMS", before.zip.slice(before.out.length + 1)]);
  assert.equal(readFileSync(before.zip), bytes);
});

test.run();
