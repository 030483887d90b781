// Dutch as the browser needs it: stop words, verbs and what is made from them, compounds.
import type { QueryLanguage } from "../language.ts";
import { splitCompound } from "./compounds.ts";
import { family } from "./family.ts";
import { stopWords } from "./stop-words.ts";
import { sound } from "./sound.ts";
import { stem } from "./stem.ts";
import { rejoin, verbForms } from "./verbs.ts";

export const language: QueryLanguage = { stopWords, stem, sound, rejoin, forms: verbForms, family, split: splitCompound };
