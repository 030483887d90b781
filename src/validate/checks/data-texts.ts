// A text of the data is shown as it stands: what would be a citation, a value, a link or bold on a page is none there.
import type { Problem } from "../../model/problem.ts";
import { inData, type Check } from "../check.ts";

const MARKUP = /\[@[^\]\n]*\]?|:(?:value|term|example)\[[^\]\n]*\]?|\[[^\]\n]*\]\([^)\n]*\)|\*\*[^*\n]+\*\*/;

/** Reports Markdown in the texts of the data, which readers would see as signs. */
export const dataTexts: Check = ({ site }) => {
  const languages = new Set(site.languages.map(({ code }) => code));
  const problems: Problem[] = [];
  const visit = (name: string, value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      const [markup] = typeof item === "string" && languages.has(key) ? (MARKUP.exec(item) ?? []) : [];
      if (markup !== undefined) problems.push(inData(site, name, place, "markup", `"${markup}" would be shown as it stands: texts in the data take no Markdown.`, 'Name sources in "sources", and write what needs a link or a value in the text of a page.'));
      visit(name, item, place);
    }
  };
  for (const [name, { value }] of site.dataFiles) visit(name, value, []);
  return problems;
};
