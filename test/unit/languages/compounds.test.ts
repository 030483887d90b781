// Splitting Dutch compounds, judged by a list that was labelled by hand.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { splitCompound } from "../../../src/languages/nl/compounds.ts";
import { lexicon } from "../../../src/languages/nl/lexicon.ts";

const compounds = suite("Dutch compounds");
const labelled = z.strictObject({ split: z.array(z.string()), keep: z.array(z.string()) }).parse(JSON.parse(readFileSync("test/content/search/dutch-compounds.json", "utf8")));
const isWord = lexicon();

/** Parts with the linking s at its left: whether it stands alone makes no difference to what is found. */
const joined = (split: string): string[] => split.replaceAll("|s|", "s|").split("|");
const parts = (word: string): string[] => joined(splitCompound(word, isWord).join("|"));

compounds("a list of more than 500 words is split with a precision and a recall of at least 0.97", () => {
  const { split, keep } = labelled;
  assert.ok(split.length + keep.length > 500 && keep.length > 200);
  let [right, wrong, missed] = [0, 0, 0];
  for (const written of split) {
    const wanted = joined(written);
    const got = parts(written.replaceAll("|", ""));
    const found = got.length > 1 ? got.filter((part) => wanted.includes(part)).length : 0;
    right += found;
    wrong += got.length > 1 ? got.length - found : 0;
    missed += wanted.length - found;
  }
  for (const word of keep) if (parts(word).length > 1) wrong += parts(word).length;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  console.log(`\n${split.length} compounds and ${keep.length} other words: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of parts`);
  assert.ok(precision >= 0.97 && recall >= 0.97);
});

const UNSEEN = { split: ["afval|water|zuivering", "betaal|termijn", "dak|isolatie", "gunning|s|beslissing", "kennis|overdracht", "inkoop|samenwerking", "leer|bedrijf", "markt|positie", "onderhoud|s|beurt", "prijs|plafond", "school|meubilair", "toelating|s|eisen", "vracht|auto", "water|leiding", "zorg|aanbieder"], keep: ["bestelling", "overlast", "eigendom", "handelen", "regering", "toeslag", "vergunning", "voldoende", "herkenbaar", "aanwezigheid"] };

compounds("words that were not in the list when the rules were made are mostly right", () => {
  const right = [...UNSEEN.split.filter((written) => parts(written.replaceAll("|", "")).join("|") === joined(written).join("|")), ...UNSEEN.keep.filter((word) => parts(word).length === 1)];
  const all = [...UNSEEN.split, ...UNSEEN.keep];
  console.log(`\nunseen: ${right.length} of ${all.length}; not: ${all.filter((word) => !right.includes(word)).join(" ")}`);
  assert.ok(right.length >= all.length * 0.8);
});

compounds("the parts are together the word, whatever the word", () => {
  for (const word of [...labelled.split.map((written) => written.replaceAll("|", "")), ...labelled.keep, "zzzzzzzzzz", "aanbesteding".repeat(20)]) assert.is(splitCompound(word, isWord).join(""), word);
});

compounds("a text that is not one word stays whole", () => {
  for (const text of ["", "co2-uitstoot", "inkoop volume", "12345678", "gas"]) assert.equal(splitCompound(text, isWord), [text]);
});

compounds("a wrong word list shows in the figures", () => {
  const cut = labelled.keep.filter((word) => splitCompound(word, () => true).length > 1).length;
  assert.ok(cut > labelled.keep.length / 2, "with every part a word most words would be cut");
});

compounds.run();
