// Files that do not belong in a site: links to elsewhere, pipes, code, secrets, names no computer can store, addresses taken twice; and data that is broken.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn } from "../build/command.ts";
import { testRows, type Row } from "./rows.ts";
import { buildInto, check, page, tinySite, treeHash } from "./site.ts";

const files = suite("files");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-files-"));
files.after(() => rmSync(folder, { recursive: true, force: true }));

/** A row for a file that is at fault by what or where it is. */
function row(name: string, file: string, fault: string, says: RegExp, content: string | Uint8Array = page("Tekst.")): Row {
  return { name, file, content, fault: `1:1 ${fault}`, says };
}

const RUNS = "import { writeFileSync } from 'node:fs'; writeFileSync('/tmp/wegwijzer-pwned', '');";

testRows(
  files,
  "kinds of file",
  [
    row("T13: data in JavaScript beside a page", "content/nl/nl.11tydata.js", "file-kind", /Only Markdown pages and pictures/, RUNS),
    row("T13: a template in JavaScript", "content/nl/map/x.11ty.js", "file-kind", /Only Markdown/, RUNS),
    row("T13: a template with code", "content/nl/x.njk", "file-kind", /Only Markdown/, "{{ 1 }}"),
    row("T14: directory data", "content/nl/nl.json", "file-kind", /Only Markdown/, '{"templateEngineOverride":"njk"}'),
    row("T37: a folder that is called as a page", "content/nl/map.md/x.txt", "file-kind", /Only Markdown/, "x"),
    row("T38: secrets", "content/nl/.env", "file-kind", /Only Markdown/, "TOKEN=x"),
    row("T38: a repository in the site", "content/nl/.git/config", "file-kind", /Only Markdown/, "[core]"),
    row("T38: HTML", "content/nl/x.html", "file-kind", /Only Markdown/, "<script>"),
    row("T38: an editor's copy", "content/nl/index.md~", "file-kind", /Only Markdown/),
    row("T38: a file right under content", "content/x.md", "file-kind", /right under content/),
    row("T13: code among the data", "_data/site.js", "unknown-file", /No part of the site reads this file/, RUNS),
    row("a mistyped data file", "_data/glosary.json", "unknown-file", /Did you mean "glossary\.json"/, "[]"),
  ],
);

files("T38: a folder of no language is told with the languages there are", () => {
  const site = join(folder, "german");
  tinySite(site, { "content/de/index.md": page("Text.") });
  assert.equal(check(site).faults.map(({ file, rule, hint }) => `${file} ${rule} ${hint}`), ["content/de unknown-folder Its languages are: nl. Add this one to _data/site.json, or move the folder elsewhere."]);
});

