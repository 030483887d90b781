// Loads Pagefind: as the module it is, or in an offline copy as a classic script, the only kind that a browser runs from a folder.

/** The part of Pagefind 1.6 that is used here. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Record<string, string> }): Promise<PagefindAnswer>;
}
export interface PagefindAnswer {
  results: { data(): Promise<PagefindPage> }[];
  unfilteredResultCount: number;
  totalFilters: Record<string, Record<string, number>>;
}
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: PagefindSection[];
}
export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
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

/** Runs a classic script once. @throws Error when it cannot be loaded */
export function runScript(address: string): Promise<void> {
  const script = document.createElement("script");
  return new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} cannot be loaded.`)));
    script.src = address;
    document.head.append(script);
  }).finally(() => script.remove());
}
