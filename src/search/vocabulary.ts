// Lists the words of a site in one language, so that the browser knows what can be found and what a mistyped word may mean.
import { indexedWords } from "../languages/words.ts";

/** Words by how often they stand on the site: first the rarest. Each list is in alphabetical order. */
export type Vocabulary = readonly (readonly string[])[];

/** From this many times on a word is in the next list. */
const LEVELS = [4, 16, 64];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** How often something was written. */
export interface Counter {
  times: number;
}

/** Counts the words of the HTML that Pagefind is given. */
export class WordCount {
  /** By how the word is written, punctuation and all. */
  readonly #written = new Map<string, Counter>();

  /** The counters of what stands between two spaces or tags of a page: one, or more where an entity is a space. */
  counters(written: string): Counter[] {
    const text = written.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ");
    return text.split(/\s+/).map((word) => {
      const counter = this.#written.get(word) ?? { times: 0 };
      this.#written.set(word, counter);
      return counter;
    });
  }

  /** Adds what stands between the tags of a page. */
  add(markup: string): void {
    for (const [piece] of markup.matchAll(/<[^>]*>|[^<\s]+/g)) if (!piece.startsWith("<")) for (const counter of this.counters(piece)) counter.times++;
  }

  /** The words by level; those with a digit are looked up in the index itself. */
  vocabulary(): Vocabulary {
    const counts = new Map<string, number>();
    for (const [written, { times }] of this.#written) {
      for (const word of indexedWords(written)) if (/^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
    }
    const lists: string[][] = [[], ...LEVELS.map(() => [])];
    for (const [word, count] of counts) lists[LEVELS.filter((level) => count >= level).length]?.push(word);
    return lists.map((list) => list.toSorted());
  }
}
