// The index of a large language stands in several parts, its shards, each of which Pagefind scores by itself; here their results become those of one index. Only the script of such a language has this.
import type { Shard } from "../../model/search-shards.ts";
import type { PagefindResult, Ranking } from "../pagefind.ts";
import { rarityOf } from "./rank.ts";

/** Asks all shards. */
export type AskAll = (query: string) => Promise<readonly PagefindResult[]>;

/** What a word found. */
export interface WordResults {
  /** As one index would have found and scored them. */
  results: readonly PagefindResult[];
  /** For each page the score of its own shard, and what it must be multiplied by; not where there is one index. */
  own?: ReadonlyMap<string, { score: number; factor: number }>;
}

/** Pagefind's own settings of BM25, k1 and b. */
const SATURATION = 1.4;
const PAGE_LENGTH = 0.75;
/** Pagefind allows no higher one. */
const MOST_SATURATION = 2;
/** Of a score, so that pages that are alike stay so in different shards, whatever the rounding of Pagefind's numbers. */
const DIGITS = 6;
/** What makes a word one that no page has, next to it in the order of the index. */
const UNHEARD = "00q0";
const ACCENT = "\u0301";
/** Scores that differ less are the same. */
const SAME = 1.001;

/**
 * How Pagefind must weigh in a shard, which knows only the average length of its own pages: so that all its scores are those of one index, times `scaleOf` it.
 * The length of a page is divided by the average of the shard, so its weight is as much greater as that average is.
 */
export function rankingIn(shard: Shard, { metaWeights }: Ranking): Ranking {
  const termSaturation = saturationIn(shard);
  const scale = scaleOf(shard);
  return { termSaturation, pageLength: 1 - (SATURATION * (1 - PAGE_LENGTH)) / termSaturation, metaWeights: Object.fromEntries(Object.entries(metaWeights).map(([name, weight]) => [name, weight * scale])) };
}

function saturationIn({ length }: Shard): number {
  return Math.min(MOST_SATURATION, SATURATION * (1 - PAGE_LENGTH + PAGE_LENGTH * length));
}

function scaleOf(shard: Shard): number {
  return (saturationIn(shard) + 1) / (SATURATION + 1);
}

/**
 * Asks for one word. Its rarity, a factor in each score, is made that of all pages.
 * @throws Error when an answer comes from anything but each shard once
 */
export async function askWord(word: string, shards: readonly Shard[], ask: AskAll): Promise<WordResults> {
  const [some, same] = await Promise.all([ask(word), ask(`"${word}"`)]);
  const [found, exact] = [byShard(some, shards), byShard(same, shards)];
  const isForWord = await forWord(word, found, exact, { shards, ask });
  const kept = shards.filter(({ tag }) => isForWord(tag)).map((shard) => ({ shard, results: found.get(shard.tag) ?? [] }));
  const count = kept.reduce((sum, { results }) => sum + results.length, 0);
  const rarity = rarityOf(count, shards.reduce((sum, { pages }) => sum + pages, 0));
  const scored = kept.flatMap(({ shard, results }) => {
    const factor = rarity / rarityOf(results.length, shard.pages) / scaleOf(shard);
    return results.map((result) => ({ result, factor }));
  });
  return { results: scored.map(({ result, factor }) => rescored(result, factor)), own: new Map(scored.map(({ result, factor }) => [result.id, { score: result.score, factor }])) };
}

/** What words found together, as one index would have scored it: each word has its own part in a page's score. */
export function together(results: readonly PagefindResult[], words: readonly WordResults[]): PagefindResult[] {
  return results.flatMap((result) => {
    const each = words.flatMap(({ own }) => own?.get(result.id) ?? []);
    const sum = each.reduce((total, { score }) => total + score, 0);
    const factor = sum === 0 ? 1 : each.reduce((total, { score, factor: own }) => total + score * own, 0) / sum;
    return each.length < words.length ? [] : [rescored(result, factor)];
  });
}

function rescored(result: PagefindResult, factor: number): PagefindResult {
  return { ...result, score: Number((result.score * factor).toPrecision(DIGITS)) };
}

function byShard(results: readonly PagefindResult[], shards: readonly Shard[]): Map<string, PagefindResult[]> {
  const found = new Map(shards.map(({ tag }) => [tag, [] as PagefindResult[]]));
  const ids = new Set<string>();
  for (const result of results) {
    const shard = found.get(result.id.slice(0, result.id.lastIndexOf("_")));
    if (!shard || ids.has(result.id)) throw new Error(`The index is not that of this page: ${result.id}.`);
    ids.add(result.id);
    shard.push(result);
  }
  return found;
}

/**
 * Tells which shards found the word itself, or longer ones that begin with it. A shard that has none of these answers with the longest word that begins this one ("inkoop" for "inkoopvolume"), which one index would not do when another page has the word.
 * There are two signs of it, since Pagefind does not tell. It answers likewise to a word that nobody has, with the same beginning. And it gives a bonus to what begins the very word that was asked, accents and all: an accent before the last letter leaves a shorter word its bonus, one before the first letter does not, and to a longer word both are the same.
 */
async function forWord(word: string, found: ReadonlyMap<string, readonly PagefindResult[]>, exact: ReadonlyMap<string, readonly PagefindResult[]>, { shards, ask }: { shards: readonly Shard[]; ask: AskAll }): Promise<(tag: string) => boolean> {
  const doubtful = [...found].filter(([tag, results]) => results.length > 0 && exact.get(tag)?.length === 0);
  if (doubtful.length === 0) return () => true;
  const [unheard, last, first] = (await Promise.all([ask(word + UNHEARD), ask(word.replace(/.$/u, `${ACCENT}$&`)), ask(ACCENT + word)])).map((results) => byShard(results, shards));
  const wrong = new Set(doubtful.filter(([tag, results]) => isSame(results, unheard?.get(tag)) || isBetter(last?.get(tag), first?.get(tag))).map(([tag]) => tag));
  const isAny = [...found].some(([tag, results]) => results.length > 0 && !wrong.has(tag));
  return (tag) => !isAny || !wrong.has(tag);
}

/** Whether results are the same places on the same pages. */
function isSame(some: readonly PagefindResult[], other: readonly PagefindResult[] = []): boolean {
  const places = new Map(other.map(({ id, words }) => [id, words.join()]));
  return some.length === other.length && some.every(({ id, words }) => places.get(id) === words.join());
}

/** Whether a page scores higher among some results than among others. */
function isBetter(some: readonly PagefindResult[] = [], other: readonly PagefindResult[] = []): boolean {
  const scores = new Map(other.map(({ id, score }) => [id, score]));
  return some.some(({ id, score }) => score > SAME * (scores.get(id) ?? 0));
}
