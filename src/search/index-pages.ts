// Builds the full-text indexes with Pagefind while the pages come in: one for each language, or several for a large one.
import { z } from "zod";
import type { Page } from "../model/page.ts";
import { EnvironmentError } from "../model/problem.ts";
import { languageOfTag, type IndexedWords } from "../model/search-shards.ts";
import { startIndex, type Index, type SearchFile } from "./make-index.ts";
import { honest } from "./pagefind-programs.ts";
import { PROGRAM_VARIABLES } from "./pagefind-service.ts";
import type { IndexPlan, SearchText } from "./prepare-search.ts";
import { indexesAtOnce, turns } from "./turns.ts";

const ENTRY = "pagefind-entry.json";
/** Knows the word forms of an index that is not the first of its language. */
const WASM_OF_SHARD = /^wasm\..*-x-\d+\.pagefind$/;

/** An index made before, and what was known of its pages. */
export interface KeptIndex {
  files: readonly SearchFile[];
  words: IndexedWords;
}

/** Indexes made before, by the hash of what they were made from. */
export interface KeptIndexes {
  get(key: string): KeptIndex | undefined;
  put(key: string, index: KeptIndex): unknown;
}

/** The indexes that are being made. */
export interface Indexing {
  /** What is known of an index that was made before; then it is not made again. */
  known(plan: Pick<IndexPlan, "key">): IndexedWords | undefined;
  /** Adds a page to its index; the same texts in the same order give the same bytes. */
  add(text: SearchText): void;
  /** All texts of an index are added: Pagefind can write it while we go on. @returns when it is made, or has failed */
  end(plan: Pick<IndexPlan, "tag" | "key">, words: IndexedWords): Promise<unknown>;
  /**
   * Waits for what is being made, and gives the last file.
   * @param pages those that must be in the indexes
   * @throws EnvironmentError when Pagefind cannot be run, does not answer, or leaves out a page
   */
  finish(pages: readonly Page[]): Promise<void>;
}

export interface IndexingOptions {
  /** Where indexes are kept from one build to the next. */
  kept?: KeptIndexes;
  /** Is given each file of the search once, as soon as its index is there, so that few wait in memory. */
  take(file: SearchFile): void;
}

/** Begins to index. */
export function startIndexing({ kept, take }: IndexingOptions): Indexing {
  const turn = turns(indexesAtOnce());
  // Of a program that somebody chose nothing is known.
  const cache = PROGRAM_VARIABLES.some((name) => process.env[name]) ? undefined : kept;
  const begun = new Map<string, Index>();
  const making: Promise<void>[] = [];
  const entries: Uint8Array[] = [];
  const taken = new Set<string>();
  const indexOf = (tag: string): Index => {
    const index = begun.get(tag) ?? startIndex(turn);
    begun.set(tag, index);
    return index;
  };
  const takeFile = (path: string, content: Uint8Array): void => take({ path: `pagefind/${path}`, content: honest(path, content) });
  /** Indexes have files of their own, and some that all have: a browser's programs and, within a language, what knows its word forms. */
  const takeIndex = (files: readonly SearchFile[]): void => {
    for (const { path, content } of files) {
      if (path === ENTRY) entries.push(content);
      else if (!taken.has(path) && !WASM_OF_SHARD.test(path)) {
        taken.add(path);
        takeFile(path, content);
      }
    }
  };
  return {
    known({ key }) {
      const index = cache?.get(key);
      if (index) takeIndex(index.files);
      return index?.words;
    },
    add({ page, tag, markup }) {
      indexOf(tag).add({ url: page.url, content: tag === page.language ? markup : markup.replace(`<html lang="${page.language}">`, `<html lang="${tag}">`) });
    },
    end({ tag, key }, words) {
      const { end, files } = indexOf(tag);
      // Its files would stay in memory with it.
      begun.delete(tag);
      end();
      const made = files.then((all) => (cache?.put(key, { files: all, words }), takeIndex(all)));
      making.push(made);
      // A failure is told at the end.
      return made.catch(() => undefined);
    },
    async finish(pages) {
      await Promise.all(making);
      const entry = joinEntries(entries);
      verifyIndex(entry, pages);
      if (entry) takeFile(ENTRY, entry);
    },
  };
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** What the browser reads first. */
interface Entry {
  languages: Record<string, { page_count: number; wasm: string | null }>;
}

/** One entry that names all indexes; those of a language share what knows its word forms. */
function joinEntries(entries: readonly Uint8Array[]): Uint8Array | undefined {
  if (entries.length < 2) return entries[0];
  const read = entries.map((entry): Entry => JSON.parse(Buffer.from(entry).toString("utf8")));
  const languages = read.flatMap((entry) => Object.entries(entry.languages)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify({ ...read[0], languages: Object.fromEntries(languages.map(([tag, index]) => [tag, { ...index, wasm: index.wasm && languageOfTag(index.wasm) }])) }));
}

/**
 * Compares what Pagefind says it indexed with the pages it was given.
 * @param entry the file that the browser reads first, when Pagefind gave one
 * @throws EnvironmentError naming the language in which pages are missing
 */
export function verifyIndex(entry: Uint8Array | undefined, pages: readonly Page[]): void {
  if (!entry) throw new EnvironmentError("Pagefind gave no index of the pages. Run `npm ci` again; what was published before is unchanged.");
  const { languages } = entrySchema.parse(JSON.parse(Buffer.from(entry).toString("utf8")));
  for (const code of new Set(pages.map(({ language }) => language))) {
    const wanted = pages.filter(({ language }) => language === code).length;
    const found = Object.entries(languages).reduce((sum, [tag, { page_count }]) => (languageOfTag(tag) === code.toLowerCase() ? sum + page_count : sum), 0);
    if (found !== wanted) throw new EnvironmentError(`Pagefind indexed ${found} of ${wanted} pages in "${code}". Search would miss the others, so nothing was published; what stood there is unchanged.`);
  }
}
