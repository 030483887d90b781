// Lists the words of a site in one language, so that the browser knows what can be found and what a mistyped word may mean.
import { indexedWords } from "../languages/words.ts";

/** Words by how often they stand on the site: first the rarest. Each list is in alphabetical order. */
export type Vocabulary = readonly (readonly string[])[];

/** From this many times on a word is in the next list. */
const LEVELS = [4, 16, 64];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** Collects words from the HTML that Pagefind is given. */
export class WordCount {
  /** By how the word is written, punctuation and all. */
  readonly #written = new Map<string, number>();

  /** Adds what stands between the tags of a page. */
  add(markup: string): void {
    const text = markup.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ");
    for (const written of text.split(/\s+/)) this.#written.set(written, (this.#written.get(written) ?? 0) + 1);
  }

  /** The words by level; those with a digit are looked up in the index itself. */
  vocabulary(): Vocabulary {
    const counts = new Map<string, number>();
    for (const [written, count] of this.#written) {
      for (const word of indexedWords(written)) if (/^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
    const lists: string[][] = [[], ...LEVELS.map(() => [])];
    for (const [word, count] of counts) lists[LEVELS.filter((level) => count >= level).length]?.push(word);
    return lists.map((list) => list.toSorted());
  }
}
