// Into how many indexes the search of a language is cut: one up to a size, then more, which are made side by side and asked together.
import { sha256 } from "./checksums.ts";

/** Pages in one index at most, about. Pagefind needs some 0.55 MB of memory a page, and works on one processor most of the time. */
const PAGES = 2500;

/** One of several indexes of a language, as the browser must know it. */
export interface Shard {
  /** The language tag under which Pagefind keeps it, with which the ids of its pages begin. */
  tag: string;
  pages: number;
  /** How long a page of it is on average: 1 is the average of all pages of the language. */
  length: number;
}

/** What is known of the pages of an index once they are all read. */
export interface IndexedWords {
  /** How often each word stands there. */
  counts: readonly (readonly [word: string, count: number])[];
  /** How long the pages are together, in words; only where the language has several indexes. */
  length: number;
}

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

/** The language that an index belongs to. */
export function languageOfTag(tag: string): string {
  return tag.replace(/-x-\d+$/, "");
}

/**
 * The indexes of a language that has several.
 * @param indexes how many pages each has, and how many words these have together
 */
export function shardsOf(language: string, indexes: readonly { pages: number; words: number }[]): Shard[] {
  const sum = (count: (index: { pages: number; words: number }) => number): number => indexes.reduce((total, index) => total + count(index), 0);
  const all = sum(({ words }) => words) / Math.max(1, sum(({ pages }) => pages));
  return indexes.map(({ pages, words }, index) => ({ tag: shardTag(language.toLowerCase(), index + 1), pages, length: Number((words / Math.max(1, pages) / all).toFixed(6)) }));
}
