// Dutch as the browser needs it: stop words, strong verbs, compounds.
import type { QueryLanguage } from "../language.ts";
import { splitCompound } from "./compounds.ts";
import { stopWords } from "./stop-words.ts";
import { verbForms } from "./verbs.ts";

export const language: QueryLanguage = { stopWords, forms: verbForms, split: splitCompound };