testRows(
  files,
  "names and addresses",
  [
    row("T26: two files at one address", "content/nl/map/index.md", "same-address", /taken by content\/nl\/map\.md/),
    row("T27: two addresses that differ in capitals", "content/nl/foo.md", "same-address", /taken by content\/nl\/Foo\.md.*capitals/),
    row("T27: two addresses that differ in how an accent is stored", "content/nl/caf\u00e9.md", "same-address", /taken by content\/nl\/cafe\u0301\.md/),
    row("T30: the folder of the search index", "content/nl/pagefind/pagefind.md", "reserved-address", /\/pagefind\//),
    row("T30: the folder of styles, in capitals", "content/nl/Assets/x.md", "reserved-address", /\/Assets\//),
    row("T30: a page in place of a generated file", "content/nl/sitemap.xml.md", "file-name", /called as a file/),
    ...["con", "AUX", "nul.x", "com1", "lpt9"].map((name) => row(`T32: ${name}, which is a device on Windows`, `content/nl/${name}.md`, "file-name", /reserved by Windows/)),
    ...["a b", "a#b", "a?b", "a%41b", "a:b", "a\\b", "a\nb", "a<b", 'a"b', "a&b", "a|b", "a*b"].map((name) => row(`T33: ${JSON.stringify(name)} as a name`, `content/nl/${name}.md`, "file-name", /not safe/)),
    row("T33: a full stop at the end", "content/nl/a..md", "file-name", /full stop/),
    row("T33: an address of more than 180 characters", `content/nl/${"lang-".repeat(40)}.md`, "long-address", /at most 180/),
  ],
  (site) => {
    for (const name of ["map.md", "Foo.md", "cafe\u0301.md"]) writeFileSync(join(site, "content/nl", name), page("Eerder."));
  },
);

files("T27: two pictures whose names differ in how an accent is stored are told", () => {
  const site = join(folder, "accents");
  tinySite(site, { "content/nl/\u00e9.png": pixel(), "content/nl/e\u0301.png": pixel() });
  assert.equal(check(site).faults.map(({ rule, message }) => `${rule} ${message}`), ["same-address The address of this picture is taken by content/nl/e\u0301.png."]);
});

/** The smallest PNG there is: one white pixel. */
function pixel(): Uint8Array {
  return Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjo2QAAAABJRU5ErkJggg==", "base64");
}

files("no code in these files has run", () => assert.not(existsSync("/tmp/wegwijzer-pwned")));

files("T36: links are refused wherever they stand and whatever they lead to, and nothing of it is published", () => {
  const [site, output] = [join(folder, "links"), join(folder, "links-out/site")];
  const secret = join(folder, "secret.md");
  writeFileSync(secret, page("GEHEIM"));
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/geheim.md"), page("GEHEIM"));
  tinySite(site);
  assert.is(buildInto(site, output).code, 0);
  const before = treeHash(output);
  const LINKS: readonly (readonly [string, string])[] = [
    ["content/nl/file.md", secret],
    ["content/nl/picture.png", "/etc/hostname"],
    ["content/nl/folder", join(folder, "elsewhere")],
    ["content/nl/loop", ".."],
    ["content/nl/self", "self"],
    ["content/nl/dangling.md", "nowhere"],
    ["content/nl/inside.md", "index.md"],
    ["content/de", join(folder, "elsewhere")],
    ["_data/glossary.json", secret],
    ["_data/sources.json", "nowhere"],
    ["_data/strings", join(folder, "elsewhere")],
  ];
  for (const [path, target] of LINKS) symlinkSync(target, join(site, path));
  execFileSync("mkfifo", [join(site, "content/nl/pipe.md")]);
  const built = buildInto(site, output);
  assert.is(built.code, 1);
  for (const path of [...LINKS.map(([name]) => name), "content/nl/pipe.md"]) assert.match(built.stderr, `${path}:1:1  not-a-file`, path);
  assert.not.match(built.stderr, "GEHEIM");
  assert.is(treeHash(output), before);
});

for (const name of ["content", "_data"]) {
  files(`T36: a site whose ${name} is a link is refused`, () => {
    const site = join(folder, `linked-${name}`);
    tinySite(site);
    renameSync(join(site, name), join(folder, `real-${name}`));
    symlinkSync(join(folder, `real-${name}`), join(site, name));
    const { code, faults } = check(site);
    assert.is(code, 1);
    assert.equal(faults.map(({ file, rule }) => `${file} ${rule}`), [`${name} not-a-file`]);
  });
}

files("T34: letters, digits and emoji of any script make pages, links and pictures that work", () => {
  const [site, output] = [join(folder, "scripts"), join(folder, "scripts-out/site")];
  tinySite(site, { "content/nl/\u00e6\u00f8\u00e5/\u4e2d\u6587.md": page("![Een punt](e\u0301.png)\n\n## \u00c5ngstr\u00f6m\n\n[kop](#angstrom)"), "content/nl/\u00e6\u00f8\u00e5/e\u0301.png": pixel(), "content/nl/\u00e6\u00f8\u00e5/index.md": page("[verder](\u4e2d\u6587.md#angstrom) [raket](../\ud83d\ude80.md)"), "content/nl/\ud83d\ude80.md": page("Los.") });
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0, stderr);
  const paths = filesIn(output);
  for (const path of ["\u00e6\u00f8\u00e5/\u4e2d\u6587/index.html", "\u00e6\u00f8\u00e5/\u00e9.png", "\ud83d\ude80/index.html"]) assert.ok(paths.includes(path), path);
});

files("T39: a draft is checked, counted and nowhere published; what systems leave behind and a README are skipped", () => {
  const [site, output] = [join(folder, "drafts"), join(folder, "drafts-out/site")];
  tinySite(site, { "content/nl/concept.md": page("Zeldzaamwoord.", "draft: true\n"), "content/README.md": "Uitleg.", "content/nl/.DS_Store": "x", "content/nl/.gitkeep": "", "_data/.DS_Store": "x" });
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0, stderr);
  assert.equal(filesIn(output).filter((path) => /concept|DS_Store|README|gitkeep/.test(path)), []);
  tinySite(site, { "content/nl/concept.md": page("a\0b", "draft: true\n") });
  assert.is(check(site).faults[0]?.rule, "hidden-character");
});

