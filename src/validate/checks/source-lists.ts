// Where a site lists its sources over several pages, each source stands on one of them, and each list is asked for in words that exist.
import { isSelected, letterRange } from "../../model/citation/select-sources.ts";
import type { Problem } from "../../model/problem.ts";
import { confidence } from "../../model/schema/text.ts";
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** Reports wrong attributes of ::sources, and sources that no list of a language shows. */
export const sourceLists: Check = ({ site, documents }) => {
  const lists = site.pages.flatMap((page) => (documents.get(page.file)?.directives ?? []).filter(({ name }) => name === "sources").map((list) => ({ ...list, page })));
  const wrong = lists.flatMap(({ attributes, page, line, column }): Problem[] => {
    const words = attributes["confidence"]?.split(" ") ?? [];
    const unknown = words.filter((word) => !confidence.safeParse(word).success).map((word) => ({ message: `"${word}" is not how sure we can be of a source.`, hint: didYouMean(word, confidence.options) ?? `Write ${confidence.options.join(", ")}.` }));
    const letters = attributes["letters"];
    const range = letters === undefined || letterRange(letters) ? [] : [{ message: `"${letters}" is no range of letters.`, hint: "Write two capitals in their order, such as letters=A-K." }];
    return [...unknown, ...range].map((problem) => ({ file: page.file, line, column, rule: "source-list", ...problem }));
  });
  if (wrong.length > 0) return wrong;
  return site.languages.flatMap(({ code }) => {
    const own = lists.filter(({ page }) => page.language === code);
    if (own.length === 0) return [];
    return [...site.sources.values()].flatMap((source, index) => (own.some(({ attributes }) => isSelected(source, attributes)) ? [] : [inData(site, "sources", [index], "unlisted-source", `No ::sources list in "${code}" shows the source "${source.id}".`, "Widen the letters or the confidence of one of the lists.")]));
  });
};
