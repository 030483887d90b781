// Asks Pagefind, which is loaded at the first question, and hands back its answers as plain text.
import { parseExcerpt, type ExcerptPart } from "./excerpt.ts";
import { loadPagefind, type Pagefind, type PagefindAnswer, type PagefindPage, type PagefindSection } from "./pagefind.ts";
import { siteAddress } from "./site-address.ts";

/** A place on a page that matches: a section, or the page itself. */
export interface Section {
  url: string;
  title: string;
  excerpt: ExcerptPart[];
}

export interface Result extends Section {
  /** At most three sections, in the order of the page. */
  sections: Section[];
  /** The place with the strongest match: one of the page's sections, or the page itself. */
  best: Section;
  kind: string | undefined;
}

export interface Answer {
  /** How many pages match, with the filter. */
  count: number;
  /** How many pages match without it. */
  total: number;
  /** How many pages of each kind match without it; only when asked for. */
  kinds: [kind: string, count: number][];
  /** Loads the results from one place up to, not including, another. */
  load(from: number, to: number): Promise<Result[]>;
}

export interface SearchOptions {
  /** Only pages of this kind. */
  kind?: string | undefined;
  /** Whether to count kinds, which costs one more request. */
  countKinds?: boolean;
}

const SECTIONS = 3;

/** The folder the site stands in: the script is at assets/main-….js, and knows its own address only while it first runs. */
export const siteRoot = new URL("..", document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI);

let loading: Promise<Pagefind> | undefined;

/** Searches the site; rejects when Pagefind fails, and loads it anew at the next question as far as the browser allows. */
export async function search(query: string, { kind, countKinds = false }: SearchOptions = {}): Promise<Answer> {
  loading ??= load();
  try {
    const pagefind = await loading;
    // Pagefind counts only in filters that it has loaded.
    if (countKinds) await pagefind.filters();
    return toAnswer(await pagefind.search(query, { filters: kind ? { kind } : {} }));
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function load(): Promise<Pagefind> {
  const pagefind = await loadPagefind(siteRoot);
  await pagefind.options({ baseUrl: siteRoot.pathname, excerptLength: 24 });
  return pagefind;
}

function toAnswer({ results, unfilteredResultCount, totalFilters }: PagefindAnswer): Answer {
  return {
    count: results.length,
    total: unfilteredResultCount,
    kinds: Object.entries(totalFilters["kind"] ?? {}),
    async load(from, to) {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return pages.flatMap(toResult);
    },
  };
}

function toResult(page: PagefindPage): Result[] {
  const self = toSection({ url: page.url, title: page.meta["title"] ?? page.url, excerpt: page.excerpt })[0];
  if (!self) return [];
  const strongest = page.sub_results.toSorted((a, b) => score(b) - score(a));
  const shown = new Set(strongest.filter((section) => section.url.includes("#")).slice(0, SECTIONS));
  const sections = page.sub_results.filter((section) => shown.has(section)).flatMap(toSection);
  const best = strongest.slice(0, 1).flatMap(toSection)[0] ?? self;
  return [{ ...self, sections, best, kind: page.filters["kind"]?.[0] }];
}

/** One section, or none when its address leads out of the site. */
function toSection({ url, title, excerpt }: { url: string; title: string; excerpt: string }): Section[] {
  const address = siteAddress(url, siteRoot);
  return address ? [{ url: address.href, title, excerpt: parseExcerpt(excerpt) }] : [];
}

function score(section: PagefindSection): number {
  return section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
