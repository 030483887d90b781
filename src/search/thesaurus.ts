// Brings together what an editor says means the same: the thesaurus and the glossary, for the search in one language.
import { normalise } from "../languages/words.ts";
import { pageAt, type Site } from "../model/site.ts";

/** A concept for the browser: words of this language, how many of them pages have (those come first), words of the others, which concepts of the list are kinds of it, and the address of the page that is about it, "" when there is none. */
export type QueryConcept = [own: readonly string[], found: number, others: readonly string[], narrower: readonly number[], page: string];

/**
 * The concepts of a site as a language's search uses them; each word is written as its editor wrote it.
 * @param isFound tells whether pages have every word of a name
 */
export function conceptsFor(site: Site, language: string, isFound: (name: string) => boolean): QueryConcept[] {
  const { thesaurus, glossary } = site;
  const place = new Map(thesaurus.map(({ id }, index) => [id, index]));
  const addressOf = (page: string | undefined): string => (page === undefined ? "" : (pageAt(site, language, page)?.url ?? ""));
  const own = (names: readonly string[]): [readonly string[], number] => {
    const found = names.filter(isFound);
    return [[...found, ...names.filter((name) => !found.includes(name))], found.length];
  };
  const concepts = thesaurus.map<QueryConcept>(({ words, narrower, page }) => [...own(words[language] ?? []), others(words, language), narrower.flatMap((id) => place.get(id) ?? []), addressOf(page)]);
  const terms = glossary.map<QueryConcept>(({ term, abbreviation, page }) => {
    const names = (code: string): string[] => [term[code], abbreviation?.[code]].filter((name) => name !== undefined);
    return [...own(unique(names(language))), unique(Object.keys(term).filter((code) => code !== language).flatMap(names)), [], addressOf(page)];
  });
  return [...concepts, ...terms.filter(([names, , other, , page]) => names.length + other.length > 1 || page !== "")];
}

/** For each page that a concept or a term says is about it, by key: what that is called, in all languages. */
export function namesByPage({ thesaurus, glossary }: Site): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (page: string | undefined, words: readonly string[]): void => {
    if (page !== undefined) names.set(page, unique([...(names.get(page) ?? []), ...words]));
  };
  for (const { page, words } of thesaurus) add(page, Object.values(words).flat());
  for (const { page, term, abbreviation } of glossary) add(page, [...Object.values(term), ...Object.values(abbreviation ?? {})]);
  return names;
}

function others(words: Readonly<Record<string, readonly string[]>>, language: string): string[] {
  return unique(Object.entries(words).flatMap(([code, list]) => (code === language ? [] : list)));
}

function unique(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(normalise(word)) && seen.add(normalise(word)));
}
