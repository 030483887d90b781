// The terms of the glossary: from A to Z, and by what they are called.
import type { Language } from "./schema/config.ts";
import type { Term } from "./schema/guidance.ts";
import { say, type Site } from "./site.ts";

/** All terms in the order of the language's own alphabet. */
export function termsFromAToZ(site: Site, { code, locale }: Language): readonly Term[] {
  const { compare } = new Intl.Collator(locale);
  return site.glossary.toSorted((a, b) => compare(say(a.term, code), say(b.term, code)));
}

/** The term that is meant, whatever the case; undefined when the glossary has none such. */
export function findTerm(site: Site, text: string, language: string): Term | undefined {
  const wanted = text.trim().toLowerCase();
  return site.glossary.find((term) => term.id === wanted || term.term[language]?.toLowerCase() === wanted || term.abbreviation?.[language]?.toLowerCase() === wanted);
}
