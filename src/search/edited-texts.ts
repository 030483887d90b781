// Writes what the search reads of single pages that are edited, as the whole build will write it.
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { indexLanguage } from "./language-modules.ts";
import { compoundMarker } from "./mark-compounds.ts";
import { searchableHtml, searchablePages, textSource } from "./search-texts.ts";
import { countWords } from "./vocabulary.ts";

/** What the search reads of an edited page. */
export interface EditedText {
  page: Page;
  markup: string;
  /** All its words. */
  words: readonly string[];
  /** How long it is: 1 is the average of all pages of its language, before any was edited. By bytes, which is near enough. */
  length: number;
}

/** Gives what the search reads of a page as it is now; undefined when the search does not know the page. */
export type WriteText = (page: Page) => EditedText | undefined;

/** Makes everything ready, so that each text is written in milliseconds. */
export async function editedTexts(site: Site, documents: ReadonlyMap<string, Document>): Promise<WriteText> {
  const languages = new Map(await Promise.all(site.languages.map(async ({ code }) => [code, await indexLanguage(code)] as const)));
  const markerOf = (code: string): ReturnType<typeof compoundMarker> => compoundMarker(languages.get(code), site.compounds[code]);
  // Loads the lexicon, which takes longest.
  for (const code of languages.keys()) markerOf(code);
  const sourceOf = textSource(site, documents);
  const pages = new Set(searchablePages(site));
  const bytes = (page: Page): number => documents.get(page.file)?.html.length ?? 0;
  const averages = new Map([...languages.keys()].map((code) => [code, average([...pages].filter(({ language }) => language === code).map(bytes))]));
  return (page) => {
    if (!pages.has(page)) return undefined;
    const marker = markerOf(page.language);
    const markup = searchableHtml(sourceOf(page), marker);
    return { page, markup, words: [...countWords(marker.written()).keys()], length: bytes(page) / (averages.get(page.language) ?? 1) };
  };
}

/** Never 0. */
function average(numbers: readonly number[]): number {
  return Math.max(1, numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length));
}
