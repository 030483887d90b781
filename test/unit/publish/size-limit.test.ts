// The size of a site against what its host takes.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ContentError, type Problem } from "../../../src/model/problem.ts";
import { siteConfig } from "../../../src/model/schema/config.ts";
import { checkSize } from "../../../src/publish/size-limit.ts";
import { weighSite } from "../../../src/publish/site-weight.ts";
import type { Site } from "../../../src/model/site.ts";
import { page, site } from "../example-site.ts";

/** A site that may weigh so many bytes, with one page and one picture, whose file on the disk is larger than what is published of it. */
function siteOf(bytes: number | null): Site {
  const base = site([page("en/index.md", { layout: "home" })]);
  const picture = { file: "content/en/bell.jpg", path: process.execPath, url: "/bell.jpg", output: "bell.jpg", raster: undefined, width: 1, height: 1 };
  return { ...base, pictures: new Map([[picture.file, picture]]), config: { ...base.config, hosting: { maxSizeMegabytes: bytes === null ? null : bytes / 1_000_000 } } };
}

function sizesOf(files: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(files);
}

/** Files of 1,000 bytes together with their lines in SHA256SUMS. */
const THOUSAND = sizesOf({ "index.html": 200, "bell.jpg": 500, "pagefind/a.pf_index": 300 - 3 * 67 - "index.htmlbell.jpgpagefind/a.pf_index".length });

function refusal(bytes: number): Problem | undefined {
  try {
    checkSize(siteOf(bytes), THOUSAND);
  } catch (error) {
    if (error instanceof ContentError) return error.problems[0];
    throw error;
  }
  return undefined;
}

const size = suite("the size of a site");

size("says nothing below 80% of the limit, and nothing without one", () => {
  assert.equal(checkSize(siteOf(1251), THOUSAND), []);
  assert.equal(checkSize(siteOf(null), THOUSAND), []);
});

size("warns from 80% up to the limit itself, and refuses the first byte above it", () => {
  assert.is(checkSize(siteOf(1250), THOUSAND)[0]?.rule, "site-size");
  assert.is(checkSize(siteOf(1000), THOUSAND)[0]?.rule, "site-size");
  assert.is(refusal(1000), undefined);
  assert.is(refusal(999)?.rule, "site-size");
});

size("a warning says how near, what is heaviest, and what to do", () => {
  const files = sizesOf({ "index.html": 100_000, "bell.jpg": 600_000, "pagefind/a.pf_index": 200_000, "feed.xml": 0 });
  const [warning] = checkSize(siteOf(1_000_000), files);
  assert.is(warning?.file, "_data/site.json");
  assert.is(warning?.message, "The site weighs 1.0 MB, 90% of the 1 MB that its host takes. Heaviest: pictures 0.6 MB (67%), search 0.2 MB (22%), pages 0.1 MB (11%).");
  assert.match(warning?.hint ?? "", "Save the largest pictures smaller");
  assert.match(warning?.hint ?? "", "hosting.maxSizeMegabytes in _data/site.json");
});

size("a refusal says what the host takes", () => {
  const files = sizesOf({ "index.html": 120_340_000 });
  assert.throws(() => checkSize(siteOf(100_000_000), files), (error: unknown) => error instanceof ContentError && error.problems[0]?.message === "The site weighs 120.4 MB, and its host takes at most 100 MB. Heaviest: pages 120.4 MB (100%), checksums 0.1 MB (0%).");
});

size("every file counts as what it is for", () => {
  const paths = ["index.html", "index.md", "bell.jpg", "parts/print/index.html", "pagefind/pagefind.js", "assets/words-en-0123456789.js", "data/spend.csv", "assets/dossier-1-en-0123456789.js", "robots.txt"];
  const weights = weighSite(siteOf(null), paths.map((path, index) => [path, 10 ** index] as const));
  const sums = paths.reduce((total, path) => total + 67 + path.length, 0);
  assert.equal(Object.fromEntries(weights), { pages: 1, checksums: sums, "Markdown copies": 10, pictures: 100, "pages for paper": 1000, search: 110_000, data: 1_000_000, dossier: 10_000_000, "other files": 100_000_000 });
});

size("a page at an address that ends in print is a page", () => {
  const print = site([page("en/print/index.md")]);
  assert.is(weighSite(print, [["print/index.html", 4]]).get("pages"), 4);
});

size("a site that says nothing of its host may weigh what GitHub Pages takes, and null is no limit", () => {
  const { hosting } = siteConfig.shape;
  assert.equal(hosting.parse(undefined), { maxSizeMegabytes: 1000 });
  assert.equal(hosting.parse({}), { maxSizeMegabytes: 1000 });
  assert.equal(hosting.parse({ maxSizeMegabytes: null }), { maxSizeMegabytes: null });
  assert.not(hosting.safeParse({ maxSizeMegabytes: 0 }).success);
});

size.run();