/** A row of broken data: each is a site of its own, since data comes before all else. */
const DATA: readonly (readonly [string, string, string | Uint8Array, string, RegExp])[] = [
  ["T20: a comma too many", "glossary", '[\n  1,\n]', "3:1 json-syntax", /value/],
  ["T20: a missing comma", "glossary", '[{"id": "a"\n "x": 1}]', "2:2 json-syntax", /comma is missing/],
  ["T21: an empty file", "glossary", "", "1:1 json-syntax", /value/],
  ["T21: a key that stands twice", "glossary", '[{"id": "a",\n"id": "b"}]', "2:1 json-key", /stands twice/],
  ["T21: a number that loses digits", "glossary", "[12345678901234567890]", "1:2 json-number", /12345678901234567890/],
  ["T22: another form than the file must have", "glossary", '[{"id": "A B"}]', "1:9 schema", /0\.id/],
  ["T18: a key that reaches the prototype", "glossary", '[{"__proto__": {"polluted": true}}]', "1:3 json-key", /__proto__/],
  ["T18: the same, deep inside", "glossary", '[{"a": [{"constructor": {"prototype": 1}}]}]', "1:10 json-key", /constructor/],
  ["T23: brackets 200,000 deep", "glossary", "[".repeat(200_000), "1:65 json-depth", /64 deep/],
  ["T23: a file of 50 MB", "glossary", Buffer.alloc(50_000_000, " "), "1:1 too-large", /at most 5 MB/],
  ["T05: Latin-1", "glossary", Buffer.from('["\u00e9"]', "latin1"), "1:3 encoding", /UTF-8/],
  ["T25: a merge conflict", "glossary", "[\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> x\n]", "2:1 merge-conflict", /merge/],
];

for (const [name, file, content, fault, says] of DATA) {
  files(`${name}, in data`, () => {
    const site = mkdtempSync(join(folder, "data-"));
    tinySite(site, { [`_data/${file}.json`]: content });
    const { code, faults, stderr } = check(site);
    assert.is(code, 1, stderr);
    assert.not.match(stderr, /^\s+at /m);
    const told = faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
    assert.ok(told.some((words) => words.startsWith(`${fault} `) && says.test(words)), told.join("\n"));
  });
}

for (const [code, good] of [["nl", true], ["xx_yy", false], ["constructor", false], ["../nl", false], ["nl-x-constructor", false]] as const) {
  files(`T52: ${code} is ${good ? "a" : "no"} language`, () => {
    const site = mkdtempSync(join(folder, "language-"));
    const config = { title: { nl: "A" }, description: { nl: "A" }, url: "https://example.org/", languages: [{ code, name: "N", locale: "nl-NL" }], publisher: { name: "P" }, license: { name: { nl: "L" }, url: "https://example.org/" } };
    tinySite(site, { "_data/site.json": JSON.stringify(config) });
    const { faults } = check(site);
    assert.is(faults.some(({ message }) => /language tag/.test(message)), !good, JSON.stringify(faults));
  });
}

files("T42: data may hold no address that runs something", () => {
  const site = mkdtempSync(join(folder, "address-"));
  const config = { title: { nl: "A" }, description: { nl: "A" }, url: "https://example.org/", languages: [{ code: "nl", name: "N", locale: "nl-NL" }], publisher: { name: "P", url: "javascript:alert(1)" }, license: { name: { nl: "L" }, url: "data:text/html,x" }, repository: { url: "file:///etc/passwd" } };
  tinySite(site, { "_data/site.json": JSON.stringify(config) });
  assert.equal(check(site).faults.map(({ message }) => message.split('"')[1]), ["publisher.url", "license.url", "repository.url"]);
});

files.run();
