// Dates as APA style writes them: the year first, with the letter that tells works apart.
import type { Language } from "../schema/config.ts";
import type { CslDate } from "../schema/sources.ts";
import type { Strings } from "../schema/strings.ts";
import type { CslItem, CslType } from "./csl-item.ts";
import { yearOf } from "./csl-item.ts";

/** What appears on a day rather than in a year gets its month and day too (APA 7, 9.14). */
const WITH_DAY: ReadonlySet<CslType> = new Set(["article-magazine", "article-newspaper", "document", "post-weblog", "webpage"]);

/** "2021a", or "n.d.-a" where the year is not known (APA 7, 8.19). */
export function apaYear(item: CslItem, strings: Strings, letter = ""): string {
  const year = yearOf(item);
  return year === undefined ? `${strings.noDate}${letter === "" ? "" : `-${letter}`}` : `${year}${letter}`;
}

/** The date in a reference: "2021, 16 December" with the day and month as the locale orders them. */
export function apaDate(item: CslItem, { language, strings, letter }: { language: Language; strings: Strings; letter?: string | undefined }): string {
  const [, month, day] = item.issued?.["date-parts"][0] ?? [];
  const year = apaYear(item, strings, letter);
  if (month === undefined || !WITH_DAY.has(item.type)) return year;
  return `${year}, ${formatted(item.issued, language, { month: "long", ...(day === undefined ? {} : { day: "numeric" }) })}`;
}

/** A whole date as far as it is known: "23 November 2026". */
export function apaDay(date: CslDate, language: Language): string {
  const [, month, day] = date["date-parts"][0];
  return formatted(date, language, { year: "numeric", ...(month === undefined ? {} : { month: "long" }), ...(day === undefined ? {} : { day: "numeric" }) });
}

function formatted(date: CslDate | undefined, { locale }: Language, options: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, day = 1] = date?.["date-parts"][0] ?? [];
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(moment);
}
