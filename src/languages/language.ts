// What the search knows of a language; each language's folder holds one, and a language without a folder is searched as its words stand.

/** A word with its parts: "aanbestedingsdocumenten" is ["aanbesteding", "s", "documenten"]. A part of one letter only links. */
export type Parts = readonly string[];

/** What the query side needs; it runs in the browser. */
export interface QueryLanguage {
  /** Words that carry no meaning in a question ("welke", "the"), in lower case. They are left out when other words remain. */
  stopWords: ReadonlySet<string>;
  /** A word without its inflection, to compare words with; it need not be a word itself. */
  stem(word: string): string;
  /** A key that words share when they sound alike; of two corrections the one that sounds the same is offered. */
  sound(word: string): string;
  /**
   * Words of a question with those that belong together made one ("koopt … in" is "inkoopt"). For each word what takes its place: the whole, itself, or nothing ("").
   */
  rejoin?(words: readonly string[]): string[];
  /** Other spellings and forms of a word under which a page may have it ("ingekocht": "inkopen"). Those that no page has are dropped. */
  forms(word: string): string[];
  /** Words made from the same one ("meetbaar": "meten", "meting"), the likely with the unlikely: those that no page has are dropped. */
  family(word: string): string[];
  /**
   * The parts of a compound, together the whole word; one part when it is none.
   * @param word in lower case
   * @param isWord tells whether a part stands by itself as a word
   */
  split(word: string, isWord: (part: string) => boolean): Parts;
}

/** What the index side needs besides; it runs once, at build time. */
export interface IndexLanguage extends QueryLanguage {
  /** Loads a lexicon of the language. Without one, words are not split in the index. */
  lexicon?(): (word: string) => boolean;
}
