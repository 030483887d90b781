// Every text in the data must exist in each language of the site.
import type { Problem } from "../../model/problem.ts";
import { inData, type Check } from "../check.ts";

/** Reports an object of texts by language that lacks one: an object is such when all its keys are the site's languages. */
export const translations: Check = ({ site }) => {
  const codes = site.languages.map(({ code }) => code);
  const problems: Problem[] = [];
  const visit = (name: string, value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    const entries = Object.entries(value);
    if (!Array.isArray(value) && entries.length > 0 && entries.every(([key, item]) => codes.includes(key) && typeof item === "string")) {
      for (const code of codes) if (!(code in value)) problems.push(inData(site, name, path, "missing-translation", `"${path.join(".")}" has no text for "${code}".`, `Add "${code}": "…".`));
      return;
    }
    for (const [key, item] of entries) visit(name, item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const [name, file] of site.dataFiles) visit(name, file.value, []);
  return problems;
};
