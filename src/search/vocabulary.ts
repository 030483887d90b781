// Lists the words of a site in one language, so that the browser knows what can be found and what a mistyped word may mean.
import { indexedWords } from "../languages/words.ts";

/** Words by how often they stand on the site: first the rarest. Each list is in alphabetical order. */
export type Vocabulary = readonly (readonly string[])[];

/** From this many times on a word is in the next list. */
const LEVELS = [4, 16, 64];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** Collects words from the HTML that Pagefind is given. */
export class WordCount {
  readonly #counts = new Map<string, number>();

  /** Adds the words between the tags of a page; those with a digit are looked up in the index itself. */
  add(markup: string): void {
    const text = markup.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ");
    for (const written of text.split(/\s+/)) {
      for (const word of indexedWords(written)) if (/^\p{L}{2,}$/u.test(word)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** The words by level. */
  vocabulary(): Vocabulary {
    const lists: string[][] = [[], ...LEVELS.map(() => [])];
    for (const [word, count] of this.#counts) lists[LEVELS.filter((level) => count >= level).length]?.push(word);
    return lists.map((list) => list.toSorted());
  }
}
