// Corrections of mistyped words, measured on a large vocabulary with typing errors made by chance.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { corrections } from "../../../src/client/query/correct.ts";
import { language } from "../../../src/languages/nl/query.ts";
import { words } from "../../../src/languages/nl/lexicon.ts";

const correct = suite("corrections");

/** Numbers from 0 up to a limit, always the same ones. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Every fifth word of OpenTaal, of 4 letters and more: about as many as a site of several thousand pages has. */
const vocabulary = [...words()].filter((word) => word.length >= 4).filter((_, index) => index % 4 === 0);
const levels = new Map(vocabulary.map((word) => [word, 0]));

const EDITS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
];

correct("on more than 30,000 words nine in ten typing errors are understood, and nine in ten first proposals are right", () => {
  assert.ok(vocabulary.length > 30_000);
  const pick = chance(1);
  let [asked, proposed, right, among] = [0, 0, 0, 0];
  while (asked < 1000) {
    const word = vocabulary[pick(vocabulary.length)] ?? "";
    if (word.length < 6) continue;
    const typed = EDITS[pick(EDITS.length)]?.(word, pick(word.length - 1), "etaonirsdl"[pick(10)] ?? "e") ?? word;
    if (levels.has(typed)) continue;
    asked++;
    const near = corrections(typed, { known: levels, language });
    if (near.length > 0) proposed++;
    if (near[0] === word) right++;
    if (near.includes(word)) among++;
  }
  console.log(`\n${vocabulary.length} words, ${asked} errors: precision of the first proposal ${(right / proposed).toFixed(3)}, recall ${(right / asked).toFixed(3)}, among three ${(among / asked).toFixed(3)}`);
  assert.ok(right / proposed >= 0.88 && right / asked >= 0.88 && among / asked >= 0.93);
});

correct("letters by chance get a proposal one time in ten at most", () => {
  const pick = chance(2);
  const texts = Array.from({ length: 300 }, () => Array.from({ length: 6 + pick(6) }, () => "abcdefghijklmnopqrstuvwxyz"[pick(26)]).join(""));
  const proposed = texts.filter((text) => corrections(text, { known: levels, language }).length > 0).length;
  console.log(`\nproposals for ${proposed} of ${texts.length} texts without meaning`);
  assert.ok(proposed <= 30);
});

correct("of two near words the one that sounds the same comes first", () => {
  const few = new Map([["rijden", 0], ["reiden", 0], ["leverancier", 0], ["leverantie", 0]]);
  assert.is(corrections("leveransier", { known: few, language })[0], "leverancier");
});

correct("a word of three letters is not corrected", () => {
  assert.equal(corrections("mvx", { known: new Map([["mvi", 3]]), language }), []);
});

correct.run();
