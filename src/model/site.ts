// The whole site in memory: configuration, data and pages, each looked up by id or place.
import type { HandbookFile } from "./handbook.ts";
import type { Page } from "./page.ts";
import { parentKey } from "./page.ts";
import type { Raster } from "./picture-bytes.ts";
import { compareText } from "./problem.ts";
import type { Language, Navigation, SiteConfig, Taxonomy, Unit } from "./schema/config.ts";
import type { Figure } from "./schema/figures.ts";
import type { Guide } from "./schema/guide.ts";
import type { Initiative, Recommendation, Step, Term } from "./schema/guidance.ts";
import type { CompoundList, Concept } from "./schema/search.ts";
import type { Source } from "./schema/sources.ts";
import type { Strings } from "./schema/strings.ts";
import type { Localized } from "./schema/text.ts";

export interface Position {
  line: number;
  column: number;
}

/** A data file's name and a way to find where a field stands in it. */
export interface DataFile {
  /** Path from the site's folder. */
  file: string;
  /** The parsed value as it stands in the file. */
  value: unknown;
  /** Position of the value at a path of keys and indexes; the nearest parent's when the path leads nowhere. */
  positionOf(path: readonly (string | number)[]): Position;
}

/** A picture beside the pages: its path from the site's folder and its address. */
export interface Picture {
  file: string;
  path: string;
  url: string;
  output: string;
  /** What kind of file it is; undefined for SVG. */
  raster: Raster | undefined;
  /** In pixels; undefined for an SVG that does not tell. */
  width: number | undefined;
  height: number | undefined;
}

export interface Site {
  /** Absolute path of the folder that holds content/ and _data/. */
  directory: string;
  config: SiteConfig;
  navigation: Navigation;
  taxonomy: Taxonomy;
  languages: readonly Language[];
  strings: ReadonlyMap<string, Strings>;
  units: ReadonlyMap<string, Unit>;
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, Figure>;
  recommendations: readonly Recommendation[];
  steps: readonly Step[];
  initiatives: readonly Initiative[];
  glossary: readonly Term[];
  /** Questions that lead to pages, and the rules that say which and why. */
  guide: Guide;
  /** What the search knows by several names. */
  thesaurus: readonly Concept[];
  /** How the search splits words that it would split wrongly, by language. */
  compounds: Readonly<Record<string, CompoundList>>;
  /** Published pages, by file name. */
  pages: readonly Page[];
  pictures: ReadonlyMap<string, Picture>;
  /** Pages by language, then by key. */
  byKey: ReadonlyMap<string, ReadonlyMap<string, Page>>;
  /** Pages by language, then by the key of their folder, in reading order. */
  byParent: ReadonlyMap<string, ReadonlyMap<string, readonly Page[]>>;
  /** The search page of each language that has one. */
  searchPages: ReadonlyMap<string, Page>;
  /** Day on which each page's file last changed, by file; only where Git can tell and the site asks for it. */
  fileDays: ReadonlyMap<string, string>;
  /** The files of the handbook, where this build makes it. */
  handbook?: readonly HandbookFile[];
  /** The data files that were read, by name without .json. */
  dataFiles: ReadonlyMap<string, DataFile>;
}

/** Path of a language's feed: at the root for the first language, else in the language's folder. */
export function feedPath(site: Site, language: string): string {
  return language === site.languages[0]?.code ? "feed.xml" : `${language}/feed.xml`;
}

/** The page at a place in a language. */
export function pageAt(site: Site, language: string, key: string): Page | undefined {
  return site.byKey.get(language)?.get(key);
}

/** The pages directly under a page, in reading order. */
export function childrenOf(site: Site, page: Page): readonly Page[] {
  return site.byParent.get(page.language)?.get(page.key) ?? [];
}

/** The pages from the home page down to (not with) this one. */
export function ancestorsOf(site: Site, page: Page): Page[] {
  const ancestors: Page[] = [];
  for (let key = parentKey(page.key); key !== undefined; key = parentKey(key)) {
    const ancestor = pageAt(site, page.language, key);
    if (ancestor) ancestors.unshift(ancestor);
  }
  return ancestors;
}

/** The top page of the section a page stands in: the page itself when it stands right under the home page. */
export function sectionOf(site: Site, page: Page): Page {
  return ancestorsOf(site, page)[1] ?? page;
}

/** A page and everything below it, in reading order. */
export function branchOf(site: Site, page: Page): Page[] {
  return [page, ...childrenOf(site, page).flatMap((child) => branchOf(site, child))];
}

/** The same page in the other languages. */
export function twinsOf(site: Site, page: Page): Page[] {
  return site.languages
    .filter((language) => language.code !== page.language)
    .map((language) => pageAt(site, language.code, page.key))
    .filter((twin) => twin !== undefined);
}

/** Groups pages by the folder they stand in, ordered by `order`, then title. */
export function orderPages(pages: readonly Page[]): Map<string, Page[]> {
  const byParent = new Map<string, Page[]>();
  for (const page of pages) {
    const parent = parentKey(page.key);
    if (parent === undefined) continue;
    const siblings = byParent.get(parent) ?? [];
    siblings.push(page);
    byParent.set(parent, siblings);
  }
  for (const siblings of byParent.values()) {
    siblings.sort((a, b) => compareOrder(a.front.order, b.front.order) || compareText(a.front.title, b.front.title) || compareText(a.key, b.key));
  }
  return byParent;
}

/** The search page by language. */
export function searchPagesOf(pages: readonly Page[]): Map<string, Page> {
  return new Map(pages.filter(({ front }) => front.layout === "search").map((page) => [page.language, page]));
}

/** Text in a language; the first language's when a translation is missing (which a check reports). */
export function say(text: Localized, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? "";
}

function compareOrder(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  return (a ?? Infinity) - (b ?? Infinity);
}
