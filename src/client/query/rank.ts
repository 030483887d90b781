// Puts pages in order from what Pagefind says of each word: how well they match, how much of the question, and how near together.
import type { PagefindResult } from "../pagefind.ts";
import type { Plan, Unit } from "./plan.ts";

/** The pages on which a variant stands, with Pagefind's BM25 score and the places of the words. */
export interface Match {
  weight: number;
  /** Only where words stand side by side, Pagefind scores 1 whatever the word; this replaces it. */
  phrase: boolean;
  results: readonly PagefindResult[];
  /** The inverse document frequency of its words, summed, which is a factor in Pagefind's score. */
  rarity: number;
}

export interface Hit {
  id: string;
  score: number;
  result: PagefindResult;
  /** How many of the units were asked for; the others are hints. */
  asked: number;
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
/** Nearness is looked at to put this many pages in order. */
const NEAR_FIRST = 100;
/** What a match of a lesser variant adds to that of the best. */
const REST = 0.15;
const PHRASE_SCORE = 4;
/** Pagefind puts a page with one of a thousand matches nowhere; so do we. */
const LEAST_SCORE = 0.12;

interface Candidate {
  result: PagefindResult;
  scores: number[];
  places: number[][];
}

/**
 * The pages that answer a plan, best first. It stops for the browser after each unit, so that a page with thousands of results still answers its reader.
 * @param matches for each unit of the plan what each of its variants found
 * @param pages how many pages there are, for the weight of rare words (inverse document frequency)
 */
export async function rank({ units }: Plan, matches: readonly (readonly Match[])[], pages: number): Promise<Hit[]> {
  const candidates = new Map<string, Candidate>();
  for (const [unit, variants] of matches.entries()) {
    for (const { weight, phrase, results, rarity } of variants) {
      for (const result of results) {
        const candidate = candidates.get(result.id) ?? { result, scores: units.map(() => 0), places: units.map(() => []) };
        candidates.set(result.id, candidate);
        // Without the rarity of the variant: a rare synonym is worth no more than a common one.
        const score = weight * (phrase ? PHRASE_SCORE : result.score / rarity);
        const before = candidate.scores[unit] ?? 0;
        candidate.scores[unit] = Math.max(before, score) + REST * Math.min(before, score);
        candidate.places[unit]?.push(...result.words);
      }
    }
    await giveWay();
  }
  const rarity = units.map((_, unit) => {
    const found = [...candidates.values()].filter(({ scores }) => (scores[unit] ?? 0) > 0).length;
    const typed = matches[unit]?.[0]?.results.length ?? found;
    return (rarityOf(found, pages) + rarityOf(Math.min(found, typed || found), pages)) / 2;
  });
  // One rare word in a question says more than a common one, but not so much that a page may lack all the rest.
  const part = rarity.map((each) => Math.sqrt(each));
  const least = Math.min(...part.filter((_, unit) => matches[unit]?.some(({ results }) => results.length > 0)));
  // A word that no page has decides nothing between pages: it weighs no more than the commonest word that some have.
  const asked = units.map(({ hint }, unit) => (hint ? 0 : matches[unit]?.some(({ results }) => results.length > 0) ? (part[unit] ?? 0) : least));
  const whole = asked.reduce((sum, each) => sum + each, 0);
  const hits = [...candidates.values()].flatMap(({ result, scores, places }): Hit[] => {
    const share = asked.reduce((sum, each, unit) => sum + ((scores[unit] ?? 0) > 0 ? each : 0), 0) / whole;
    if (share < LEAST_SHARE) return [];
    const total = scores.reduce((sum, each, unit) => sum + each * (rarity[unit] ?? 0), 0);
    return [{ id: result.id, score: total * share ** SHARE_POWER, result, asked: units.filter(({ hint }) => !hint).length, places, missing: units.filter(({ hint }, unit) => !hint && (scores[unit] ?? 0) === 0) }];
  });
  const sorted = hits.toSorted(byScore);
  // The bonus is reckoned only where it can bring a page among the first: it takes the most time of all.
  const worth = (sorted[NEAR_FIRST - 1]?.score ?? 0) / (1 + NEAR_BONUS);
  const end = sorted.findIndex(({ score }) => score < worth);
  const near = (end === -1 ? sorted : sorted.slice(0, end)).map((hit) => ({ ...hit, score: hit.score * (1 + NEAR_BONUS * nearness(hit.places)) })).toSorted(byScore);
  const lowest = (near[0]?.score ?? 0) * LEAST_SCORE;
  return [...near, ...(end === -1 ? [] : sorted.slice(end))].filter(({ score }) => score >= lowest);
}

/** Lets the browser draw and listen before the next piece of work. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The best first; those of one score always in the same order, by a hash of their content, in whichever index they stand. */
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (contentOf(a) < contentOf(b) ? -1 : 1);
}

