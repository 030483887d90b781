// What a build may take instead of making it: drawn pages and pictures, and indexes of the search, from the build before or from parts made elsewhere.
import { join } from "node:path";
import { openIndexCache, type IndexCache } from "./index-cache.ts";
import { openPack, type Kept } from "./pack.ts";

export interface SiteCache {
  drawn: Kept;
  indexes: Pick<IndexCache, "get" | "put">;
  /** Keeps what this build used; to be called when it has succeeded. @returns whether all of it was kept */
  keep(): boolean;
  /** Ends without keeping anything; to be called in any case. */
  close(): void;
}

/** The cache in a folder. @param isPreview whose pages have scripts of their own: they and the published ones would drive each other out */
export function openSiteCache(folder: string, isPreview = false): SiteCache {
  const drawn = openPack(join(folder, isPreview ? "drawn-preview" : "drawn"));
  const indexes = openIndexCache(join(folder, "search"));
  let isWhole = true;
  return {
    drawn,
    indexes: {
      get: (key) => indexes.get(key),
      put(key, index) {
        const isKept = indexes.put(key, index);
        isWhole &&= isKept;
        return isKept;
      },
    },
    keep() {
      indexes.trim();
      return drawn.keep() && isWhole;
    },
    close: () => drawn.close(),
  };
}

/** All that stands in these folders; nothing is added to them. */
export function joinCaches(folders: readonly string[]): SiteCache {
  const caches = folders.map((folder) => openSiteCache(folder));
  const first = <Value>(get: (cache: SiteCache) => Value | undefined): Value | undefined => {
    for (const cache of caches) {
      const value = get(cache);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    drawn: { get: (key) => first(({ drawn }) => drawn.get(key)), put: () => {} },
    indexes: { get: (key) => first(({ indexes }) => indexes.get(key)), put: () => true },
    keep: () => true,
    close: () => caches.forEach((cache) => cache.close()),
  };
}
