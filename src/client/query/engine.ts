// Answers questions: plans them, asks Pagefind for each word, puts the pages in order, and counts what they can be filtered on.
import { normalise, wordsOf } from "../../languages/words.ts";
import type { Pagefind, PagefindPage, PagefindResult, Ranking } from "../pagefind.ts";
import { corrections } from "./correct.ts";
import type { LanguageData } from "./language-data.ts";
import { plan, type Plan, type Variant } from "./plan.ts";
import { rank, rankByPage, rarityOf, type Hit, type Match } from "./rank.ts";

/** How many pages are read before the results are shown. */
const READ_FIRST = 6;

/** Chosen values by filter: kind, role, phase. */
export type Filters = Readonly<Record<string, string>>;

export interface Answer {
  plan: Plan;
  /** The pages that match, with the filters, best first. */
  hits: readonly Hit[];
  /** How many match without any filter. */
  total: number;
  /** For each filter its values and how many pages each would leave, with the other filters as chosen; only when asked for. */
  filters: readonly { name: string; values: readonly (readonly [value: string, count: number])[] }[];
  /** Words near to those that no page has, when nothing was found. */
  suggestions: readonly string[];
}

/** The search of one language. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #data: LanguageData;
  /** All that Pagefind answered; its worker forgets what belongs to a result that nobody holds any more. */
  readonly #found = new Map<string, Promise<readonly PagefindResult[]>>();
  #filters: Promise<ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>> | undefined;

  constructor(pagefind: Pagefind, data: LanguageData) {
    this.#pagefind = pagefind;
    this.#data = data;
  }

  /** @throws what Pagefind throws when its files cannot be loaded */
  async search(question: string, { filters = {}, count = false }: { filters?: Filters; count?: boolean } = {}): Promise<Answer> {
    const planned = await plan(question, this.#data, (word) => this.#count(word));
    const matches = await Promise.all(planned.units.map(({ variants }) => Promise.all(variants.map((variant) => this.#match(variant)))));
    const all = await this.#refine(planned, await rank(planned, matches, this.#data.pages));
    const chosen = Object.entries(filters).filter(([, value]) => value !== "");
    const suggestions = all.length === 0 ? await this.#suggest(question) : [];
    if (chosen.length === 0 && !count) return { plan: planned, hits: all, total: all.length, filters: [], suggestions };
    const values = await (this.#filters ??= this.#loadFilters());
    const passes = (hit: Hit, except: string): boolean => chosen.every(([name, value]) => name === except || values.get(name)?.get(value)?.has(hit.id) === true);
    const counts = [...values].map(([name, sets]) => ({ name, values: [...sets].map(([value, ids]) => [value, all.filter((hit) => ids.has(hit.id) && passes(hit, name)).length] as const) }));
    return { plan: planned, hits: all.filter((hit) => passes(hit, "")), total: all.length, filters: counts, suggestions };
  }

  /** The page of a hit. */
  page(hit: Hit): Promise<PagefindPage> {
    return hit.result.data();
  }

  /** Reads the first pages, which are shown anyway, and puts them in order by their titles and subjects. */
  async #refine(planned: Plan, hits: readonly Hit[]): Promise<Hit[]> {
    const first = hits.slice(0, READ_FIRST);
    const pages = await Promise.all(first.map((hit) => this.page(hit)));
    return [...rankByPage(first, planned, pages.map((page) => ({ url: page.raw_url ?? page.url, title: this.#titlePlaces(page) }))), ...hits.slice(READ_FIRST)];
  }

  /** Places of the words that carry the title. */
  #titlePlaces({ meta }: PagefindPage): number[] {
    const words = (meta["title"] ?? "").split(/\s+/).map((word) => normalise(word));
    return words.flatMap((word, place) => (word === "" || this.#data.language.stopWords.has(word) ? [] : [place]));
  }

  async #match({ words, weight, phrase = false }: Variant): Promise<Match> {
    const text = words.join(" ");
    if (phrase) return { weight, phrase, results: await this.#ask(`"${text}"`), rarity: 1 };
    const ask = (query: string): Promise<readonly PagefindResult[]> => this.#ask(query);
    const { shards, rules } = this.#data;
    const [all, ...each] = await Promise.all([ask(text), ...words.map(async (word) => (rules ? rules.askWord(word, shards, ask) : { results: await ask(word) }))]);
    const rarity = each.reduce((sum, { results }) => sum + rarityOf(results.length, this.#data.pages), 0);
    return { weight, phrase, results: each.length === 1 ? (each[0]?.results ?? []) : rules ? rules.together(all, each) : all, rarity: rarity || 1 };
  }

  /** How many pages have the word or another form of it; Pagefind itself would take the beginning of an unknown one. */
  async #count(word: string): Promise<number> {
    return (await this.#ask(`"${normalise(word)}"`)).length;
  }

  #ask(query: string): Promise<readonly PagefindResult[]> {
    const known = this.#found.get(query);
    if (known) return known;
    const asked = this.#pagefind.search(query).then(({ results }) => results);
    this.#found.set(query, asked);
    // What failed may succeed at the next question.
    asked.catch(() => this.#found.delete(query));
    return asked;
  }

  /** Which pages have which value; one question to Pagefind for each value, once. */
  async #loadFilters(): Promise<ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>> {
    const names = await this.#pagefind.filters();
    const filters = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
    for (const [name, values] of Object.entries(names)) {
      const sets = new Map<string, ReadonlySet<string>>();
      for (const value of Object.keys(values)) {
        const { results } = await this.#pagefind.search(null, { filters: { [name]: value } });
        sets.set(value, new Set(results.map(({ id }) => id)));
      }
      filters.set(name, sets);
    }
    return filters;
  }

  async #suggest(question: string): Promise<string[]> {
    await this.#data.needVocabulary();
    return [...new Set(wordsOf(question).flatMap((word) => corrections(word, this.#data)))].slice(0, 5);
  }
}

/** How Pagefind weighs a page's fields: its title, the last part of its address, what it is about by other names, its titles in other languages, and not their addresses. */
export function rankingFor(languages: readonly string[]): Ranking {
  const fields = languages.flatMap((code) => [[`twin_${code}`, 1.5], [`address_${code}`, 0]] as const);
  return { metaWeights: { title: 5, slug: 3, names: 2.5, ...Object.fromEntries(fields) } };
}
