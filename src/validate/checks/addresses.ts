// No two pages or pictures may share an address, not even in another letter case.
import { compareText, type Problem } from "../../model/problem.ts";
import type { Check } from "../check.ts";

/** Reports the second file at an address, naming the first. */
export const addresses: Check = ({ site }) => {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const entries = [...site.pages, ...site.pictures.values()].toSorted((a, b) => compareText(a.file, b.file));
  for (const { file, output } of entries) {
    const key = output.normalize("NFC").toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    else problems.push({ file, line: 1, column: 1, rule: "same-address", message: `The address /${output} is taken by ${owner}.`, hint: "Give one of the two another file name or slug." });
  }
  return problems;
};
