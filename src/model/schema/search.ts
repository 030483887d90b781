// thesaurus.json and compounds.json: what an editor teaches the search.
import { z } from "zod";
import { id } from "./text.ts";

const word = z.string().trim().min(1, "must not be empty");

const concept = z.strictObject({
  id,
  /** By language, what people call it: synonyms, the long form of an abbreviation, other spellings. Whoever types one is shown pages with any of them. */
  words: z.record(z.string(), z.array(word).min(1)),
  /** Ids of concepts that are a kind of this one: who asks for this one is shown those too, not the other way round. */
  narrower: z.array(z.string()).default([]),
  /** Path of the page that is about it: whoever types one of the words finds that page first, or nearly. */
  page: z.string().optional(),
});
export type Concept = z.infer<typeof concept>;
export const thesaurus = z.array(concept);

const compoundList = z.strictObject({
  /** Compounds with a bar between their parts: "hand|reiking". */
  split: z.array(z.string().regex(/^\p{L}+(\|\p{L}+)+$/u, 'must be letters with a bar between the parts, as in "hand|reiking"')).default([]),
  /** Words that look like compounds and are none. */
  whole: z.array(z.string().regex(/^\p{L}+$/u, "must be one word of letters")).default([]),
});
export type CompoundList = z.infer<typeof compoundList>;
/** By language. */
export const compounds = z.record(z.string(), compoundList);
