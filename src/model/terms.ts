// Finds a glossary term by its id, its words, or its abbreviation.
import type { Term } from "./schema/guidance.ts";
import type { Site } from "./site.ts";

/** The term that is meant, whatever the case; undefined when the glossary has none such. */
export function findTerm(site: Site, text: string, language: string): Term | undefined {
  const wanted = text.trim().toLowerCase();
  return site.glossary.find((term) => term.id === wanted || term.term[language]?.toLowerCase() === wanted || term.abbreviation?.[language]?.toLowerCase() === wanted);
}
