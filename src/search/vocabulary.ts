// Lists the words of a site in one language, so that the browser knows what can be found and what a mistyped word may mean.
import { indexedWords } from "../languages/words.ts";

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

/** The words by level; those with a digit are looked up in the index itself. */
export function vocabularyOf(written: Iterable<Written>): Vocabulary {
  const counts = new Map<string, number>();
  for (const { marked, times } of written) {
    if (times === 0) continue;
    const text = marked.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ");
    for (const word of text.split(/\s+/).flatMap(indexedWords)) if (/^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  }
  const lists: string[][] = [[], ...LEVELS.map(() => [])];
  for (const [word, count] of counts) lists[LEVELS.filter((level) => count >= level).length]?.push(word);
  return lists.map((list) => list.toSorted());
}
