// The interface words of the search, which the template writes as data- attributes on <site-search>.

type Word =
  | "label" | "placeholder" | "loading" | "none" | "one" | "many" | "all" | "failed"
  | "hint" | "filter" | "filterAll" | "more" | "clear" | "searchUrl";

/** Gives the text of a word. */
export type Words = (word: Word) => string;

/** Reads the words of an element; those that it lacks come from the header's search. */
export function searchWords(host: HTMLElement): Words {
  const header = document.querySelector<HTMLElement>('site-search[data-mode="header"]');
  return (word) => host.dataset[word] ?? header?.dataset[word] ?? "";
}

/** Says how many results there are, as in “3 results for ‘x’”. */
export function countText(words: Words, { count, query }: { count: number; query: string }): string {
  const text = words(count === 0 ? "none" : count === 1 ? "one" : "many");
  return text.replace(/\{(count|query)\}/g, (_, name: string) => (name === "count" ? formatCount(count) : query));
}

/** A count as the page's language writes it. */
export function formatCount(count: number): string {
  return count.toLocaleString(document.documentElement.lang || undefined);
}
