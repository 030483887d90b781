// Two entries of a data file must not share an id, nor two rows or columns of a figure, nor two terms a name.
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { inData, type Check } from "../check.ts";

/** Lists inside an entry, and what tells theirs apart. */
const INNER: Readonly<Record<string, string>> = { rows: "key", columns: "id" };

/** Reports the second entry with an id, the second row with a key, the second column with an id, and the second term with a name. */
export const duplicateIds: Check = ({ site }) => {
  const problems: Problem[] = [];
  for (const [name, { value }] of site.dataFiles) {
    if (!Array.isArray(value)) continue;
    problems.push(...doubles(site, name, [], value, "id"));
    for (const [index, entry] of value.entries()) {
      for (const [list, key] of Object.entries(INNER)) {
        const inner: unknown = fieldOf(entry, list);
        if (Array.isArray(inner)) problems.push(...doubles(site, name, [index, list], inner, key));
      }
    }
  }
  return [...problems, ...sameTerms(site)];
};

/** Entries of a list whose key stood before. */
function doubles(site: Site, name: string, path: readonly (string | number)[], list: readonly unknown[], key: string): Problem[] {
  const seen = new Set<unknown>();
  return list.flatMap((entry, index) => {
    const id = fieldOf(entry, key);
    const isDouble = id !== undefined && seen.has(id);
    seen.add(id);
    return isDouble ? [inData(site, name, [...path, index, key], "same-id", `The ${key} "${String(id)}" stands twice.`, `Give one of the two another ${key}.`)] : [];
  });
}

function sameTerms(site: Site): Problem[] {
  return site.languages.flatMap(({ code }) => {
    const seen = new Set<string>();
    return site.glossary.flatMap(({ term }, index) => {
      const name = term[code]?.toLowerCase();
      const isDouble = name !== undefined && seen.has(name);
      if (name !== undefined) seen.add(name);
      return isDouble ? [inData(site, "glossary", [index, "term", code], "same-term", `The term "${term[code] ?? ""}" stands twice, so that a text that names it would mean the first of them.`, "Give one of the two another name, or make them one.")] : [];
    });
  });
}

function fieldOf(entry: unknown, key: string): unknown {
  return typeof entry === "object" && entry !== null ? Reflect.get(entry, key) : undefined;
}
