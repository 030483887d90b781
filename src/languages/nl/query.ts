// Dutch as the browser needs it: stop words, strong verbs, compounds.
import type { QueryLanguage } from "../language.ts";
import { splitCompound } from "./compounds.ts";
import { stopWords } from "./stop-words.ts";
import { sound } from "./sound.ts";
import { stem } from "./stem.ts";
import { rejoin, verbForms } from "./verbs.ts";

export const language: QueryLanguage = { stopWords, stem, sound, rejoin, forms: verbForms, split: splitCompound };
