// Gathers what the browser needs to understand questions in a language: the site's words, its concepts, and what the search says.
import { wordsOf } from "../languages/words.ts";
import type { Document } from "../model/document.ts";
import { SEARCH_WORDS } from "../model/search-words.ts";
import type { Shard } from "../model/search-shards.ts";
import type { Site } from "../model/site.ts";
import { indexLanguage } from "./language-modules.ts";
import { conceptsFor, type QueryConcept } from "./thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What was found in the pages of a language. */
export interface LanguageWords {
  language: string;
  /** How many pages can be found. */
  pages: number;
  /** Its indexes, where it has more than one. */
  shards?: readonly Shard[] | undefined;
  vocabulary: Vocabulary;
}

export interface QueryData extends LanguageWords {
  concepts: readonly QueryConcept[];
  /** The editors' own compounds, with bars between their parts. */
  compounds: readonly string[];
  /** Words of the site's other languages that a question can do without, and no page here has. */
  foreignStops: readonly string[];
  words: Record<string, string>;
  /** Names of the other languages, by code. */
  names: Record<string, string>;
  places: { search?: string | undefined; glossary?: string | undefined; contents?: string | undefined };
}

/** Everything for one language. */
export async function queryDataOf(site: Site, documents: ReadonlyMap<string, Document>, own: LanguageWords): Promise<QueryData> {
  const { language: code } = own;
  const list = site.compounds[code];
  const language = await indexLanguage(code);
  const known = new Set(own.vocabulary.flat());
  // Digits and single letters are not in the vocabulary.
  const isFound = (name: string): boolean => wordsOf(name).every((word) => known.has(word) || language?.stopWords.has(word) === true || !/^\p{L}{2,}$/u.test(word));
  const stops = await foreignStops(site, code);
  return { ...own, concepts: conceptsFor(site, code, isFound), compounds: [...(list?.split ?? []), ...(list?.whole ?? [])], foreignStops: stops.filter((word) => !known.has(word)), ...interfaceOf(site, documents, code) };
}

async function foreignStops({ languages }: Site, code: string): Promise<string[]> {
  const others = await Promise.all(languages.filter((language) => language.code !== code).map((language) => indexLanguage(language.code)));
  return [...new Set(others.flatMap((other) => [...(other?.stopWords ?? [])]))];
}

/** What the search says, and the pages it sends the reader to. */
function interfaceOf(site: Site, documents: ReadonlyMap<string, Document>, code: string): Pick<QueryData, "words" | "names" | "places"> {
  const strings = site.strings.get(code);
  const pages = site.pages.filter(({ language }) => language === code);
  const withDirective = (name: string): string | undefined => pages.find(({ file }) => documents.get(file)?.directives.some((directive) => directive.name === name))?.url;
  return {
    words: Object.fromEntries(SEARCH_WORDS.map((key) => [key, strings?.[key] ?? ""])),
    names: Object.fromEntries(site.languages.filter((language) => language.code !== code).map((language) => [language.code, language.name])),
    places: { search: pages.find(({ front }) => front.layout === "search")?.url, glossary: withDirective("glossary"), contents: withDirective("contents") },
  };
}
