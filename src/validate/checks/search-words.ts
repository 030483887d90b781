// What an editor teaches the search must be in a language of the site, and say one thing about a word.
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** Reports languages that the site does not have, and compounds that stand in both lists or twice. */
export const searchWords: Check = ({ site }) => {
  const codes = site.languages.map(({ code }) => code);
  const unknown = (name: string, path: readonly (string | number)[], code: string): Problem[] =>
    codes.includes(code) ? [] : [inData(site, name, path, "unknown-language", `The site has no language "${code}".`, didYouMean(code, codes))];
  const concepts = site.thesaurus.flatMap(({ words }, index) => Object.keys(words).flatMap((code) => unknown("thesaurus", [index, "words", code], code)));
  const compounds = Object.entries(site.compounds).flatMap(([code, { split, whole }]) => {
    const seen = new Set<string>();
    const twice = [...split.map((word, place) => ({ word, list: "split", place })), ...whole.map((word, place) => ({ word, list: "whole", place }))].flatMap(({ word, list, place }): Problem[] => {
      const plain = word.replaceAll("|", "").toLowerCase();
      const again = seen.has(plain);
      seen.add(plain);
      return !again ? [] : [inData(site, "compounds", [code, list, place], "double-word", `The word "${plain}" stands twice in these lists.`, "Keep the one that is right.")];
    });
    return [...unknown("compounds", [code], code), ...twice];
  });
  return [...concepts, ...compounds];
};
