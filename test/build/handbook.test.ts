// The handbook of this repository's own site and of a site in three languages, read back as its readers' programs do.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSite } from "../../src/commands/read-site.ts";
import { createBook } from "../../src/handbook/book.ts";
import { writeEpub } from "../../src/handbook/epub.ts";
import { zipBytes } from "../../src/export/zip-file.ts";
import { inLetters, lettersOf } from "../../src/handbook/font-letters.ts";
import { elementsIn, textOf } from "../../src/handbook/node.ts";
import { bookPages } from "../../src/handbook/order.ts";
import { drawPrintPage, printSections } from "../../src/handbook/print-pages.ts";
import { writePdf } from "../../src/handbook/pdf.ts";
import { sha256 } from "../../src/model/checksums.ts";
import { printPages } from "../../src/model/print-page.ts";
import { sitemap } from "../../src/render/outputs/sitemap.ts";
import { command, filesIn, fixtures, inTemporaryFolder, repository } from "./command.ts";
import { checkEpub } from "./epubcheck.ts";
import { linksOf, openPdf, outlineOf, tagsOf, textsOf } from "./read-pdf.ts";
import { unzip } from "./unzip.ts";

const test = suite("handbook");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-handbook-"));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const DAY = "2026-11-24";
const { site, rendered } = readSite({ site: repository, url: undefined });
const booksOf = (from: typeof site, drawn: typeof rendered) => from.languages.map(({ code }) => createBook(from, drawn, { code, day: DAY, placed: bookPages(from, drawn.documents, code) }));
const hasLetter = lettersOf(readFileSync(fileURLToPath(import.meta.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"))));
const letters = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, "");

for (const book of booksOf(site, rendered)) {
  const { code, locale } = book.language;
  const made = await writePdf(book);
  const pdf = await openPdf(made.bytes);

  test(`the PDF in ${code} says its title, language, publisher and day, and that it is tagged and PDF/UA-1`, async () => {
    const { info, metadata } = await pdf.getMetadata();
    const told: Record<string, unknown> = { ...info };
    assert.is(told["Title"], book.title);
    assert.is(told["Author"], book.publisher);
    assert.is(told["Language"], locale);
    assert.match(String(told["CreationDate"]), /^D:20261124000000/);
    assert.is((await pdf.getMarkInfo())?.["Marked"], true);
    assert.match(String(metadata?.getRaw()), /pdfuaid:part>1</);
    assert.is(pdf.numPages, made.pages);
  });

  test(`the bookmarks in ${code} are the book's pages in its order, and lead to pages further on each time`, async () => {
    const outline = await outlineOf(pdf);
    assert.equal(outline.map(({ title }) => title), book.chapters.map(({ title }) => title));
    assert.ok(outline.every(({ page }, index) => page >= Math.max(1, outline[index - 1]?.page ?? 1)));
  });

  test(`each link in ${code} leads to a page of the book or to the web`, async () => {
    const { inside, outside } = await linksOf(pdf);
    assert.ok(inside.length > 1000, `${inside.length} links inside`);
    assert.equal(inside.filter((page) => page < 1 || page > pdf.numPages), []);
    assert.ok(outside.length > 100 && outside.every((address) => /^(?:https?|mailto):/.test(address)));
  });

  test(`headings, lists, tables, links and figures in ${code} are tagged, and each chart is told in words`, async () => {
    const { tags, alternatives } = await tagsOf(pdf);
    for (const tag of ["H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Figure", "TOC"]) assert.ok((tags.get(tag) ?? 0) > 0, `${tag} is missing among ${[...tags.keys()].join()}`);
    const told = book.chapters.flatMap(({ nodes }) => elementsIn(nodes)).filter(({ tag }) => tag === "img").map(({ attributes }) => attributes["alt"] ?? "");
    assert.ok(told.length > 5);
    for (const words of told) assert.ok(alternatives.some((alternative) => letters(alternative) === letters(words)), words);
  });

  test(`all text of the book in ${code} can be read in the PDF, in the same order`, async () => {
    const whole = letters((await textsOf(pdf)).join(" "));
    const texts = book.chapters.flatMap(({ nodes }) => elementsIn(nodes)).filter(({ tag, children }) => tag === "p" && children.length === 1 && textOf(children).length > 60).map(({ children }) => letters(textOf(children)));
    assert.ok(texts.length > 100);
    const found = texts.filter((text) => whole.includes(text));
    // A paragraph that is cut by a page's head and foot is not found as a whole.
    assert.ok(found.length > 0.85 * texts.length, `${found.length} of ${texts.length}`);
  });

  test(`the fonts in ${code} are embedded as subsets of one family, and no character of the book was lost`, () => {
    const raw = Buffer.from(made.bytes).toString("latin1");
    const fonts = [...raw.matchAll(/\/FontName\s*\/([^\s/]+)/g)].map(([, name]) => name ?? "");
    assert.ok(fonts.length >= 3);
    for (const font of fonts) assert.match(font, /^[A-Z]{6}\+SourceSans3-/);
    assert.is([...raw.matchAll(/\/FontFile[23]?\s/g)].length, fonts.length);
    const text = book.chapters.map(({ title, nodes }) => title + textOf(nodes)).join("");
    assert.is(inLetters(text, hasLetter), text);
  });

  test(`the same book in ${code} gives the same PDF and EPUB, byte for byte`, async () => {
    assert.is(sha256((await writePdf(book)).bytes), sha256(made.bytes));
    assert.is(sha256(await writeEpub(book)), sha256(await writeEpub(book)));
  });

  test(`EPUBCheck finds nothing in the EPUB in ${code}`, async () => {
    const file = join(folder, `${code}.epub`);
    writeFileSync(file, await writeEpub(book));
    const answer = checkEpub(file);
    if (answer) assert.is(answer.code, 0, answer.said);
    if (answer) assert.match(answer.said, /0 fatals \/ 0 errors \/ 0 warnings/);
  });

  test(`the EPUB in ${code} begins with its type, stored, and names every page in its contents`, async () => {
    const bytes = await writeEpub(book);
    assert.is(Buffer.from(bytes.subarray(30, 58)).toString(), "mimetypeapplication/epub+zip");
    const file = join(folder, `${code}-read.epub`);
    writeFileSync(file, bytes);
    await unzip(file, join(folder, code));
    const contents = readFileSync(join(folder, code, "EPUB/contents.xhtml"), "utf8");
    const toc = contents.slice(0, contents.indexOf("landmarks"));
    assert.equal([...toc.matchAll(/href="([^"]+)\.xhtml"/g)].map(([, id]) => id), book.chapters.map(({ id }) => id));
    assert.match(readFileSync(join(folder, code, "EPUB/package.opf"), "utf8"), "schema:accessModeSufficient");
  });
}

test("each section has a page for paper, hidden from search engines, with anchors of its own and links within the page", () => {
  const pages = printSections(site, rendered.documents).map((section) => drawPrintPage(section, { site, rendered, assets: { style: "/assets/style.css", script: "/assets/script.js" } }));
  assert.equal(pages.map(({ path }) => path), printPages(site).map(({ output }) => output));
  assert.ok(pages.length >= 2 * 8, `${pages.length} pages`);
  for (const { path, content } of pages) {
    assert.match(content, '<meta name="robots" content="noindex">', path);
    const ids = [...content.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "");
    assert.is(new Set(ids).size, ids.length, path);
    const inside = [...content.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
    assert.ok(inside.length > 2, path);
    assert.equal(inside.filter((id) => !ids.includes(id)), [], path);
    const levels = [...content.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.is(levels.filter((level) => level === 1).length, 1, path);
    assert.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), `${path}: ${levels.join()}`);
  }
  const map = [...sitemap(site, rendered.documents)].map(({ content }) => String(content)).join("");
  assert.not.match(map, "/print/");
});

test("EPUBCheck does find what is wrong", async () => {
  const file = join(folder, "wrong.epub");
  writeFileSync(file, await zipBytes([{ path: "mimetype", read: () => Buffer.from("application/epub+zip") }], [{ path: "META-INF/container.xml", read: () => Buffer.from("<no/>") }]));
  const answer = checkEpub(file);
  if (answer) assert.is.not(answer.code, 0);
});

test("a site in three languages has a handbook in each, which its pages offer with size and pages, and a plain build says it has none", () => {
  inTemporaryFolder((output) => {
    const from = join(fixtures, "three-languages");
    assert.is(command("build", "--site", from, "--output", join(output, "with"), "--quiet", "--handbook").code, 0);
    assert.is(command("build", "--site", from, "--output", join(output, "without"), "--quiet").code, 0);
    const books = filesIn(join(output, "with/handbook"));
    for (const end of ["-en.epub", "-en.pdf", "-fr.epub", "-fr.pdf", "-nl.epub", "-nl.pdf"]) assert.ok(books.some((path) => path.endsWith(end)), end);
    assert.equal(filesIn(join(output, "without")).filter((path) => path.startsWith("handbook/")), []);
    for (const path of books.filter((name) => name.endsWith(".epub"))) {
      const answer = checkEpub(join(output, "with/handbook", path));
      if (answer) assert.is(answer.code, 0, answer.said);
    }
  });
});

test("a remark that is longer than a page is printed to its end", async () => {
  const copy = join(folder, "long");
  cpSync(join(fixtures, "minimal"), copy, { recursive: true });
  const remark = Array.from({ length: 30 }, (_, index) => `> Punt ${index + 1}. ${"Een zin die lang genoeg is om een regel te vullen, en nog wat. ".repeat(6)}\n>`);
  writeFileSync(join(copy, "content/nl/index.md"), `---\ntitle: Lang\ndescription: Een lange opmerking.\n---\n\n> [!NOTE]\n${remark.join("\n")}\n> Slotzin.\n\nDaarna.\n`);
  const { site: long, rendered: drawn } = readSite({ site: copy, url: undefined });
  const [book] = booksOf(long, drawn);
  assert.ok(book);
  const text = (await textsOf(await openPdf((await writePdf(book)).bytes))).join(" ");
  for (const words of ["Punt 1.", "Punt 15.", "Punt 30.", "Slotzin.", "Daarna."]) assert.match(text, words);
});

test.run();
