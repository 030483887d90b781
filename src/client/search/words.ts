// The interface words of the search in sentences with counts and names in them.
import type { LanguageData } from "../query/language-data.ts";

/** Puts values in the place of {names}. */
export function sentence(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}

/** Says how many results there are, as in “3 results for ‘x’”. */
export function countText({ words }: LanguageData, count: number, query: string): string {
  return sentence(count === 0 ? words.searchNone : count === 1 ? words.searchOne : words.searchMany, { count: formatCount(count), query });
}

/** A count as the page's language writes it. */
export function formatCount(count: number): string {
  return count.toLocaleString(document.documentElement.lang || undefined);
}
