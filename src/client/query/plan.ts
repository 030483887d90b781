// Works out what a question asks: which words belong together, and by which other words a page may answer.
import { wordsOf } from "../../languages/words.ts";
import type { LanguageData } from "./language-data.ts";
import { readQuestion, type Count } from "./read-question.ts";
import { hints, unitAt } from "./units.ts";

/** One way in which a page may have what was asked: all these words. */
export interface Variant {
  words: readonly string[];
  /** 1 for what was typed, less for what only may be meant. */
  weight: number;
  /** Only where the words stand side by side. */
  phrase?: boolean;
}

/** A word of the question, or several that are one name. */
export interface Unit {
  /** As it was typed. */
  typed: string;
  variants: readonly Variant[];
  /** Words that mean the same and are searched for too. */
  meanings: readonly string[];
  /** Addresses of the pages that are about what it names. */
  pages: readonly string[];
  /** Not a word of the question itself, but what its words may mean together; a page need not have it. */
  hint?: boolean;
}

export interface Plan {
  units: readonly Unit[];
  /** Words that no page has, and what they may be meant for; the first is what was searched for. */
  corrections: readonly { typed: string; choices: readonly string[] }[];
  /** Words that no page has, and the parts of them that were searched for. */
  cuts: readonly { typed: string; parts: readonly string[] }[];
  /** Whether a word was understood as one of another language. */
  foreign: boolean;
}

/**
 * Plans the search for a question.
 * @param count tells how many pages have a word, in whatever form
 */
export async function plan(question: string, data: LanguageData, count: Count): Promise<Plan> {
  const { phrases, words: read } = await readQuestion(question, data, count);
  const units: Unit[] = phrases.map((phrase) => ({ typed: `"${phrase}"`, variants: [{ words: wordsOf(phrase), weight: 1, phrase: true }], meanings: [], pages: [] }));
  const words = read.flat();
  const meant = words.filter(({ text }) => !data.isStop(text));
  let foreign = false;
  for (let at = 0; at < words.length; ) {
    const { unit, used, other } = await unitAt(words, at, data, count);
    const stops = words.slice(at, at + used).every(({ text }) => data.isStop(text));
    if (!stops || (meant.length === 0 && phrases.length === 0)) {
      units.push(unit);
      foreign ||= other;
    }
    at += used;
  }
  units.push(...hints(meant.map(({ text }) => text), units, data));
  const corrections = words.flatMap(({ typed, corrected }) => (corrected ? [{ typed, choices: corrected }] : []));
  const cuts = read.flatMap((parts) => (parts[0]?.cutFrom === undefined ? [] : [{ typed: parts[0].cutFrom, parts: parts.map(({ text }) => text) }]));
  return { units, corrections, cuts, foreign };
}
