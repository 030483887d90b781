// English: its stop words and plurals; Pagefind's own stemmer does the rest.
import type { QueryLanguage } from "../language.ts";
import { stopWords } from "./stop-words.ts";

export const language: QueryLanguage = {
  stopWords,
  stem: (word) => (word.length > 4 ? word.replace(/ies$/, "y").replace(/(?<![su])s$/, "").replace(/(?:ing|ed|e)$/, "") : word),
  sound: (word) => word.replace(/ph/g, "f").replace(/(.)\1+/g, "$1"),
  forms: () => [],
  split: (word) => [word],
};
