// Made-up sites: the same each time, of the size that was asked, with links that arrive.
import { createHash } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { corpusFiles, pagePath } from "../../../src/bench/corpus.ts";
import { frontMatter } from "../../../src/model/schema/front-matter.ts";

const corpus = suite("corpus");
const filesOf = (pages: number): Map<string, string> => new Map([...corpusFiles(pages)].map(({ path, text }) => [path, text]));

const withoutTargets = (text = ""): string => text.replace(/\]\([^)]+\)/g, "]()");

corpus("the same pages come each time, on each machine", () => {
  const sum = createHash("sha256").update(JSON.stringify([...filesOf(12)])).digest("hex");
  assert.is(sum.slice(0, 16), "92ac26970158ae41");
});

corpus("there are as many pages as asked, and the first pages of sections and site beside them", () => {
  const paths = [...filesOf(401).keys()];
  assert.is(paths.filter((path) => /^deel-\d\d\/pagina-\d{3}\.md$/.test(path)).length, 401);
  assert.equal(paths.filter((path) => path.endsWith("index.md")), ["deel-01/index.md", "deel-02/index.md", "deel-03/index.md", "index.md"]);
  assert.is(pagePath(0), "deel-01/pagina-001.md");
  assert.is(pagePath(200), "deel-02/pagina-001.md");
});

corpus("front matter is what the schema wants", () => {
  for (const text of filesOf(12).values()) frontMatter.parse(parse(text.split("---\n")[1] ?? ""));
});

corpus("each page has headings, a list, a table, code, a quotation and links, and all links lead to a page", () => {
  const files = filesOf(30);
  const pages = [...files].filter(([path]) => path.includes("pagina-"));
  for (const [path, text] of pages) {
    for (const sign of [/^## /m, /^### /m, /^- /m, /^\|---\|/m, /^```$/m, /^> /m]) assert.match(text, sign, path);
    const links = [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, target = ""]) => target);
    assert.ok(links.length > 3, path);
    assert.equal(links.filter((target) => !files.has(target)), []);
  }
});

corpus("a page is the same in a small site and in a large one, but for what it links to", () => {
  assert.is(withoutTargets(filesOf(12).get("deel-01/pagina-005.md")), withoutTargets(filesOf(250).get("deel-01/pagina-005.md")));
});

corpus("pages differ from each other", () => {
  assert.is(new Set(filesOf(50).values()).size, 52);
});

corpus.run();
