// Lists the words of a site in one language, so that the browser knows what can be found and what a mistyped word may mean.
import { indexedWords } from "../languages/words.ts";
import { textCopy } from "../model/text-copy.ts";

/** Words by how often they stand on the site: first the rarest. Each list is in alphabetical order. */
export type Vocabulary = readonly (readonly string[])[];

/** From this many times on a word is in the next list. */
const LEVELS = [4, 16, 64];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** What stands between two spaces or tags, markers, punctuation and entities included, and how often. */
export interface Written {
  marked: string;
  times: number;
}

/** How often each word stands there; those with a digit are looked up in the index itself. */
export function countWords(written: Iterable<Written>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { marked, times } of written) {
    if (times === 0) continue;
    const text = marked.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ");
    for (const word of text.split(/\s+/).flatMap(indexedWords)) {
      if (!/^\p{L}{2,}$/u.test(word)) continue;
      const known = counts.get(word);
      counts.set(known === undefined ? textCopy(word) : word, (known ?? 0) + times);
    }
  }
  return counts;
}

/** The words by level, from the counts of one or more indexes. */
export function vocabularyOf(indexes: Iterable<Iterable<readonly [word: string, count: number]>>): Vocabulary {
  const counts = new Map<string, number>();
  for (const index of indexes) for (const [word, count] of index) counts.set(word, (counts.get(word) ?? 0) + count);
  const lists: string[][] = [[], ...LEVELS.map(() => [])];
  for (const [word, count] of counts) lists[LEVELS.filter((level) => count >= level).length]?.push(word);
  return lists.map((list) => list.toSorted());
}
