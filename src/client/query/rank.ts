// Puts pages in order from what Pagefind says of each word: how well they match, how much of the question, and how near together.
import type { PagefindResult } from "../pagefind.ts";
import type { Plan, Unit } from "./plan.ts";

/** The pages on which a variant stands, with Pagefind's BM25 score and the places of the words. */
export interface Match {
  weight: number;
  /** Only where words stand side by side, Pagefind scores 1 whatever the word; this replaces it. */
  phrase: boolean;
  results: readonly PagefindResult[];
}

export interface Hit {
  id: string;
  score: number;
  result: PagefindResult;
  /** Places of the words by unit, the same order as the plan's. */
  places: readonly (readonly number[])[];
  /** What of the question the page does not have. */
  missing: readonly Unit[];
}

/** Share of the question, by weight of its words, that a page must have at least. */
const LEAST_SHARE = 0.34;
/** How much a page loses that has only a part. */
const SHARE_POWER = 1.6;
/** Words at most this far apart are taken to belong together. */
const NEAR = 3;
const NEAR_BONUS = 0.25;
/** What a match of a lesser variant adds to that of the best. */
const REST = 0.15;
const PHRASE_SCORE = 8;
/** Pagefind puts a page with one of a thousand matches nowhere; so do we. */
const LEAST_SCORE = 0.12;

interface Candidate {
  result: PagefindResult;
  scores: number[];
  places: number[][];
}

/**
 * The pages that answer a plan, best first.
 * @param matches for each unit of the plan what each of its variants found
 * @param pages how many pages there are, for the weight of rare words (inverse document frequency)
 */
export function rank({ units }: Plan, matches: readonly (readonly Match[])[], pages: number): Hit[] {
  const candidates = new Map<string, Candidate>();
  for (const [unit, variants] of matches.entries()) {
    for (const { weight, phrase, results } of variants) {
      for (const result of results) {
        const candidate = candidates.get(result.id) ?? { result, scores: units.map(() => 0), places: units.map(() => []) };
        candidates.set(result.id, candidate);
        const score = weight * (phrase ? PHRASE_SCORE : result.score);
        const before = candidate.scores[unit] ?? 0;
        candidate.scores[unit] = Math.max(before, score) + REST * Math.min(before, score);
        candidate.places[unit]?.push(...result.words);
      }
    }
  }
  const rarity = units.map((_, unit) => Math.log(1 + (pages + 1) / (1 + [...candidates.values()].filter(({ scores }) => (scores[unit] ?? 0) > 0).length)));
  const whole = rarity.reduce((sum, each) => sum + each, 0);
  const hits = [...candidates.values()].flatMap(({ result, scores, places }): Hit[] => {
    const share = rarity.reduce((sum, each, unit) => sum + ((scores[unit] ?? 0) > 0 ? each : 0), 0) / whole;
    if (share < LEAST_SHARE) return [];
    const score = scores.reduce((sum, each) => sum + each, 0) * share ** SHARE_POWER * (1 + NEAR_BONUS * nearness(places));
    return [{ id: result.id, score, result, places, missing: units.filter((_, unit) => (scores[unit] ?? 0) === 0) }];
  });
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const least = (hits[0]?.score ?? 0) * LEAST_SCORE;
  return hits.filter(({ score }) => score >= least);
}

/** Which share of neighbouring words of the question stands near together somewhere on the page. */
function nearness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  let near = 0;
  for (let unit = 1; unit < places.length; unit++) if (standNear(places[unit - 1] ?? [], places[unit] ?? [])) near++;
  return near / (places.length - 1);
}

function standNear(a: readonly number[], b: readonly number[]): boolean {
  const others = new Set(b);
  return a.some((place) => {
    for (let distance = -NEAR; distance <= NEAR; distance++) if (others.has(place + distance)) return true;
    return false;
  });
}
