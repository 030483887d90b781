// What the search of the preview is told of pages that were edited since the whole site was built; a published site has nothing of it.
import type { Shard } from "./search-shards.ts";

/** Folder of what only the preview has, from the site's root. */
export const PREVIEW_FOLDER = ".preview/";
/** Address of what is edited, by language. */
export const EDITED_PAGES = `${PREVIEW_FOLDER}edited-pages.json`;

/** The edited pages of a language. */
export interface EditedPages {
  /** Folder of the index of these pages alone, from the site's root; it is another one after each edit. */
  folder: string;
  /** That index, beside those of the whole site. */
  shard: Shard;
  /** Ids of these pages as they were, in the indexes of the whole site. */
  superseded: readonly string[];
  /** All words that stand on them. */
  words: readonly string[];
  /** Words that stood on them when the whole site was built, and stand on them no longer. */
  left: readonly string[];
}
