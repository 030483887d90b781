// What a language's script brings (assets/words-….js): the language, and the words of this site in it.
import type { Parts, QueryLanguage } from "../../languages/language.ts";
import { readWordList } from "../../languages/word-list.ts";
import { normalise } from "../../languages/words.ts";
import type { SEARCH_WORDS } from "../../model/search-words.ts";
import { runScript } from "../run-script.ts";

/** As the script writes it: see src/search/query-scripts.ts. */
export interface WrittenData {
  /** How many pages can be found. */
  pages: number;
  /** Words by how often they stand on the site, first the rarest; each list as word-list.ts writes it. */
  vocabulary: readonly string[];
  /** Words of this language, words of others, the places in this list of narrower concepts, and the address of the page that is about it (or ""). */
  concepts: readonly (readonly [own: readonly string[], others: readonly string[], narrower: readonly number[], page: string])[];
  /** Compounds with a bar between their parts; a word without one is whole. */
  compounds: readonly string[];
  /** Words of the other languages that a question can do without. */
  foreignStops: readonly string[];
  /** The interface words of the search. */
  words: SearchWords;
  /** Names of the other languages, by code. */
  names: Readonly<Record<string, string>>;
  /** Addresses from the site's root; a site may lack such a page. */
  places: { search?: string; glossary?: string; contents?: string };
}

/** The interface words that the search needs, as _data/strings has them. */
export type SearchWords = Readonly<Record<(typeof SEARCH_WORDS)[number], string>>;

declare global {
  /** Left behind by a language's script. */
  var searchLanguage: { language: QueryLanguage; data: WrittenData } | undefined;
}

/** Shorter words have too many others with their stem. */
const SHORTEST_STEM = 5;

export interface Concept {
  own: readonly string[];
  narrower: readonly Concept[];
  /** Address of the page that is about it, from the site's root; "" when there is none. */
  page: string;
}

/** A language with this site's words. */
export class LanguageData {
  readonly pages: number;
  readonly language: QueryLanguage;
  readonly words: SearchWords;
  readonly names: WrittenData["names"];
  readonly places: WrittenData["places"];
  /** How often a word stands on the site: 0 for the rarest, then 1, 2, 3. */
  readonly levels = new Map<string, number>();
  /** The number of words of the longest name of a concept. */
  readonly longestName: number;
  readonly #concepts = new Map<string, { concept: Concept; foreign: boolean }[]>();
  /** Names of several words, as their stems without stop words. */
  readonly #longNames: { name: string; stems: readonly string[]; named: { concept: Concept; foreign: boolean }[] }[] = [];
  readonly #nameWords = new Set<string>();
  #known: ReadonlyMap<string, number> | undefined;
  #siteStems: ReadonlySet<string> | undefined;
  readonly #compounds: ReadonlyMap<string, Parts>;
  readonly #foreignStops: ReadonlySet<string>;

  constructor(language: QueryLanguage, data: WrittenData) {
    this.language = language;
    this.pages = data.pages;
    this.words = data.words;
    this.names = data.names;
    this.places = data.places;
    for (const [level, words] of data.vocabulary.entries()) for (const word of readWordList(words)) this.levels.set(word, level);
    this.#foreignStops = new Set(data.foreignStops);
    this.#compounds = new Map(data.compounds.map((written) => [normalise(written), written.toLowerCase().split("|")]));
    const concepts = data.concepts.map(([own, , , page]) => ({ own, narrower: [] as Concept[], page }));
    let longest = 1;
    for (const [index, [own, others, narrower]] of data.concepts.entries()) {
      const concept = concepts[index];
      if (!concept) continue;
      concept.narrower.push(...narrower.flatMap((place) => concepts[place] ?? []));
      for (const [names, foreign] of [[own, false], [others, true]] as const) {
        for (const name of names) {
          const words = wordsOf(name);
          longest = Math.max(longest, words.length);
          const key = this.key(words);
          const stems = words.filter((word) => !language.stopWords.has(word)).map((word) => language.stem(word));
          for (const word of words) this.#nameWords.add(word);
          if (stems.length > 1) this.#longNames.push({ name, stems, named: [{ concept, foreign }] });
          const known = this.#concepts.get(key);
          if (!known) this.#concepts.set(key, [{ concept, foreign }]);
          else if (!known.some((each) => each.concept === concept)) known.push({ concept, foreign });
        }
      }
    }
    this.longestName = longest;
  }

