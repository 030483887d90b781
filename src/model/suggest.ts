// The nearest known word to a mistyped one, for the hint under a problem.
import { editDistance } from "../languages/edit-distance.ts";

/** The known word nearest to `word`, or undefined when none is near enough (a third of its length, at least 2 edits). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The hint line for a mistyped word: the nearest one, else the list when it is short. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const near = nearest(word, words);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return words.length > 0 && words.length <= 12 ? `Known: ${words.join(", ")}.` : undefined;
}
