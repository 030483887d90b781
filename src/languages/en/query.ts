// English: its stop words, plurals and word families; Pagefind's own stemmer does the rest.
import type { QueryLanguage } from "../language.ts";
import { family } from "./family.ts";
import { stopWords } from "./stop-words.ts";

export const language: QueryLanguage = {
  stopWords,
  stem: (word) => (word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<![su])s$/, "").replace(/(?:ing|ed|e)$/, "") : word),
  sound: (word) => word.replace(/ph/g, "f").replace(/(.)\1+/g, "$1"),
  forms: () => [],
  family,
  split: (word) => [word],
};