  /** Concepts that bear a name, inflected or not. */
  conceptsNamed(words: readonly string[]): readonly { concept: Concept; foreign: boolean }[] {
    return this.#concepts.get(this.key(words)) ?? [];
  }

  /** Whether a concept has the word in one of its names. */
  inName(word: string): boolean {
    return this.#nameWords.has(word);
  }

  /** Names of several words that all stand somewhere among these. */
  namesWithin(words: readonly string[]): readonly { name: string; named: readonly { concept: Concept; foreign: boolean }[] }[] {
    const stems = new Set(words.map((word) => this.language.stem(word)));
    return this.#longNames.filter((each) => each.stems.every((stem) => stems.has(stem)));
  }

  /** Whether the word stands on the site as it is. */
  has(word: string): boolean {
    return this.levels.has(word);
  }

  /** Whether the word stands on the site a few times at most. */
  isRare(word: string): boolean {
    return (this.levels.get(word) ?? 0) === 0;
  }

  /** Every word that can be meant: those on the site, and those of names, by how often they stand on the site. */
  get known(): ReadonlyMap<string, number> {
    return (this.#known ??= new Map([...[...this.#nameWords].map((word) => [word, 0] as const), ...this.levels]));
  }

  /** Whether a question can do without the word: one of this language, or one of another that no page here has. */
  isStop(word: string): boolean {
    return this.language.stopWords.has(word) || (this.#foreignStops.has(word) && !this.levels.has(word));
  }

  /** Words of the site that belong to a word: first its other forms ("ingekocht": "inkopen"), then those of its family ("inkoper"), the commonest first. */
  formsOf(word: string): { word: string; same: boolean }[] {
    const known = (words: readonly string[]): string[] => words.filter((each) => each !== word && this.levels.has(each)).toSorted((a, b) => (this.levels.get(b) ?? 0) - (this.levels.get(a) ?? 0));
    const forms = known(this.language.forms(word));
    const family = known(this.language.family(word)).filter((each) => !forms.includes(each));
    return [...forms.map((each) => ({ word: each, same: true })), ...family.map((each) => ({ word: each, same: false }))];
  }

  /** The parts of a compound of which each stands on the site or in a name; with `inflected` also of which only another form does. */
  split(word: string, { inflected = false } = {}): Parts {
    const isPart = (part: string): boolean => this.levels.has(part) || this.#nameWords.has(part) || (inflected && this.#stems.has(this.language.stem(part)));
    return this.#compounds.get(word) ?? this.language.split(word, isPart);
  }

  /** The stems of all words of the site; only needed for words that it does not have. */
  get #stems(): ReadonlySet<string> {
    return (this.#siteStems ??= new Set([...this.levels.keys()].filter((word) => word.length >= SHORTEST_STEM).map((word) => this.language.stem(word))));
  }

  private key(words: readonly string[]): string {
    return words.map((word) => this.language.stem(word)).join(" ");
  }
}

/** The words of a name or a question, as they are indexed. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s/]+/).map(normalise).filter((word) => word !== "");
}

/** Loads a language's script. @throws Error when it cannot be loaded */
export async function loadLanguage(address: string): Promise<LanguageData> {
  await runScript(address);
  const { searchLanguage } = globalThis;
  if (!searchLanguage) throw new Error(`${address} holds no words.`);
  return new LanguageData(searchLanguage.language, searchLanguage.data);
}
