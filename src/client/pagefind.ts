// Loads Pagefind: as the module it is, or in an offline copy as a classic script, the only kind that a browser runs from a folder.
import { runScript } from "./run-script.ts";

/** The part of Pagefind 1.6 that is used here. */
export interface Pagefind {
  /** Before the first question, to the index of the page's language. */
  options(options: PagefindOptions): Promise<void>;
  /** Opens one index more, which is asked together with the first. */
  mergeIndex(folder: string, options: PagefindOptions & { language: string }): Promise<void>;
  /** Forgets everything, files that could not be loaded too. */
  destroy(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  ranking: Ranking;
  /** Makes the address of the list of indexes another one, so that no old list is taken for it. */
  metaCacheTag?: string;
}
export interface Ranking {
  /** How much a match in a field of a page counts. */
  metaWeights: Record<string, number>;
  /** BM25's k1 and b, where they are not Pagefind's own. */
  termSaturation?: number;
  pageLength?: number;
}
export interface PagefindResult {
  /** Names the page; the same in every answer. */
  id: string;
  score: number;
  /** Places of the words that match, counted in words from the start of the page. */
  words: number[];
  data(): Promise<PagefindPage>;
}
export interface PagefindPage {
  url: string;
  /** The address from the site's root, without the folder that the site stands in. */
  raw_url?: string;
  /** The page's text, with markers in its compounds. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text?: string | undefined; location: number }[];
}

declare global {
  /** What pagefind/offline.js leaves behind when it has run. */
  var offlinePagefind: Pagefind | undefined;
}

/** Loads Pagefind from the folder the site stands in. @throws Error when its files cannot be loaded */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  if (document.querySelector("offline-copy") === null) return import(new URL("pagefind/pagefind.js", root).href);
  await runScript(new URL("pagefind/offline.js", root).href);
  if (globalThis.offlinePagefind === undefined) throw new Error("pagefind/offline.js holds no search engine.");
  return globalThis.offlinePagefind;
}
