// Prepares the search of a site: marks the texts of its pages for the indexes that are to be made, and gathers what the browser needs to know.
import { setImmediate } from "node:timers/promises";
import { sha256OfAll } from "../model/checksums.ts";
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { shardCount, shardOf, shardsOf, shardTag, type IndexedWords } from "../model/search-shards.ts";
import { indexLanguage } from "./language-modules.ts";
import { compoundMarker, type CompoundMarker } from "./mark-compounds.ts";
import { pageLength } from "./page-length.ts";
import { queryDataOf, type QueryData } from "./query-data.ts";
import { searchableHtml, textSources, type TextSource } from "./search-texts.ts";
import { indexesAtOnce } from "./turns.ts";
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

/** One index of a language: what its pages are, and what is known of them. */
export interface IndexPlan {
  language: string;
  tag: string;
  /** Hash of everything that its texts are made from. */
  key: string;
  /** Its pages, in the order of their addresses. */
  sources: readonly TextSource[];
  /** Whether the language has more than one. */
  isShard: boolean;
  /** Makes what marks its texts, which keeps all their words, so it goes once they are read. */
  newMarker(): CompoundMarker;
  /** Once all its pages are read, or when it was made before. */
  words: IndexedWords | undefined;
}

export interface PlanOptions {
  /** Pages in one index, when not the usual number. */
  most?: number | undefined;
  /** Hash of the part of the generator that prepares and indexes. */
  generator?: string;
}

/** The indexes of a site, in the order of the languages. */
export async function planIndexes(site: Site, documents: ReadonlyMap<string, Document>, { most, generator = "" }: PlanOptions = {}): Promise<IndexPlan[]> {
  const sources = textSources(site, documents);
  const plans: IndexPlan[] = [];
  for (const { code } of site.languages) {
    const all = sources.filter(({ page }) => page.language === code);
    const count = shardCount(all.length, most);
    const list = site.compounds[code];
    const language = await indexLanguage(code);
    const shards: TextSource[][] = Array.from({ length: count }, () => []);
    for (const source of all) shards[shardOf(source.page.url, count) - 1]?.push(source);
    for (const [index, own] of shards.entries()) {
      const tag = shardTag(code, index + 1);
      const key = sha256OfAll([generator, tag, String(count), JSON.stringify(list ?? {}), ...own.flatMap(written)]);
      plans.push({ language: code, tag, key, sources: own, isShard: count > 1, newMarker: () => compoundMarker(language, list), words: undefined });
    }
  }
  return plans;
}

export interface Reading {
  /** Is given each text of the indexes that are to be made; those of one index in the order of their addresses. */
  take(text: SearchText): void;
  /** What is known of an index that was made before: then its texts are not needed. */
  known?(plan: IndexPlan): IndexedWords | undefined;
  /** All texts of an index are taken. @returns when it is made */
  end?(plan: IndexPlan, words: IndexedWords): Promise<unknown>;
}

/** Pages being read. */
export interface TextsRead {
  /** As many indexes as are made at the same time have all their texts: now they need us no more for a while. */
  begun: Promise<unknown>;
  /** All pages are read. */
  done: Promise<unknown>;
}

/** Reads the pages of every index that is not known: of as many as are made at the same time, then of the next as soon as one is made, so that few texts wait in memory. */
export function readTexts(plans: readonly IndexPlan[], { take, known, end }: Reading): TextsRead {
  for (const plan of plans) plan.words = known?.(plan);
  const waiting = plans.filter(({ words }) => !words).values();
  let read = 0;
  const readOne = async (plan: IndexPlan): Promise<IndexedWords> => {
    const marker = plan.newMarker();
    let length = 0;
    for (const source of plan.sources) {
      const markup = searchableHtml(source, marker);
      if (plan.isShard) length += pageLength(markup);
      take({ page: source.page, tag: plan.tag, markup });
      if (read++ % PAGES_AT_ONCE === 0) await setImmediate();
    }
    return { counts: [...countWords(marker.written())], length };
  };
  const work = async (firstIsRead: () => void): Promise<void> => {
    for (const plan of waiting) {
      plan.words = await readOne(plan);
      const made = end?.(plan, plan.words);
      firstIsRead();
      await made;
    }
  };
  const done: Promise<void>[] = [];
  const begun = Array.from({ length: indexesAtOnce() }, () => new Promise<void>((resolve) => void done.push(work(resolve).finally(resolve))));
  const all = Promise.all(done);
  // Others go on meanwhile; what goes wrong is told to who waits for the end.
  all.catch(() => {});
  return { begun: Promise.all(begun), done: all };
}

/** What the browser needs, in the order of the languages. @throws RangeError when an index was not read */
export async function gatherQueryData(site: Site, documents: ReadonlyMap<string, Document>, plans: readonly IndexPlan[]): Promise<QueryData[]> {
  return Promise.all(site.languages.map(({ code }) => {
    const own = plans.filter(({ language }) => language === code).map(({ sources, words, tag }) => {
      if (!words) throw new RangeError(`The pages of the index "${tag}" were not read.`);
      return { pages: sources.length, words };
    });
    const shards = own.length > 1 ? shardsOf(code, own.map(({ pages, words }) => ({ pages, words: words.length }))) : undefined;
    return queryDataOf(site, documents, { language: code, pages: own.reduce((sum, { pages }) => sum + pages, 0), shards, vocabulary: vocabularyOf(own.map(({ words }) => words.counts)) });
  }));
}

/** Everything that the text of a page is made from. */
function written({ page: { url, language, front }, text, filters, twins, names }: TextSource): [string, string] {
  return [text, JSON.stringify([url, language, front.title, front.navTitle, front.description, filters, twins, names])];
}
