// What a language's script brings (assets/words-….js): the language, and the words of this site in it.
import type { Parts, QueryLanguage } from "../../languages/language.ts";
import { normalise, wordsOf } from "../../languages/words.ts";
import type { Shard } from "../../model/search-shards.ts";
import type { SEARCH_WORDS } from "../../model/search-words.ts";
import { once } from "../once.ts";
import { runScript } from "../run-script.ts";
import { SiteWords } from "./site-words.ts";

/** As the script writes it: see src/search/query-scripts.ts. */
export interface WrittenData {
  /** How many pages can be found. */
  pages: number;
  /** The indexes in which a large language stands; none where it has one. */
  shards?: readonly Shard[];
  /** Address of the script with all words of the site, from the site's root. */
  vocabulary: string;
  /** Words of this language, how many of them pages have (those come first), words of others, the places in this list of narrower concepts, and the address of the page that is about it (or ""). */
  concepts: readonly (readonly [own: readonly string[], found: number, others: readonly string[], narrower: readonly number[], page: string])[];
  /** Compounds with a bar between their parts; a word without one is whole. */
  compounds: readonly string[];
  /** Words of the other languages that a question can do without, and no page here has. */
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

/** How several indexes answer as one. */
export type ShardRules = typeof import("./shards.ts");

declare global {
  /** Left behind by a language's script. */
  var searchLanguage: { language: QueryLanguage; data: WrittenData; rules?: ShardRules } | undefined;
  /** Left behind by the script with all words: by how often they stand on the site, first the rarest; each list as word-list.ts writes it. */
  var searchVocabulary: readonly string[] | undefined;
}

/** Loads all words of the site; only needed for a question with a word that few pages have, or none. */
export type LoadVocabulary = () => Promise<readonly string[]>;

export interface Concept {
  /** Its names in this language that pages have. */
  own: readonly string[];
  narrower: readonly Concept[];
  /** Address of the page that is about it, from the site's root; "" when there is none. */
  page: string;
}

/** A language with this site's words. */
export class LanguageData {
  readonly pages: number;
  readonly shards: readonly Shard[];
  /** Only where there are shards. */
  readonly rules: ShardRules | undefined;
  readonly language: QueryLanguage;
  readonly words: SearchWords;
  readonly names: WrittenData["names"];
  readonly places: WrittenData["places"];
  /** The number of words of the longest name of a concept. */
  readonly longestName: number;
  readonly #concepts = new Map<string, { concept: Concept; foreign: boolean }[]>();
  /** Names of several words, as their stems without stop words. */
  readonly #longNames: { name: string; stems: readonly string[]; named: { concept: Concept; foreign: boolean }[] }[] = [];
  readonly #nameWords = new Set<string>();
  readonly #load: LoadVocabulary;
  readonly #siteWords = once(() => this.#loadSite());
  /** Empty until they are needed. */
  #site = new SiteWords([]);
  #known: ReadonlyMap<string, number> | undefined;
  readonly #compounds: ReadonlyMap<string, Parts>;
  readonly #foreignStops: ReadonlySet<string>;

  constructor(language: QueryLanguage, data: WrittenData, load: LoadVocabulary, rules?: ShardRules) {
    this.language = language;
    this.#load = load;
    this.pages = data.pages;
    this.shards = data.shards ?? [];
    this.rules = rules;
    this.words = data.words;
    this.names = data.names;
    this.places = data.places;
    this.#foreignStops = new Set(data.foreignStops);
    this.#compounds = new Map(data.compounds.map((written) => [normalise(written), written.toLowerCase().split("|")]));
    const concepts = data.concepts.map(([own, found, , , page]) => ({ own: own.slice(0, found), narrower: [] as Concept[], page }));
    let longest = 1;
    for (const [index, [own, , others, narrower]] of data.concepts.entries()) {
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

  /** Sees to it that all words of the site are known; until then none is. @throws Error when they cannot be loaded; the next time it is tried again */
  needVocabulary(): Promise<void> {
    return this.#siteWords.get();
  }

  async #loadSite(): Promise<void> {
    this.#site = new SiteWords(await this.#load());
  }

  /** Concepts that bear a name, inflected or not. */
  conceptsNamed(words: readonly string[]): readonly { concept: Concept; foreign: boolean }[] {
    return this.#concepts.get(this.key(words)) ?? [];
  }

  /** Whether a concept has the word in one of its names, or a form of it that is a letter or two longer ("tenders"); another spelling is none. */
  inName(word: string): boolean {
    const { stem } = this.language;
    return [word, word.slice(0, -1), word.slice(0, -2)].some((each) => this.#nameWords.has(each) && (each === word || stem(each) === stem(word)));
  }

  /** Names of several words that all stand somewhere among these. */
  namesWithin(words: readonly string[]): readonly { name: string; named: readonly { concept: Concept; foreign: boolean }[] }[] {
    const stems = new Set(words.map((word) => this.language.stem(word)));
    return this.#longNames.filter((each) => each.stems.every((stem) => stems.has(stem)));
  }

  /** Whether the word stands on the site as it is. */
  has(word: string): boolean {
    return this.#site.has(word);
  }

  /** Whether a word of the site begins so, and the reader may still be typing it. */
  begins(text: string): boolean {
    return this.#site.begin(text);
  }

  /** Every word that can be meant: those on the site, and those of names, by how often they stand on the site. */
  get known(): ReadonlyMap<string, number> {
    return (this.#known ??= new Map([...[...this.#nameWords].map((word) => [word, 0] as const), ...this.#site.levels]));
  }

  /** Whether a question can do without the word: one of this language, or one of another that no page here has. */
  isStop(word: string): boolean {
    return this.language.stopWords.has(word) || this.#foreignStops.has(word);
  }

  /** Words of the site that belong to a word: first its other forms ("ingekocht": "inkopen"), then those of its family ("inkoper"), the commonest first. */
  formsOf(word: string): { word: string; same: boolean }[] {
    const forms = this.#site.those(this.language.forms(word));
    const family = this.#site.those(this.language.family(word)).filter((each) => !forms.includes(each));
    return [...forms.map((each) => ({ word: each, same: true })), ...family.map((each) => ({ word: each, same: false }))].filter((each) => each.word !== word);
  }

  /** The parts of a compound of which each stands on the site or in a name; with `inflected` also of which only another form does. */
  split(word: string, { inflected = false } = {}): Parts {
    const { stem } = this.language;
    const isPart = (part: string): boolean => this.#site.has(part) || this.#nameWords.has(part) || (inflected && this.#site.haveStem(stem(part), stem));
    return this.#compounds.get(word) ?? this.language.split(word, isPart);
  }

  private key(words: readonly string[]): string {
    return words.map((word) => this.language.stem(word)).join(" ");
  }
}

/**
 * Loads a language's script.
 * @param addressOf makes a whole address of one from the site's root
 * @throws Error when it cannot be loaded
 */
export async function loadLanguage(path: string, addressOf: (path: string) => string): Promise<LanguageData> {
  const address = addressOf(path);
  await runScript(address);
  const { searchLanguage } = globalThis;
  if (!searchLanguage) throw new Error(`${address} holds no words.`);
  const { language, data, rules } = searchLanguage;
  return new LanguageData(language, data, async () => {
    await runScript(addressOf(data.vocabulary));
    if (!globalThis.searchVocabulary) throw new Error(`${data.vocabulary} holds no words.`);
    return globalThis.searchVocabulary;
  }, rules);
}
