// sources.json: CSL-JSON 1.0.2, the form that reference managers read; our own fields stand under "custom", as CSL allows.
import { z } from "zod";
import { confidence, isDay, localized, webAddress } from "./text.ts";

/** CSL's date: year, month and day as far as they are known. */
const cslDate = z.strictObject({ "date-parts": z.tuple([z.array(z.int()).min(1).max(3).refine(isDate, "must be a date that exists: [year], [year, month] or [year, month, day]")]) });
export type CslDate = z.infer<typeof cslDate>;

const name = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({ family: z.string().min(1), given: z.string().optional(), "non-dropping-particle": z.string().optional(), "dropping-particle": z.string().optional(), suffix: z.string().optional() }),
]);
export type CslName = z.infer<typeof name>;

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower case words joined by hyphens"),
  type: z.enum(["article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "chapter", "dataset", "document", "hearing", "legislation", "post-weblog", "regulation", "report", "webpage"]),
  title: z.string().min(1),
  author: z.array(name).optional(),
  publisher: z.string().optional(),
  "title-short": z.string().optional(),
  "container-title": z.string().optional(),
  "collection-title": z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  DOI: z.string().optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  URL: webAddress.optional(),
  language: z.string().optional(),
  custom: z.strictObject({
    /** Whether we saw the source itself, read it through another, or could not verify it. */
    confidence,
    /** What a reader should know about this source. */
    note: localized.optional(),
  }),
});
export type Source = z.infer<typeof source>;
export const sources = z.array(source);

/** Whether the calendar has it, from the year 1 on; a part that is not known counts as the first. */
function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  return year >= 1 && isDay(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
