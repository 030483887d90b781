// Dutch as the build needs it: what the browser has, and the lexicon.
import type { IndexLanguage } from "../language.ts";
import { lexicon } from "./lexicon.ts";
import { language as query } from "./query.ts";

export const language: IndexLanguage = { ...query, lexicon };
