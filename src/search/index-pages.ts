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
   * The files of the search, in the order of their paths.
   * @param pages those that must be in the indexes
   * @throws EnvironmentError when Pagefind cannot be run, does not answer, or leaves out a page
   */
  files(pages: readonly Page[]): Promise<SearchFile[]>;
}

/** Begins to index. @param kept where indexes are kept from one build to the next */
export function startIndexing(kept?: KeptIndexes): Indexing {
  const turn = turns(indexesAtOnce());
  // Of a program that somebody chose nothing is known.
  const cache = PROGRAM_VARIABLES.some((name) => process.env[name]) ? undefined : kept;
  const found: (readonly SearchFile[])[] = [];
  const begun = new Map<string, Index>();
  const making: Promise<readonly SearchFile[]>[] = [];
  const indexOf = (tag: string): Index => {
    const index = begun.get(tag) ?? startIndex(turn);
    begun.set(tag, index);
    return index;
  };
  return {
    known({ key }) {
      const index = cache?.get(key);
      if (index) found.push(index.files);
      return index?.words;
    },
    add({ page, tag, markup }) {
      indexOf(tag).add({ url: page.url, content: tag === page.language ? markup : markup.replace(`<html lang="${page.language}">`, `<html lang="${tag}">`) });
    },
    end({ tag, key }, words) {
      const { end, files } = indexOf(tag);
      end();
      const kept = files.then((made) => (cache?.put(key, { files: made, words }), made));
      making.push(kept);
      // A failure is told when the files are asked for.
      return kept.catch(() => undefined);
    },
    async files(pages) {
      const joined = joinIndexes([...found, ...(await Promise.all(making))]);
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
