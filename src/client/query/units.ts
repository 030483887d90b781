// The units of a question: names of several words, words that the site writes as one, and single words, each with the ways in which a page may have it.
import { wordsOf } from "../../languages/words.ts";
import type { Concept, LanguageData } from "./language-data.ts";
import type { Unit, Variant } from "./plan.ts";
import { FEW, partsOf, piecesOf, type Count, type Word } from "./read-question.ts";

/** How sure we are of each way to understand a word. */
const WEIGHT = { typed: 1, joined: 1, form: 0.85, family: 0.7, parts: 0.8, known: 0.5, translation: 0.95, meaning: 0.7, narrower: 0.5, correction: 0.9 };
/** How many other names, names of narrower concepts, and other forms are searched besides. */
const MOST = { meanings: 8, narrower: 4, forms: 4 };
/** On a large site each is in a part of the index of its own, which must be loaded. */
const MOST_OF_MANY = { meanings: 2, narrower: 0, forms: 2 };
const MANY = 1000;
const HINTS = 2;
const RARE = 5;

/** A unit, how many words of the question it is, and whether it is a name in another language. */
export interface Found {
  unit: Unit;
  used: number;
  other: boolean;
}

/** The unit that starts at a word. */
export async function unitAt(words: readonly Word[], at: number, data: LanguageData, count: Count): Promise<Found> {
  return (await nameAt(words, at, data, count)) ?? (await joinedAt(words, at, data, count)) ?? (await wordAt(words, at, data, count));
}

/** The longest name of several words that starts here. */
async function nameAt(words: readonly Word[], at: number, data: LanguageData, count: Count): Promise<Found | undefined> {
  for (let used = Math.min(data.longestName, words.length - at); used > 1; used--) {
    const span = words.slice(at, at + used);
    const texts = span.map(({ text }) => text);
    const named = data.conceptsNamed(texts);
    if (named.length === 0) continue;
    const content = texts.filter((text) => !data.isStop(text));
    const counts = await Promise.all(content.map(count));
    const other = named.every(({ foreign }) => foreign);
    const typed: Variant[] = counts.every((found) => found > 0) ? [{ words: content, weight: WEIGHT.typed }] : [];
    const meanings = meaningsOf(named, texts.join(" "), data, { translation: other, enough: Math.min(...counts) >= FEW });
    return { unit: { typed: span.map((word) => word.typed).join(" "), variants: [...typed, ...meanings.variants], meanings: meanings.words, pages: meanings.pages }, used, other };
  }
  return undefined;
}

/** Two words that the site writes as one: "innovatie partnerschap". */
async function joinedAt(words: readonly Word[], at: number, data: LanguageData, count: Count): Promise<Found | undefined> {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !second || ![first, second].every(({ text }) => /^\p{L}{2,}$/u.test(text) && !data.isStop(text))) return undefined;
  const [one = 0, other = 0] = await Promise.all([count(first.text), count(second.text)]);
  // Two common words are found side by side in their compound too, and each word more that is asked for must be loaded.
  if (Math.min(one, other) >= FEW) return undefined;
  const ways = [`${first.text}${second.text}`, `${first.text}s${second.text}`];
  const counts = await Promise.all(ways.map(count));
  const joined = ways.find((_, way) => (counts[way] ?? 0) > 0);
  if (joined === undefined) return undefined;
  const named = data.conceptsNamed([joined]);
  const meanings = meaningsOf(named, joined, data, { enough: (counts[ways.indexOf(joined)] ?? 0) >= FEW });
  const apart: Variant[] = one > 0 && other > 0 ? [{ words: [first.text, second.text], weight: WEIGHT.parts }] : [];
  return { unit: { typed: `${first.typed} ${second.typed}`, variants: [{ words: [joined], weight: WEIGHT.joined }, ...apart, ...meanings.variants], meanings: meanings.words, pages: meanings.pages }, used: 2, other: false };
}

