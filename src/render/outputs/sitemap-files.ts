// Puts the entries of a sitemap in one file, or in numbered files below an index when they are too many for one.
import { html, type Html } from "../../model/html.ts";
import { ContentError, type Problem } from "../../model/problem.ts";
import type { OutputFile } from "./output-file.ts";

export interface SitemapLimits {
  /** Addresses in a sitemap, and sitemaps in an index. */
  entries: number;
  /** Bytes of a sitemap or an index, not compressed. */
  bytes: number;
}

/** "No more than 50,000 URLs and no larger than 50MB (52,428,800 bytes)", and the same for sitemaps in an index (https://www.sitemaps.org/protocol.html#index). */
export const SITEMAP_LIMITS: SitemapLimits = { entries: 50_000, bytes: 52_428_800 };

/**
 * sitemap.xml with all entries; or as an index of sitemap-1.xml, sitemap-2.xml and so on, which lie beside it as the protocol wants.
 * @param address the public address of a path
 * @throws ContentError when one index cannot name them all
 */
export function sitemapFiles(entries: readonly Html[], address: (path: string) => string, limits: SitemapLimits = SITEMAP_LIMITS): OutputFile[] {
  const groups = fill(entries, limits);
  if (groups.length <= 1) return [{ path: "sitemap.xml", content: sitemap(entries) }];
  const files = groups.map((group, index) => ({ path: `sitemap-${index + 1}.xml`, content: sitemap(group) }));
  const content = sitemapIndex(files.map(({ path }) => address(path)));
  if (files.length > limits.entries || Buffer.byteLength(content) > limits.bytes) throw new ContentError([tooMany(entries.length, files.length)]);
  return [{ path: "sitemap.xml", content }, ...files];
}

function sitemap(entries: readonly Html[]): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}

function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((each) => html`<sitemap><loc>${each}</loc></sitemap>
`);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</sitemapindex>
`.markup;
}

/** The entries in their order, in as few groups as the limits allow. */
function fill(entries: readonly Html[], limits: SitemapLimits): Html[][] {
  const empty = Buffer.byteLength(sitemap([]));
  const groups: Html[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.markup);
    const last = groups.at(-1);
    if (last && last.length < limits.entries && bytes + size <= limits.bytes) {
      last.push(entry);
      bytes += size;
    } else {
      groups.push([entry]);
      bytes = empty + size;
    }
  }
  return groups;
}

function tooMany(pages: number, files: number): Problem {
  return { file: "_data/site.json", line: 1, column: 1, rule: "sitemap-limit", message: `The ${pages} pages of this site take ${files} sitemaps, more than search engines read from one index.`, hint: "Divide the site into several, each with an address of its own." };
}
