// The small types every data file is built from: localised text, ids, dates.
import { z } from "zod";

/** Text that is not empty. */
export const word = z.string().min(1, "must not be empty");

/** Text in each language of the site, by language code; a check reports a language that is missing. */
export const localized = z.record(z.string(), word);
export type Localized = z.infer<typeof localized>;

/** Lower case words joined by hyphens: safe in an address, a file name and an anchor. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower case words joined by hyphens, such as market-talk");

/** A calendar day, YYYY-MM-DD. */
export const day = z.string().refine(isDay, "must be a date as YYYY-MM-DD, such as 2026-01-31");

/** A number of months between two reviews. */
export const months = z.int().min(1, "must be at least 1 month").max(120, "must be at most 120 months");

/** Whether the calendar has the day, written as YYYY-MM-DD; one that rolls over, such as 30 February, is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** How sure we are: a primary source seen, a secondary source, or not verified. */
export const confidence = z.enum(["primary", "secondary", "unverified"]);
export type Confidence = z.infer<typeof confidence>;

/** An address on the web; no other scheme may become a link on a page. */
export const webAddress = z.url({ protocol: /^https?$/, error: "must be a full web address, such as https://example.org/guide/" }).refine((text) => !URL.canParse(text) || new URL(text).username === "", "must not hold a user name");
