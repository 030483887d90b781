// Prepares the search of a site: marks the texts of its pages for the indexes that are to be made, and gathers what the browser needs to know.
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import type { CompoundList } from "../model/schema/search.ts";
import type { Site } from "../model/site.ts";
import { shardCount, shardOf, shardsOf, shardTag, type IndexedWords } from "../model/search-shards.ts";
import { indexLanguage } from "./language-modules.ts";
import { compoundMarker, type CompoundMarker } from "./mark-compounds.ts";
import { pageLength } from "./page-length.ts";
import { queryDataOf, type QueryData } from "./query-data.ts";
import { searchableHtml, textSources, type TextSource } from "./search-texts.ts";
import { countWords, vocabularyOf } from "./vocabulary.ts";

/** After so many pages Pagefind is fed, which runs beside us. */
const PAGES_AT_ONCE = 4;

/** What an index reads of a page. */
export interface SearchText {
  page: Page;
  /** The tag of its index. */
  tag: string;
  markup: string;
}

export interface Preparation {
  /** Is given each text of the indexes that are to be made, in the order of the addresses. */
  take(text: SearchText): void;
  /** What is known already of an index made from the same: then its texts are not needed. @param key the hash of everything that its texts are made from */
  known?(key: string): IndexedWords | undefined;
  /** All texts of an index are taken. */
  end?(tag: string, key: string, words: IndexedWords): void;
  /** Pages in one index, when not the usual number. */
  most?: number | undefined;
  /** Hash of the part of the generator that prepares and indexes. */
  generator?: string;
}

/** One index that is being prepared. */
interface Part {
  tag: string;
  key: string;
  marker: CompoundMarker;
  /** Pages that are not read yet. */
  left: number;
  pages: number;
  length: number;
  words: IndexedWords | undefined;
}

/** Reads the pages of every index that is not known, and gives what the browser needs, in the order of the languages. */
export async function prepareSearch(site: Site, documents: ReadonlyMap<string, Document>, { take, known, end, most, generator = "" }: Preparation): Promise<QueryData[]> {
  const sources = textSources(site, documents);
  const queryData: QueryData[] = [];
  for (const { code } of site.languages) {
    const own = sources.filter(({ page }) => page.language === code);
    const count = shardCount(own.length, most);
    const parts = await openParts(own, { code, count, list: site.compounds[code], generator });
    for (const part of parts) part.words = known?.(part.key);
    let read = 0;
    for (const source of own) {
      const part = parts[shardOf(source.page.url, count) - 1];
      if (!part || part.words) continue;
      const markup = searchableHtml(source, part.marker);
      if (count > 1) part.length += pageLength(markup);
      take({ page: source.page, tag: part.tag, markup });
      if (--part.left === 0) end?.(part.tag, part.key, finish(part));
      if (read++ % PAGES_AT_ONCE === 0) await setImmediate();
    }
    const found = parts.map((part) => ({ pages: part.pages, words: part.words ?? finish(part) }));
    const shards = count > 1 ? shardsOf(code, found.map(({ pages, words }) => ({ pages, words: words.length }))) : undefined;
    queryData.push(await queryDataOf(site, documents, { language: code, pages: own.length, shards, vocabulary: vocabularyOf(found.map(({ words }) => words.counts)) }));
  }
  return queryData;
}

/** The indexes of a language. */
async function openParts(sources: readonly TextSource[], { code, count, list, generator }: { code: string; count: number; list: CompoundList | undefined; generator: string }): Promise<Part[]> {
  const language = await indexLanguage(code);
  return Array.from({ length: count }, (_, index) => {
    const tag = shardTag(code, index + 1);
    const own = count === 1 ? sources : sources.filter(({ page }) => shardOf(page.url, count) === index + 1);
    const key = createHash("sha256");
    for (const part of [generator, tag, String(count), JSON.stringify(list ?? {}), ...own.flatMap(written)]) key.update(`${part.length} `).update(part);
    return { tag, key: key.digest("hex"), marker: compoundMarker(language, list), left: own.length, pages: own.length, length: 0, words: undefined };
  });
}

/** Everything that the text of a page is made from. */
function written({ page: { url, language, front }, text, filters, twins, names }: TextSource): [string, string] {
  return [text, JSON.stringify([url, language, front.title, front.navTitle, front.description, filters, twins, names])];
}

function finish(part: Part): IndexedWords {
  part.words = { counts: [...countWords(part.marker.written())], length: part.length };
  return part.words;
}
