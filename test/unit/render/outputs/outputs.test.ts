// The files beside the pages: sitemap, feeds, robots.txt, llms.txt and Markdown copies.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { directives } from "../../../../_includes/components/directives.ts";
import { citationMark } from "../../../../_includes/components/reference.ts";
import { renderDocuments } from "../../../../src/render/documents.ts";
import { outputs } from "../../../../src/render/outputs/index.ts";
import { llms } from "../../../../src/render/outputs/llms.ts";
import { markdownCopy } from "../../../../src/render/outputs/markdown-copy.ts";
import type { Output } from "../../../../src/render/outputs/output-file.ts";
import { robots } from "../../../../src/render/outputs/robots.ts";
import { sitemap } from "../../../../src/render/outputs/sitemap.ts";
import { page, site } from "../../example-site.ts";

const example = site([
  page("en/index.md", { layout: "home", reviewed: "2026-03-01" }),
  page("en/parts/index.md", { title: "Parts" }),
  page("en/parts/brakes.md", { title: "Brakes & <cables>", reviewed: "2026-02-01" }, "\nPull.\n\n"),
  page("en/parts/bell.md", { title: "Bell", reviewed: "2026-02-03" }),
  page("en/search.md", { layout: "search" }),
  page("en/404.md", { layout: "error" }),
  page("nl/index.md", { layout: "home" }),
  page("nl/parts/index.md", { title: "Onderdelen" }),
  page("nl/parts/brakes.md", { title: "Remmen", reviewed: "2026-02-02" }),
]);

/** The content of one file that an output makes. */
function content(output: Output, path: string, from = example): string {
  const file = [...output(from, new Map())].find((each) => each.path === path);
  if (!file) throw new Error(`${path} was not made`);
  return String(file.content);
}

const files = suite("outputs");

files("no two outputs make the same file, and each file ends with a line end", () => {
  const made = outputs.flatMap((output) => [...output(example, new Map())]);
  assert.is(new Set(made.map(({ path }) => path)).size, made.length);
  assert.equal(made.filter((file) => !String(file.content).endsWith("\n")), []);
});

files("the sitemap has each page once, at its public address, without search and error page", () => {
  const addresses = [...content(sitemap, "sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  assert.equal(addresses, ["", "parts/", "parts/brakes/", "parts/bell/", "nl/", "nl/parts/", "nl/parts/brakes/"].map((path) => `https://example.org/guide/${path}`));
});

files("the sitemap names a page's translations and itself, and the day of its review", () => {
  const entry = /<url><loc>https:\/\/example\.org\/guide\/parts\/brakes\/<\/loc>.*/.exec(content(sitemap, "sitemap.xml"))?.[0] ?? "";
  assert.match(entry, "<lastmod>2026-02-01</lastmod>");
  assert.match(entry, 'hreflang="en" href="https://example.org/guide/parts/brakes/"');
  assert.match(entry, 'hreflang="nl" href="https://example.org/guide/nl/parts/brakes/"');
});

files("a page without translation or review has neither in the sitemap", () => {
  const text = content(sitemap, "sitemap.xml");
  assert.not.match(/<url><loc>[^<]*\/parts\/bell\/.*/.exec(text)?.[0] ?? "hreflang", "hreflang");
  assert.not.match(/<url><loc>https:\/\/example\.org\/guide\/parts\/<.*/.exec(text)?.[0] ?? "lastmod", "lastmod");
});

files("robots.txt lets everybody in and names the sitemap", () => {
  assert.is(content(robots, "robots.txt"), "User-agent: *\nAllow: /\n\nSitemap: https://example.org/guide/sitemap.xml\n");
});

files("llms.txt begins with title and summary, and links each section's Markdown copies", () => {
  const text = content(llms, "llms.txt");
  assert.ok(text.startsWith("# Bicycles & you\n\n> How to ride.\n\n## Parts (English)\n\n- [Parts](https://example.org/guide/parts/index.md): "));
  assert.match(text, "## Onderdelen (Nederlands)");
  assert.match(text, "](https://example.org/guide/nl/parts/brakes/index.md)");
  assert.not.match(text, "404");
});

files("a Markdown copy lies beside its page: title, description, address, review, text", () => {
  const text = content(markdownCopy, "parts/brakes/index.md");
  assert.is(text, "# Brakes & <cables>\n\n> About en/parts/brakes.md.\n\n<https://example.org/guide/parts/brakes/> · 2026-02-01\n\nPull.\n");
});

files("links and pictures of a Markdown copy lead to where they are on the web; code and other sites stay", () => {
  const pages = [page("en/parts/index.md", { title: "Parts" }, "Pull.\n\n[Up](../index.md), [again](../index.md#top) and [wide](<brake blocks.md>).\nSee [shop](https://shop.example/) or `[x](../index.md)`, and ![a brake](brake.png).\n"), page("en/index.md"), page("en/parts/brake blocks.md")];
  const pictures = new Map([["content/en/parts/brake.png", { file: "content/en/parts/brake.png", output: "parts/brake.png", url: "/parts/brake.png" }]]);
  const made = site(pages, { pictures: pictures as never });
  const { documents } = renderDocuments(made, { directives, citationMark });
  const text = [...markdownCopy(made, documents)].find(({ path }) => path === "parts/index.md")?.content;
  assert.match(String(text), "[Up](https://example.org/guide/index.md), [again](https://example.org/guide/#top) and [wide](https://example.org/guide/parts/brake%20blocks/index.md).");
  assert.match(String(text), "See [shop](https://shop.example/) or `[x](../index.md)`, and ![a brake](https://example.org/guide/parts/brake.png).");
});

files.run();
