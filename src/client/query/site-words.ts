// All words of the site in one language, and how often each stands there.
import { readWordList } from "../../languages/word-list.ts";

/** Shorter words have too many others with their stem, or their beginning. */
const SHORTEST_STEM = 5;
const SHORTEST_BEGINNING = 3;

export class SiteWords {
  /** How often a word stands on the site: 0 for the rarest, then 1, 2, 3. */
  readonly levels: ReadonlyMap<string, number>;
  #stems: ReadonlySet<string> | undefined;

  /** @param lists words by how often they stand on the site, first the rarest; each as word-list.ts writes it */
  constructor(lists: readonly string[]) {
    this.levels = new Map(lists.flatMap((list, level) => readWordList(list).map((word) => [word, level] as const)));
  }

  has(word: string): boolean {
    return this.levels.has(word);
  }

  /** Those of some words that stand on the site, the commonest first. */
  those(words: readonly string[]): string[] {
    return words.filter((word) => this.has(word)).toSorted((a, b) => (this.levels.get(b) ?? 0) - (this.levels.get(a) ?? 0));
  }

  /** Whether a word begins so, and the reader may still be typing it. */
  begin(text: string): boolean {
    if (text.length < SHORTEST_BEGINNING) return false;
    for (const word of this.levels.keys()) if (word.startsWith(text)) return true;
    return false;
  }

  /** Whether a word has this stem. */
  haveStem(stem: string, stemOf: (word: string) => string): boolean {
    this.#stems ??= new Set([...this.levels.keys()].filter((word) => word.length >= SHORTEST_STEM).map(stemOf));
    return this.#stems.has(stem);
  }
}
