// Into how many indexes the search of a language is cut: one up to a size, then more, which are made side by side and asked together.
import { sha256 } from "./checksums.ts";

/** Pages in one index at most, about. Pagefind needs some 0.55 MB of memory a page, and works on one processor most of the time. */
const PAGES = 2500;

/** How many indexes a language with so many pages gets. It depends on nothing else, so that every machine makes the same. @param most pages in one */
export function shardCount(pages: number, most: number = PAGES): number {
  return Math.max(1, Math.ceil(pages / most));
}

/** Which index a page stands in, from 1: by a hash of its address, so that a new page moves no other. */
export function shardOf(url: string, count: number): number {
  return count === 1 ? 1 : 1 + (Number.parseInt(sha256(url).slice(0, 8), 16) % count);
}

/** The language tag under which Pagefind keeps an index: "nl" for the first, "nl-x-2" for the second (a private use subtag, RFC 5646 §2.2.7). */
export function shardTag(language: string, shard: number): string {
  return shard === 1 ? language : `${language}-x-${shard}`;
}
