// A dossier as Markdown and as HTML for a word processor, kept beside the tests as golden files.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Markdown from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assemble } from "../../../../src/client/dossier/assemble.ts";
import { listedIn, textOf } from "../../../../src/client/dossier/find-part.ts";
import { withPictures, writeHtml } from "../../../../src/client/dossier/html.ts";
import { writeMarkdown } from "../../../../src/client/dossier/markdown.ts";
import type { Dossier, Item } from "../../../../src/client/dossier/model.ts";
import type { Piece } from "../../../../src/model/dossier.ts";
import { validator } from "../../../build/html-validator.ts";
import { dossierOf, dossierSite } from "../../dossier-site.ts";

const test = suite("dossier documents");
const known = { en: dossierOf(dossierSite(), "en"), nl: dossierOf(dossierSite(), "nl") };
const item = (kind: Item["kind"], key: string, more: Partial<Item> = {}): Item => ({ kind, key, language: "en", title: "As it was", heading: "", note: "", ...more });
const dossier: Dossier = {
  title: "Bells <for> all",
  items: [item("page", "sold", { note: "Mine *own*\nwords.\n\n# Second" }), item("figure", "sold", { heading: "Numbers" }), item("action", "buy/try"), item("source", "shop"), item("page", "gone"), item("figure", "sold", { language: "nl" })],
};

function pieces(made: Dossier): Piece[] {
  const parts = made.items.map((each) => {
    const { index, texts } = each.language === "nl" ? known.nl : known.en;
    const listed = listedIn(index, each);
    return listed && { listed, pieces: textOf(listed, index, texts) };
  });
  return assemble({ dossier: made, index: known.en.index, parts, indexes: new Map([["en", known.en.index], ["nl", known.nl.index]]), day: "25 November 2026" });
}
const html = async (made: Dossier, picture?: string): Promise<string> => writeHtml(await withPictures(pieces(made), async () => picture, "https://example.org/guide/"), { title: made.title, language: "en" });
const markdown = (made: Dossier): string => writeMarkdown(pieces(made), "https://example.org/guide/");

const words = (markup: string): string => markup.replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&").replace(/[\s:[\]]+/g, "");

function golden(name: string, made: string): void {
  const file = `test/fixtures/dossier/${name}`;
  if (process.env["UPDATE_EXPECTED"] === "1" || !existsSync(file)) writeFileSync(file, made);
  assert.fixture(made, readFileSync(file, "utf8"));
}

test("the Markdown is as its golden file has it", () => golden("dossier.md", markdown(dossier)));

test("the HTML is as its golden file has it, and valid", async () => {
  const made = await html(dossier, "data:image/png;base64,AAAA");
  golden("dossier.html", made);
  const { results } = await validator.validateString(made);
  assert.equal(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)), []);
});

test("a Markdown reader finds in the Markdown what stands in the HTML, word for word", async () => {
  const rendered = new Markdown({ html: false }).render(markdown(dossier));
  const body = (await html(dossier, "data:image/png;base64,AAAA")).replace(/^.*<body>/s, "");
  assert.is(words(rendered), words(body));
});

test("each source that a part cites is listed once, also when it was collected itself", async () => {
  for (const made of [markdown(dossier), await html(dossier)]) {
    const list = made.slice(made.lastIndexOf("Sources"));
    assert.is(list.split("Shop report").length - 1, 1);
    assert.is(list.split("Club").length - 1, 1);
  }
  assert.is(markdown({ title: "", items: [item("page", "")] }).includes("## Sources"), false, "a part that cites nothing brings no list");
});

test("the caveats and the table of a figure are in each form", async () => {
  for (const made of [markdown({ title: "", items: [item("figure", "sold")] }), await html({ title: "", items: [item("figure", "sold")] })]) {
    assert.ok(made.includes("Two shops."));
    assert.match(made, /2012.*8/s);
  }
});

test("addresses are those on the web, and none leads out of the file to a place that only the site has", async () => {
  const hrefs = [...(await html(dossier, "data:image/png;base64,AAAA")).matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
  const anchors = new Set([...(await html(dossier)).matchAll(/id="([^"]*)"/g)].map(([, id]) => `#${id}`));
  assert.ok(hrefs.includes("https://example.org/guide/sold/#figure_sold"), "the address of the figure");
  assert.equal(hrefs.filter((href) => !href.startsWith("https://") && !anchors.has(href)), []);
});

test("a picture that cannot be had is a link to the picture on the web", async () => {
  const made = await html({ title: "", items: [item("figure", "sold")] });
  assert.ok(made.includes('<a href="https://example.org/guide/data/sold.en.png">'));
  assert.not.match(made, /<img/);
});

test("a part that is gone keeps its place and its name, and says so", () => {
  assert.match(markdown(dossier), /## As it was\n\nPage\n\nThis part cannot be found here/);
});

test("what a hostile file says stays text, and its parts lead nowhere", async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))';
  const made = { title: evil, items: [item("page", evil, { title: evil, heading: evil, note: evil, language: evil }), item("page", "__proto__"), item("source", "constructor"), item("figure", "sold", { heading: evil, note: evil })] };
  const file = await html(made);
  assert.not.match(file, /<script|<img src=x|onerror=alert\(1\)>(?!&|\[)|href="javascript/i);
  assert.not.match(new Markdown({ html: true }).render(markdown(made)), /<script|<img src="?x|href="javascript/i);
  const { results } = await validator.validateString(file);
  // The validator counts "&lt;" in a title as four characters.
  assert.equal(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).filter((rule) => rule !== "long-title"), []);
});

test("a citation without its source is seen by these tests", async () => {
  const broken = writeHtml([["p", {}, [["a", { href: "#ref_none" }, ["None"]]]]], { title: "x", language: "en" });
  assert.match(broken, /href="#ref_none"/);
  assert.not.match(broken, /id="ref_none"/);
});

test.run();
