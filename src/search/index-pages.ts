// Builds the full-text indexes with Pagefind while the pages come in: one for each language, or several for a large one.
import { availableParallelism } from "node:os";
import { z } from "zod";
import type { Page } from "../model/page.ts";
import { EnvironmentError } from "../model/problem.ts";
import { languageOfTag, shardCount, shardOf, shardTag } from "../model/search-shards.ts";
import { startIndex, type Index, type KeptIndexes, type SearchFile } from "./make-index.ts";
import { honest } from "./pagefind-programs.ts";
import type { SearchText } from "./search-texts.ts";
import { turns } from "./turns.ts";

const ENTRY = "pagefind-entry.json";
/** Programs at work at the same time: each takes a processor, and memory for its pages. */
const MOST_AT_ONCE = 4;

/** The indexes that are being made. */
export interface Indexing {
  /** Adds a page to its index; the same texts in the same order give the same bytes. */
  add(text: SearchText): void;
  /** All texts are added: Pagefind can write the indexes while we go on. */
  end(): void;
  /**
   * The files of the search, in the order of their paths.
   * @throws EnvironmentError when Pagefind cannot be run, does not answer, or leaves out a page
   */
  files(): Promise<SearchFile[]>;
}

export interface IndexingOptions {
  /** Pages in one index, when not the usual number. */
  most?: number | undefined;
  /** Where indexes are kept from one build to the next. */
  kept?: KeptIndexes;
}

/** Begins the indexes of these pages. */
export function startIndexing(pages: readonly Page[], { most, kept }: IndexingOptions = {}): Indexing {
  const turn = turns(Math.min(MOST_AT_ONCE, availableParallelism()));
  const shards = new Map([...new Set(pages.map(({ language }) => language))].map((language) => [language, shardCount(pages.filter((page) => page.language === language).length, most)]));
  const indexes = new Map([...shards].flatMap(([language, count]) => Array.from({ length: count }, (_, at) => shardTag(language, at + 1))).map((tag) => [tag, startIndex(turn, kept)]));
  const indexOf = ({ language, url }: Page): { tag: string; add: Index["add"]; end: Index["end"] } => {
    const tag = shardTag(language, shardOf(url, shards.get(language) ?? 1));
    const index = indexes.get(tag);
    if (!index) throw new RangeError(`${url} is not one of the pages to index.`);
    return { tag, ...index };
  };
  return {
    add({ page, markup }) {
      const { tag, add } = indexOf(page);
      add({ url: page.url, content: tag === page.language ? markup : markup.replace(`<html lang="${page.language}">`, `<html lang="${tag}">`) });
    },
    end() {
      for (const { end } of indexes.values()) end();
    },
    async files() {
      const made = await Promise.all([...indexes.values()].map(({ files }) => files));
      const joined = joinIndexes(made);
      verifyIndex(joined, pages);
      return joined.map(({ path, content }) => ({ path: `pagefind/${path}`, content: honest(path, content) })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/** What the browser reads first. */
interface Entry {
  languages: Record<string, { page_count: number; wasm: string | null }>;
}

/** All indexes in one folder: their files bear names of their own, and one entry names them all; a language's indexes share what knows its word forms. */
function joinIndexes(made: readonly (readonly SearchFile[])[]): SearchFile[] {
  const files = new Map(made.flat().map((file) => [file.path, file]));
  const entries = made.flatMap((own) => own.filter(({ path }) => path === ENTRY)).map(({ content }): Entry => JSON.parse(Buffer.from(content).toString("utf8")));
  const languages = entries.flatMap((entry) => Object.entries(entry.languages)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length > 1) files.set(ENTRY, { path: ENTRY, content: Buffer.from(JSON.stringify({ ...entries[0], languages: Object.fromEntries(languages.map(([tag, index]) => [tag, { ...index, wasm: index.wasm && languageOfTag(index.wasm) }])) })) });
  return [...files.values()].filter(({ path }) => !/^wasm\..*-x-\d+\.pagefind$/.test(path));
}

/**
 * Compares what Pagefind says it indexed with the pages it was given.
 * @throws EnvironmentError naming the language in which pages are missing
 */
export function verifyIndex(files: readonly SearchFile[], pages: readonly Page[]): void {
  const entry = files.find(({ path }) => path === ENTRY);
  if (!entry) throw new EnvironmentError("Pagefind gave no index of the pages. Run `npm ci` again; what was published before is unchanged.");
  const { languages } = entrySchema.parse(JSON.parse(Buffer.from(entry.content).toString("utf8")));
  for (const code of new Set(pages.map(({ language }) => language))) {
    const wanted = pages.filter(({ language }) => language === code).length;
    const found = Object.entries(languages).reduce((sum, [tag, { page_count }]) => (languageOfTag(tag) === code.toLowerCase() ? sum + page_count : sum), 0);
    if (found !== wanted) throw new EnvironmentError(`Pagefind indexed ${found} of ${wanted} pages in "${code}". Search would miss the others, so nothing was published; what stood there is unchanged.`);
  }
}
