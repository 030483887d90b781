// How a language writes numbers, large numbers and currencies, from the locale data that Node.js carries: no word lists.
import type { Language } from "../schema/config.ts";

/** A word such as "million" and what it multiplies by. */
export interface Magnitude {
  word: string;
  factor: number;
}

/** The words for thousand, million, billion and trillion, long and short. */
export function magnitudes({ locale }: Language): Magnitude[] {
  const found = new Map<string, number>();
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay });
    for (const factor of [1e3, 1e6, 1e9, 1e12]) {
      for (const count of [1, 2]) {
        const word = format.formatToParts(count * factor).find(({ type }) => type === "compact")?.value.replace(/\.$/, "").toLowerCase();
        if (word !== undefined && word !== "" && !found.has(word)) found.set(word, factor);
      }
    }
  }
  return [...found].map(([word, factor]) => ({ word, factor }));
}

/** How a currency (an ISO 4217 code) is written: its code, sign and names. */
export function currencyWords(currency: string, { locale }: Language): string[] {
  const written = [1, 2].flatMap((count) => (["name", "narrowSymbol"] as const).map((currencyDisplay) => new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(count).find(({ type }) => type === "currency")?.value ?? currency));
  return [...new Set([currency, ...written])];
}

/** Whether a text is the code of a currency that is in use. */
export function isCurrency(text: string): boolean {
  return Intl.supportedValuesOf("currency").includes(text);
}

/** A number as a language writes it, or in the other usual way when it cannot be meant so ("6.8" in Dutch); with the number of its decimals. */
export function parseNumber(text: string, { locale }: Language): { value: number; decimals: number } {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const other = decimal === "," ? "." : ",";
  const plain = text.replace(/[ \u00A0\u202F\u2009]/g, "");
  for (const [point, group] of [[decimal, other], [other, decimal]] as const) {
    const [whole = "", fraction = "", ...more] = plain.split(point);
    const grouped = whole.split(group);
    const fits = more.length === 0 && !fraction.includes(group) && (grouped.length === 1 || (/^\d{1,3}$/.test(grouped[0] ?? "") && grouped.slice(1).every((part) => /^\d{3}$/.test(part))));
    if (fits) return { value: Number(`${grouped.join("")}.${fraction === "" ? "0" : fraction}`), decimals: fraction.length };
  }
  return { value: Number.NaN, decimals: 0 };
}
