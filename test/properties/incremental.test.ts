// Whatever is edited, a build with all that is kept from earlier builds gives the bytes of a build that knows nothing.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pick, randomFrom, type Random } from "../../src/bench/random.ts";
import { REPOSITORY } from "../../src/commands/options.ts";
import { buildInto, page } from "../torture/site.ts";
import { fixtures } from "../build/command.ts";

/** Each edit costs two builds; WEGWIJZER_EDITS asks for more, WEGWIJZER_SEED for others. */
const EDITS = Number(process.env["WEGWIJZER_EDITS"] ?? 12);
/** The same of a site of some 200 pages. */
const RICH_EDITS = Number(process.env["WEGWIJZER_RICH_EDITS"] ?? 4);
const SEED = Number(process.env["WEGWIJZER_SEED"] ?? 1);
const LANGUAGES = ["en", "nl", "fr"];

const incremental = suite("incremental builds");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-incremental-"));
const [site, clean] = [join(folder, "site"), join(folder, "clean")];
incremental.after(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;
/** A word that the site may not have yet. */
const word = (random: Random): string => pick(["fiets", "bel", "remblok", "spaak", "velg"], random) + pick(["", "beheer", "plan", String(number)], random);
const text = (random: Random): string => `## ${word(random)}\n\n${Array.from({ length: 5 }, () => word(random)).join(" ")}, see [home](index.md).\n`;
const added = (): string[] => readdirSync(join(site, "content/nl")).filter((name) => name.startsWith("page-"));
/** Does the same to a page in every language, as its twins must stay together. */
const everywhere = (change: (file: string) => void, name: string): void => LANGUAGES.forEach((code) => change(join(site, "content", code, name)));
const write = (random: Random, name: string): void => everywhere((file) => writeFileSync(file, page(text(random))), name);

interface Edit {
  name: string;
  /** Does it; false when it cannot be done now. */
  edit(random: Random): boolean;
}

const EDITS_KNOWN: readonly Edit[] = [
  { name: "add a page", edit: (random) => (write(random, `page-${number}.md`), true) },
  { name: "change the text of a page in one language", edit: (random) => editOne(random, (file) => writeFileSync(file, page(text(random)))) },
  { name: "change a title in one language", edit: (random) => editOne(random, (file) => writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, `title: "${word(random)} ${number}"`))) },
  { name: "rename a page", edit: (random) => withAdded(random, (name) => everywhere((file) => renameSync(file, file.replace(/page-[\w-]+\.md$/, `page-${number}-b.md`)), name)) },
  { name: "delete a page", edit: (random) => withAdded(random, (name) => everywhere((file) => rmSync(file), name)) },
  { name: "put a page in a section", edit: (random) => (write(random, `page-${number}.md`), LANGUAGES.forEach((code) => cpSync(join(site, "content", code, `page-${number}.md`), join(site, "content", code, `section-${number}/index.md`))), everywhere((file) => rmSync(file), `page-${number}.md`), everywhere((file) => writeFileSync(file, readFileSync(file, "utf8").replace("(index.md)", "(../index.md)")), `section-${number}/index.md`), true) },
  { name: "change the site's title", edit: (random) => editData((config) => ({ ...config, title: Object.fromEntries(LANGUAGES.map((code) => [code, `${word(random)} ${number}`])) })) },
  { name: "change how words are split", edit: (random) => (writeFileSync(join(site, "_data/compounds.json"), JSON.stringify({ nl: { split: [`fiets|${pick(["beheer", "plan"], random)}`], whole: [] } })), true) },
  { name: "change nothing", edit: () => true },
];

function editOne(random: Random, change: (file: string) => void): boolean {
  return withAdded(random, (name) => change(join(site, "content", pick(LANGUAGES, random), name)));
}

function withAdded(random: Random, change: (name: string) => void): boolean {
  const names = added();
  if (names.length === 0) return false;
  change(pick(names, random));
  return true;
}

function editData(change: (config: object) => object): boolean {
  const file = join(site, "_data/site.json");
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
  return true;
}

/** Files of the generator's own site: its figures, citations, terms and lists tell of each other on many pages. */
const pagesOf = (code: string): string[] => readdirSync(join(site, "content", code), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md") && !name.startsWith("404")).map((name) => join(site, "content", code, name));
const anyPage = (random: Random): string => pick(["nl", "en"].flatMap(pagesOf), random);
const append = (random: Random, words: string): boolean => (writeFileSync(anyPage(random), `\n${words}\n`, { flag: "a" }), true);
const inFrontMatter = (random: Random, change: (text: string) => string): boolean => {
  const file = anyPage(random);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, change(text));
  return change(text) !== text;
};
/** Puts words behind a text of a random entry of a data file, in both languages. */
function inData(name: string, field: string, random: Random): boolean {
  const file = join(site, `_data/${name}.json`);
  const entries: Record<string, Record<string, string>>[] = JSON.parse(readFileSync(file, "utf8"));
  const text = pick(entries, random)[field];
  if (!text) return false;
  for (const code of Object.keys(text)) text[code] += ` ${word(random)}.`;
  writeFileSync(file, JSON.stringify(entries));
  return true;
}

