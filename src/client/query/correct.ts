// Finds the known words that a mistyped word may mean.
import { editDistance } from "../../languages/edit-distance.ts";
import type { LanguageData } from "./language-data.ts";

/** How many letters may be wrong, by the length of the word. */
function allowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : length < 13 ? 2 : 3;
}

/** What a known word loses or gains besides its distance. */
const OTHER_START = 0.6;
const SAME_SOUND = 0.8;
const COMMON = 0.12;
/** Corrections this much worse than the best are not offered. */
const SPREAD = 0.5;

/**
 * Known words near to one that is not known, the likeliest first; at most three.
 * The distance is Damerau and Levenshtein's in its restricted form: letters put in, left out, replaced, or swapped with a neighbour.
 */
export function corrections(word: string, { known: words, language }: Pick<LanguageData, "known" | "language">): string[] {
  const limit = allowed(word.length);
  if (limit === 0) return [];
  const found: { known: string; cost: number }[] = [];
  const spoken = language.sound(word);
  const letters = lettersOf(word);
  for (const [known, level] of words) {
    if (known.length < 3 || Math.abs(known.length - word.length) > limit || differing(letters, lettersOf(known)) > 2 * limit) continue;
    const distance = editDistance(word, known, limit);
    if (distance > limit) continue;
    const cost = distance + (known[0] === word[0] ? 0 : OTHER_START) - (language.sound(known) === spoken ? SAME_SOUND : 0) - level * COMMON;
    found.push({ known, cost });
  }
  found.sort((a, b) => a.cost - b.cost || (a.known < b.known ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  const near: string[] = [];
  for (const { known, cost } of found) {
    // "leverancier" and "leveranciers" are one proposal.
    if (cost <= best + SPREAD && !near.some((other) => language.stem(other) === language.stem(known))) near.push(known);
  }
  return near.slice(0, 3);
}

/** A bit for each letter of a word: words that share few letters need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; count++) bits &= bits - 1;
  return count;
}
