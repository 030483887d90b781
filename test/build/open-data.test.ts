// The data folder of a built site: complete, as its package says, in the list of checksums and in the offline copy; absent without figures.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readChecksums, sha256 } from "../../src/model/checksums.ts";
import { tableFaults } from "../unit/model/data/table-faults.ts";
import { command, filesIn, fixtures } from "./command.ts";
import { unzip } from "./unzip.ts";

const folder = mkdtempSync(join(tmpdir(), "wegwijzer-data-"));
const output = join(folder, "site");
const built = command("export", "--site", join(fixtures, "open-data"), "--output", output, "--out", join(folder, "out"), "--version", "1", "--language", "nl", "--quiet");
const read = (path: string): string => readFileSync(join(output, path), "utf8");
const test = suite("open data");
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("a figure's files, the data package and the catalogue are built and have checksums", () => {
  assert.is(built.code, 0, built.stderr);
  const files = filesIn(join(output, "data")).filter((path) => !path.startsWith("index."));
  for (const path of ["catalog.jsonld", "datapackage.json", "sold.csv", "sold.en.excel.csv", "sold.json", "sold.nl.excel.csv"]) assert.ok(files.includes(path), path);
  const sums = readChecksums(read("SHA256SUMS"));
  assert.equal(files.filter((path) => sums.get(`data/${path}`) !== sha256(readFileSync(join(output, "data", path)))), []);
});

test("each table of the data package is the file it names, and is what its schema says", () => {
  const { resources, homepage } = JSON.parse(read("data/datapackage.json"));
  assert.is(homepage, "https://example.org/data/");
  for (const { path, bytes, hash, schema } of resources) {
    const bytesRead = readFileSync(join(output, "data", path));
    assert.equal([bytes, hash], [bytesRead.length, `sha256:${sha256(bytesRead)}`]);
    assert.equal(tableFaults(bytesRead.toString("utf8"), schema), []);
  }
});

test("what would be a formula is a text, and a negative number is a number", () => {
  const rows: string[][] = parse(read("data/sold.csv"), { record_delimiter: "\r\n" });
  assert.equal(rows[1]?.[6], `'=HYPERLINK("https://example.org")`);
  assert.equal(rows[2]?.[4], "-3");
});

test("the page lists the files with their size and leads to each, and llms.txt names the data package", () => {
  const page = read("nl/data/index.html");
  const size = (readFileSync(join(output, "data/sold.nl.excel.csv")).length / 1000).toFixed(1).replace(".", ",");
  assert.match(page, `<a href="../../data/sold.nl.excel.csv" download>sold.nl.excel.csv</a> CSV voor Excel, ${size} kB`);
  assert.match(page, '<a href="../sold/#figure_sold">Er zijn er minder verkocht</a>');
  assert.match(page, "<b>Alle</b> (aantal): Alles wat is verkocht.");
  assert.match(page, '"@type":"DataCatalog"');
  assert.match(read("llms.txt"), "https://example.org/data/datapackage.json");
});

test("the offline copy has the data, in its own language alone", async () => {
  const copy = join(folder, "copy");
  await unzip(join(folder, "out", "bicycles-nl-1.zip"), copy);
  const files = filesIn(copy).filter((path) => path.startsWith("data/") && !path.includes("index."));
  for (const path of ["data/datapackage.json", "data/sold.csv", "data/sold.json", "data/sold.nl.excel.csv"]) assert.ok(files.includes(path), path);
  assert.equal(files.filter((path) => /\.en\./.test(path)), []);
  assert.match(readFileSync(join(copy, "nl/data/index.html"), "utf8"), 'href="../../data/sold.nl.excel.csv"');
});

test("a site without figures has no data folder, and tells of none", () => {
  const minimal = join(folder, "minimal");
  assert.is(command("build", "--site", join(fixtures, "minimal"), "--output", minimal, "--quiet").code, 0);
  assert.not(existsSync(join(minimal, "data")));
  assert.not.match(readFileSync(join(minimal, "llms.txt"), "utf8"), "datapackage");
});

test.run();
