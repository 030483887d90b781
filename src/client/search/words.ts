// The interface words of the search in sentences with counts and names in them.
import type { LanguageData } from "../query/language-data.ts";
import { sentence } from "../sentence.ts";

/** Says how many results there are, as in “3 results for ‘x’”. */
export function countText({ words }: LanguageData, count: number, query: string): string {
  return sentence(count === 0 ? words.searchNone : count === 1 ? words.searchOne : words.searchMany, { count: formatCount(count), query });
}

/** A count as the page's language writes it. */
export function formatCount(count: number): string {
  return count.toLocaleString(document.documentElement.lang || undefined);
}
