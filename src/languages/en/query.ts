// English: only its stop words; Pagefind's own stemmer does the rest.
import type { QueryLanguage } from "../language.ts";
import { stopWords } from "./stop-words.ts";

export const language: QueryLanguage = {
  stopWords,
  forms: () => [],
  split: (word) => [word],
};