function contentOf({ id }: Hit): string {
  return id.slice(id.lastIndexOf("_"));
}

/** How much a page gains whose title is what was asked, all of it and nothing else. */
const TITLE_BONUS = 0.8;
/** How much a page gains that is about all that the question names. */
const SUBJECT_BONUS = 0.6;

/** What is known of a page once it is read. */
export interface ReadPage {
  /** From the site's root. */
  url: string;
  /** Places of the words that carry its title. */
  title: readonly number[];
}

/**
 * Puts pages in order again now that they are read: a title that is the question goes before one that only has its words, and a page that is about what the question names before one that mentions it.
 * @param pages what was read of each hit, in the same order
 */
export function rankByPage(hits: readonly Hit[], { units }: Plan, pages: readonly ReadPage[]): Hit[] {
  const scored = hits.map((hit, index) => {
    const { url, title } = pages[index] ?? { url: "", title: [] };
    return { ...hit, score: hit.score * (1 + TITLE_BONUS * titleShare(hit, title)) * (1 + SUBJECT_BONUS * subjectShare(units, url)) };
  });
  return scored.toSorted(byScore);
}

/** How far a title and the question are the same: the share of its words that match, times the share of the question that it has. */
function titleShare(hit: Hit, title: readonly number[]): number {
  const asked = hit.places.filter((places, unit) => places.length > 0 || unit < hit.asked);
  if (title.length === 0 || asked.length === 0) return 0;
  const matched = title.filter((place) => hit.places.some((places) => places.includes(place))).length;
  const found = asked.filter((places) => places.some((place) => title.includes(place))).length;
  return (matched / title.length) * Math.min(1, found / Math.max(1, hit.asked));
}

/** Which share of the question names what the page is about; a hint that does is as good as all of it. */
function subjectShare(units: readonly Unit[], url: string): number {
  const about = units.filter(({ pages }) => pages.includes(url));
  if (about.some(({ hint }) => hint)) return 1;
  return about.length / Math.max(1, units.filter(({ hint }) => !hint).length);
}

/** How rare what stands on so many pages is: inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), and as Pagefind reckons it. */
export function rarityOf(found: number, pages: number): number {
  return Math.log(1 + (Math.max(0, pages - found) + 0.5) / (found + 0.5));
}

/** Which share of neighbouring words of the question stands near together somewhere on the page. */
function nearness(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0;
  let near = 0;
  for (let unit = 1; unit < places.length; unit++) if (standNear(places[unit - 1] ?? [], places[unit] ?? [])) near++;
  return near / (places.length - 1);
}

function standNear(a: readonly number[], b: readonly number[]): boolean {
  const one = a.toSorted((x, y) => x - y);
  const other = b.toSorted((x, y) => x - y);
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const distance = (one[i] ?? 0) - (other[j] ?? 0);
    if (Math.abs(distance) <= NEAR) return true;
    if (distance < 0) i++;
    else j++;
  }
  return false;
}
