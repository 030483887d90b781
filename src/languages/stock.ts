// A language of which nothing is known: words stand for themselves, and Pagefind does what it does by itself.
import type { QueryLanguage } from "./language.ts";

export const language: QueryLanguage = {
  stopWords: new Set(),
  stem: (word) => word,
  sound: (word) => word,
  forms: () => [],
  family: () => [],
  split: (word) => [word],
};