async function wordAt(words: readonly Word[], at: number, data: LanguageData, count: Count): Promise<Found> {
  const { typed, text, corrected: near = [], cutFrom } = words[at] ?? { typed: "", text: "" };
  const unit = { typed, variants: [] as Variant[], meanings: [] as string[], pages: [] as string[] };
  // All words that begin with it would be far too many.
  if (data.isStop(text)) return { unit: { ...unit, variants: [{ words: [text], weight: WEIGHT.typed, phrase: true }] }, used: 1, other: false };
  const pages = await count(text);
  if (pages > 0 || data.begins(text)) unit.variants.push({ words: [text], weight: near.length > 0 ? WEIGHT.correction : cutFrom === undefined ? WEIGHT.typed : WEIGHT.parts });
  for (const [place, word] of near.slice(1).entries()) unit.variants.push({ words: [word], weight: WEIGHT.correction / (place + 2) });
  const pieces = near.length > 0 ? [] : piecesOf(typed);
  if (pieces.length > 1 && (await Promise.all(pieces.map(count))).every((found) => found > 0)) unit.variants.push({ words: pieces, weight: WEIGHT.parts });
  const forms = data.formsOf(text).slice(0, most(data).forms);
  for (const { word, same } of forms) unit.variants.push({ words: [word], weight: same ? WEIGHT.form : WEIGHT.family });
  const named = [text, ...forms.filter(({ same }) => same).map(({ word }) => word)].map((each) => data.conceptsNamed([each])).find((found) => found.length > 0) ?? [];
  const other = named.length > 0 && named.every(({ foreign }) => foreign);
  const meanings = meaningsOf(named, text, data, { translation: other, enough: pages >= FEW });
  unit.variants.push(...meanings.variants);
  unit.meanings.push(...meanings.words);
  unit.pages.push(...meanings.pages);
  // What a compound says in two words is only looked for when few pages have the compound itself: its parts are often common words.
  const parts = pages > 0 && pages < RARE ? partsOf(data.split(text)) : [];
  if (parts.length > 1) unit.variants.push({ words: parts, weight: WEIGHT.known });
  return { unit: { ...unit, variants: once(unit.variants) }, used: 1, other };
}

/** Each way once, with the most weight that it was given. */
function once(variants: readonly Variant[]): Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    const name = variant.words.join(" ");
    if (variant.weight > (best.get(name)?.weight ?? 0)) best.set(name, variant);
  }
  return [...best.values()];
}

/** Concepts of which all words stand somewhere in the question: "kosten over de hele levensduur" in "wat zijn de kosten van een stoel, over de hele levensduur". */
export function hints(meant: readonly string[], units: readonly Unit[], data: LanguageData): Unit[] {
  const had = new Set(units.flatMap(({ variants }) => variants.map(({ words }) => words.join(" "))));
  const subjects = new Set(units.flatMap(({ pages }) => pages));
  return data.namesWithin(meant).toSorted((a, b) => b.name.length - a.name.length).flatMap(({ name, named }) => {
    const { variants, words, pages } = meaningsOf(named, name, data, {});
    const fresh = variants.filter((variant) => !had.has(variant.words.join(" ")));
    return fresh.length === 0 && pages.every((page) => subjects.has(page)) ? [] : [{ typed: name, variants: fresh, meanings: words, pages, hint: true }];
  }).slice(0, HINTS);
}

/** Other names of the concepts, and the names of their kinds; only those that pages have, and none when enough pages have what was typed: each name more must be loaded. */
function meaningsOf(named: readonly { concept: Concept; foreign: boolean }[], typed: string, data: LanguageData, { translation = false, enough = false }: { translation?: boolean; enough?: boolean }): { variants: Variant[]; words: string[]; pages: string[] } {
  const names = new Map<string, Variant>();
  const add = (name: string, weight: number, most: number): void => {
    const words = wordsOf(name);
    const key = words.join(" ");
    if (names.has(key) || key === typed || names.size >= most) return;
    const content = words.filter((word) => !data.isStop(word));
    if (content.length > 0) names.set(name, { words: content, weight });
  };
  for (const { concept } of enough ? [] : named) for (const name of concept.own) add(name, translation ? WEIGHT.translation : WEIGHT.meaning, most(data).meanings);
  const end = names.size + most(data).narrower;
  for (const { concept } of enough ? [] : named) for (const { own } of concept.narrower) for (const name of own.slice(0, 2)) add(name, WEIGHT.narrower, end);
  const pages = named.map(({ concept }) => concept.page).filter((page) => page !== "");
  return { variants: [...names.values()], words: [...names.keys()], pages };
}

function most({ pages }: LanguageData): typeof MOST {
  return pages > MANY ? MOST_OF_MANY : MOST;
}