const EDITS_OF_A_RICH_SITE: readonly Edit[] = [
  { name: "a sentence", edit: (random) => append(random, `Een zin over ${word(random)}.`) },
  { name: "a citation", edit: (random) => append(random, `Een zin over ${word(random)} [@pbl-2021].`) },
  { name: "a number from the data", edit: (random) => append(random, "Dat is :value[milieu-impact.klimaat].") },
  { name: "a heading", edit: (random) => append(random, `## Over ${word(random)} ${number}`) },
  { name: "a title", edit: (random) => inFrontMatter(random, (text) => text.replace(/^(title: .*?)("?)$/m, `$1 ${number}$2`)) },
  { name: "a description", edit: (random) => inFrontMatter(random, (text) => text.replace(/^(description: .*?)("?)$/m, `$1 ${word(random)}$2`)) },
  { name: "the place in a list", edit: (random) => inFrontMatter(random, (text) => text.replace(/^order: \d+$/m, `order: ${number + 40}`)) },
  { name: "what a translation was made from", edit: (random) => inFrontMatter(random, (text) => text.replace(/^translatedFrom: .*$/m, "translatedFrom: 0123456789")) },
  { name: "a figure in words", edit: (random) => inData("indicators", "summary", random) },
  { name: "a term", edit: (random) => inData("glossary", "definition", random) },
  { name: "the name of a source", edit: (random) => editEntries("sources", random, (source) => ({ ...source, title: `${String(source["title"])} ${number}` })) },
  { name: "a word of the interface", edit: (random) => editStrings((strings) => ({ ...strings, search: `${String(strings["search"])} ${word(random)}` })) },
];

function editEntries(name: string, random: Random, change: (entry: Record<string, unknown>) => object): boolean {
  const file = join(site, `_data/${name}.json`);
  const entries: Record<string, unknown>[] = JSON.parse(readFileSync(file, "utf8"));
  const chosen = pick(entries, random);
  writeFileSync(file, JSON.stringify(entries.map((entry) => (entry === chosen ? change(entry) : entry))));
  return true;
}

function editStrings(change: (strings: Record<string, unknown>) => object): boolean {
  const file = join(site, "_data/strings/nl.json");
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
  return true;
}

/** Puts another site in the place of the one that stands there. */
function startFrom(source: string): void {
  rmSync(site, { recursive: true, force: true });
  for (const name of ["content", "_data"]) cpSync(join(source, name), join(site, name), { recursive: true });
}

/** What a build that knows nothing gives. */
function cleanList(): string {
  rmSync(clean, { recursive: true, force: true });
  cpSync(site, join(clean, "site"), { recursive: true, filter: (path) => !path.includes(".cache") });
  const { code, stderr } = buildInto(join(clean, "site"), join(clean, "out"));
  assert.is(code, 0, stderr);
  return readFileSync(join(clean, "out/SHA256SUMS"), "utf8");
}

/** Makes random edits, and after each compares a build that knows what was kept with one that knows nothing. */
function compare(edits: number, known: readonly Edit[]): void {
  const random = randomFrom(SEED);
  const done: string[] = [];
  for (number = 1; number <= edits; ) {
    const { name, edit } = pick(known, random);
    if (!edit(random)) continue;
    done.push(name);
    const { code, stderr } = buildInto(site, join(folder, "out"));
    assert.is(code, 0, `${done.join(", ")}: ${stderr}`);
    assert.is(readFileSync(join(folder, "out/SHA256SUMS"), "utf8"), cleanList(), done.join(", "));
    number++;
  }
  assert.ok(existsSync(join(site, ".cache/wegwijzer/drawn")), "something was kept");
}

incremental(`${RICH_EDITS} random edits of the generator's own site, seed ${SEED}: after each it is what a clean build makes of it`, () => {
  startFrom(REPOSITORY);
  compare(RICH_EDITS, EDITS_OF_A_RICH_SITE);
});

incremental(`${EDITS} random edits, seed ${SEED}: after each the site is what a clean build makes of it, byte for byte`, () => {
  startFrom(join(fixtures, "three-languages"));
  compare(EDITS, EDITS_KNOWN);
});

incremental("a cache that belongs to another state of the site, or is spoiled, changes no byte", () => {
  const wanted = cleanList();
  for (const file of readdirSync(join(site, ".cache/wegwijzer/search"))) writeFileSync(join(site, ".cache/wegwijzer/search", file), "spoiled");
  writeFileSync(join(site, ".cache/wegwijzer/drawn"), "spoiled");
  rmSync(join(site, ".cache/wegwijzer/last-build.json"));
  assert.is(buildInto(site, join(folder, "out")).code, 0);
  assert.is(readFileSync(join(folder, "out/SHA256SUMS"), "utf8"), wanted);
});

incremental.run();
