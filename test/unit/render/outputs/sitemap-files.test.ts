// A sitemap that is too large for one file, read back as the protocol has it (https://www.sitemaps.org/protocol.html).
import { SaxesParser } from "saxes";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../../../src/model/html.ts";
import { ContentError } from "../../../../src/model/problem.ts";
import { sitemapFiles } from "../../../../src/render/outputs/sitemap-files.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const ROOT = "https://example.org/guide/";
const address = (path: string): string => `${ROOT}${path}`;
const entries = Array.from({ length: 10 }, (_, index) => html`<url><loc>${address(`p${index}/?a&b`)}</loc></url>
`);

/** The addresses in a file, whose form must be the protocol's: one root of many parents, each beginning with one loc. */
function locations(content: string | Uint8Array | undefined, root: "urlset" | "sitemapindex"): string[] {
  const parent = root === "urlset" ? "url" : "sitemap";
  const path: string[] = [];
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri }) => {
    path.push(local);
    if (local === "loc") found.push("");
    assert.is(uri, NAMESPACE);
    assert.ok([root, `${root}/${parent}`, `${root}/${parent}/loc`].includes(path.join("/")), path.join("/"));
  });
  parser.on("text", (text) => {
    if (path.at(-1) === "loc") found[found.length - 1] += text;
    else assert.is(text.trim(), "");
  });
  parser.on("closetag", () => void path.pop());
  parser.write(String(content)).close();
  assert.ok(String(content).startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'));
  return found;
}

const tells = (error: unknown): boolean => error instanceof ContentError && error.problems[0]?.rule === "sitemap-limit";

const sitemaps = suite("sitemap files");

sitemaps("as many addresses as the protocol allows stay in one file", () => {
  const files = sitemapFiles(entries, address, { entries: 10, bytes: 10_000 });
  assert.equal(files.map(({ path }) => path), ["sitemap.xml"]);
  assert.is(locations(files[0]?.content, "urlset").length, 10);
});

sitemaps("one address more makes an index of files that lie beside it and hold each address once, in order", () => {
  const files = sitemapFiles(entries, address, { entries: 4, bytes: 10_000 });
  assert.equal(files.map(({ path }) => path), ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
  assert.equal(locations(files[0]?.content, "sitemapindex"), ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"].map(address));
  const held = files.slice(1).map(({ content }) => locations(content, "urlset"));
  assert.equal(held.map(({ length }) => length), [4, 4, 2]);
  assert.equal(held.flat(), entries.map((_, index) => address(`p${index}/?a&b`)));
});

sitemaps("no file is larger than the protocol allows", () => {
  const one = sitemapFiles(entries, address)[0]?.content ?? "";
  assert.is(sitemapFiles(entries, address, { entries: 100, bytes: Buffer.byteLength(one) }).length, 1);
  const files = sitemapFiles(entries, address, { entries: 100, bytes: Buffer.byteLength(one) - 1 });
  assert.equal(files.slice(1).map(({ content }) => locations(content, "urlset").length), [9, 1]);
  assert.ok(files.every(({ content }) => Buffer.byteLength(content) < Buffer.byteLength(one)));
});

sitemaps("the limits are those of the protocol: 50,000 addresses in a file", () => {
  const many = Array.from({ length: 50_001 }, () => html`<url><loc>${ROOT}</loc></url>
`);
  assert.is(sitemapFiles(many.slice(1), address).length, 1);
  assert.is(sitemapFiles(many, address).length, 3);
});

sitemaps("a site without pages has an empty sitemap", () => {
  assert.equal(sitemapFiles([], address).map(({ path }) => path), ["sitemap.xml"]);
});

sitemaps("more sitemaps than an index may name are a problem, and so is an index that is too large", () => {
  assert.throws(() => sitemapFiles(entries, address, { entries: 3, bytes: 10_000 }), tells);
  assert.throws(() => sitemapFiles(entries, address, { entries: 5, bytes: 260 }), tells);
});

sitemaps.run();
