// The links of the offline copy.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { offlineLinks } from "../../../src/transform/offline-links.ts";

const test = suite("offline links");
const paths = new Set(["index.html", "a/index.html", "a/b/index.html", "a/été/index.html", "a/b/foto.png", "feed.xml"]);

const rewritten = (address: string, from = "a/b/index.html"): string => {
  const html = offlineLinks(`<p>x</p><a class="y" href="${address}">z</a>`, { from, paths, url: "https://example.org/guide/" });
  return /href="([^"]*)"/.exec(html)?.[1] ?? "";
};

const cases: readonly (readonly [string, string, string])[] = [
  ["a folder gets its file", "../", "../index.html"],
  ["a folder without a slash too", "..", "../index.html"],
  ["the page's own folder too", "./", "index.html"],
  ["an anchor stays behind the file", "../#x", "../index.html#x"],
  ["a question stays behind the file", "../../?q=a&amp;b=c", "../../index.html?q=a&amp;b=c"],
  ["a name with escapes is found", "../%C3%A9t%C3%A9/", "../%C3%A9t%C3%A9/index.html"],
  ["a file keeps its name", "foto.png", "foto.png"],
  ["an anchor on the page stays", "#x", "#x"],
  ["another site stays", "https://example.com/a/", "https://example.com/a/"],
  ["a mail address stays", "mailto:a@example.org", "mailto:a@example.org"],
  ["what the copy lacks is found on the web", "../../c/#x", "https://example.org/guide/c/#x"],
];
for (const [name, written, wanted] of cases) test(name, () => assert.is(rewritten(written), wanted));

test("the home page links to itself by its name", () => assert.is(rewritten("./", "index.html"), "index.html"));

test("markup comes after the first closing tag of a name, and nothing else changes", () => {
  const html = '<header><a href="./">a</a></header>\n<header></header><p title="./">';
  const after = { tag: "header", markup: "<b></b>" };
  assert.is(offlineLinks(html, { from: "index.html", paths, url: "https://example.org/", after }), '<header><a href="index.html">a</a></header><b></b>\n<header></header><p title="./">');
  assert.throws(() => offlineLinks("<p>", { from: "index.html", paths, url: "https://example.org/", after }), /no <\/header>/);
});

test.run();
