// Works out what a question asks: which words belong together, and by which other words a page may answer.
import { corrections } from "./correct.ts";
import { wordsOf, type Concept, type LanguageData } from "./language-data.ts";

/** One way in which a page may have what was asked: all these words. */
export interface Variant {
  words: readonly string[];
  /** 1 for what was typed, less for what only may be meant. */
  weight: number;
  /** Only where the words stand side by side. */
  phrase?: boolean;
}

/** A word of the question, or several that are one name. */
export interface Unit {
  /** As it was typed. */
  typed: string;
  variants: readonly Variant[];
  /** Words that mean the same and are searched for too. */
  meanings: readonly string[];
  /** Not a word of the question itself, but what its words may mean together; a page need not have it. */
  hint?: boolean;
  /** Parts that it was cut down to, because no page has the whole. */
  parts: readonly string[];
}

export interface Plan {
  units: readonly Unit[];
  /** Words that no page has, and what they may be meant for; the first is what was searched for. */
  corrections: readonly { typed: string; choices: readonly string[] }[];
  /** Whether a word was understood as one of another language. */
  foreign: boolean;
}

/** How sure we are of each way to understand a word. */
const WEIGHT = { typed: 1, joined: 1, form: 0.85, parts: 0.8, known: 0.5, translation: 0.95, meaning: 0.7, narrower: 0.5, correction: 0.9, part: 0.45 };
const MEANINGS = 8;
const SHORTEST_PART = 5;
/** More of a question, and longer words, are not looked at. */
const MOST_WORDS = 32;
const LONGEST = 64;

interface Word {
  typed: string;
  /** As it is indexed, and corrected when no page has it. */
  text: string;
  corrected?: readonly string[];
}

/**
 * Plans the search for a question.
 * @param exists tells whether the index has a word, in whatever form
 */
export async function plan(question: string, data: LanguageData, exists: (word: string) => Promise<boolean>): Promise<Plan> {
  const units: Unit[] = [];
  let foreign = false;
  const { phrases, rest } = quoted(question);
  for (const phrase of phrases) units.push({ typed: `"${phrase}"`, variants: [{ words: wordsOf(phrase), weight: 1, phrase: true }], meanings: [], parts: [] });
  const written = rest.split(/\s+/).flatMap((word) => (/\d/.test(word) ? [word] : word.split("/"))).map((typed) => ({ typed: typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ""), text: wordsOf(typed.replaceAll("/", "")).join("").slice(0, LONGEST) })).filter(({ text }) => text !== "").slice(0, MOST_WORDS);
  const rejoined = data.language.rejoin?.(written.map(({ text }) => text)) ?? [];
  const words = await Promise.all(written.flatMap(({ typed, text }, at) => (rejoined[at] === "" ? [] : [corrected({ typed, text: rejoined[at] ?? text }, data, exists)])));
  const meant = words.filter(({ text }) => !data.language.stopWords.has(text));
  for (let at = 0; at < words.length; ) {
    const { unit, used, other } = (await nameAt(words, at, data, exists)) ?? (await joinedAt(words, at, data)) ?? (await wordAt(words, at, data, exists));
    const stops = words.slice(at, at + used).every(({ text }) => data.language.stopWords.has(text));
    if (!stops || (meant.length === 0 && phrases.length === 0)) {
      units.push(unit);
      foreign ||= other;
    }
    at += used;
  }
  units.push(...hints(meant.map(({ text }) => text), units, data));
  const corrections = words.flatMap(({ typed, corrected: choices }) => (choices ? [{ typed, choices }] : []));
  return { units, corrections, foreign };
}

interface Found {
  unit: Unit;
  used: number;
  /** Whether it is a name in another language. */
  other: boolean;
}

function quoted(question: string): { phrases: string[]; rest: string } {
  const phrases: string[] = [];
  const rest = question.replace(/["“”„]([^"“”„]+)["“”]/g, (_, phrase: string) => {
    if (wordsOf(phrase).length === 0) return " ";
    phrases.push(phrase.trim());
    return " ";
  });
  return { phrases, rest };
}

/** The longest name of several words that starts here. */
async function nameAt(words: readonly Word[], at: number, data: LanguageData, exists: (word: string) => Promise<boolean>): Promise<Found | undefined> {
  for (let used = Math.min(data.longestName, words.length - at); used > 1; used--) {
    const span = words.slice(at, at + used);
    const texts = span.map(({ text }) => text);
    const named = data.conceptsNamed(texts);
    if (named.length === 0) continue;
    const content = texts.filter((text) => !data.language.stopWords.has(text));
    const all = await Promise.all(content.map(exists));
    const other = named.every(({ foreign }) => foreign);
    const typed: Variant[] = all.every(Boolean) ? [{ words: content, weight: WEIGHT.typed }] : [];
    const meanings = meaningsOf(named, texts.join(" "), data, other);
    return { unit: { typed: span.map((word) => word.typed).join(" "), variants: [...typed, ...meanings.variants], meanings: meanings.words, parts: [] }, used, other };
  }
  return undefined;
}

/** Two words that the site writes as one: "innovatie partnerschap". */
async function joinedAt(words: readonly Word[], at: number, data: LanguageData): Promise<Found | undefined> {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !second || data.language.stopWords.has(first.text) || data.language.stopWords.has(second.text)) return undefined;
  const joined = [`${first.text}${second.text}`, `${first.text}s${second.text}`].find((word) => data.has(word));
  if (joined === undefined) return undefined;
  const named = data.conceptsNamed([joined]);
  const meanings = meaningsOf(named, joined, data, false);
  const apart: Variant[] = data.has(first.text) && data.has(second.text) ? [{ words: [first.text, second.text], weight: WEIGHT.parts }] : [];
  return { unit: { typed: `${first.typed} ${second.typed}`, variants: [{ words: [joined], weight: WEIGHT.joined }, ...apart, ...meanings.variants], meanings: meanings.words, parts: [] }, used: 2, other: false };
}

async function wordAt(words: readonly Word[], at: number, data: LanguageData, exists: (word: string) => Promise<boolean>): Promise<Found> {
  const { typed, text, corrected: near = [] } = words[at] ?? { typed: "", text: "" };
  const unit = { typed, variants: [] as Variant[], meanings: [] as string[], parts: [] as string[] };
  // All words that begin with it would be far too many.
  if (data.language.stopWords.has(text)) return { unit: { ...unit, variants: [{ words: [text], weight: WEIGHT.typed, phrase: true }] }, used: 1, other: false };
  const known = await exists(text);
  if (known || startsWord(text, data)) unit.variants.push({ words: [text], weight: near.length > 0 ? WEIGHT.correction : WEIGHT.typed });
  for (const [place, word] of near.slice(1).entries()) unit.variants.push({ words: [word], weight: WEIGHT.correction / (place + 2) });
  const pieces = near.length > 0 ? [] : piecesOf(typed);
  if (pieces.length > 1 && (await Promise.all(pieces.map(exists))).every(Boolean)) unit.variants.push({ words: pieces, weight: WEIGHT.parts });
  const forms = data.language.forms(text).filter((each) => data.has(each)).slice(0, 4);
  for (const form of forms) unit.variants.push({ words: [form], weight: WEIGHT.form });
  const named = [text, ...forms].map((each) => data.conceptsNamed([each])).find((found) => found.length > 0) ?? [];
  const other = named.length > 0 && named.every(({ foreign }) => foreign);
  const meanings = meaningsOf(named, text, data, other);
  unit.variants.push(...meanings.variants);
  unit.meanings.push(...meanings.words);
  const parts = data.split(text).filter((part) => part.length > 1);
  if (parts.length > 1) unit.variants.push({ words: parts, weight: known ? WEIGHT.known : WEIGHT.parts });
  if (unit.variants.length === 0) cutDown(unit, text, data);
  return { unit, used: 1, other };
}

function piecesOf(typed: string): string[] {
  return typed.split(/[^\p{L}\p{N}]+/u).flatMap(wordsOf).filter((piece) => piece.length > 1);
}

/** Whether the reader may still be typing one of the site's words. */
function startsWord(text: string, data: LanguageData): boolean {
  if (text.length < 3) return false;
  for (const word of data.levels.keys()) if (word.startsWith(text)) return true;
  return false;
}

/** The word as it is when something is known of it, else the known words that it may be meant for. */
async function corrected(word: Word, data: LanguageData, exists: (word: string) => Promise<boolean>): Promise<Word> {
  const { typed, text } = word;
  const { language } = data;
  if (language.stopWords.has(text) || data.inName(text) || data.has(text) || startsWord(text, data) || language.forms(text).some((form) => data.has(form)) || data.split(text).length > 1) return word;
  if ((await exists(text)) || (piecesOf(typed).length > 1 && (await Promise.all(piecesOf(typed).map(exists))).some(Boolean))) return word;
  const near = corrections(text, data);
  return near[0] === undefined ? word : { typed, text: near[0], corrected: near };
}

/** Concepts of which all words stand somewhere in the question: "kosten over de hele levensduur" in "wat zijn de kosten van een stoel, over de hele levensduur". */
function hints(meant: readonly string[], units: readonly Unit[], data: LanguageData): Unit[] {
  const had = new Set(units.flatMap(({ variants }) => variants.map(({ words }) => words.join(" "))));
  return data.namesWithin(meant).flatMap(({ name, named }) => {
    const { variants, words } = meaningsOf(named, name, data, false);
    const fresh = variants.filter((variant) => !had.has(variant.words.join(" ")));
    return fresh.length === 0 ? [] : [{ typed: name, variants: fresh, meanings: words, parts: [], hint: true }];
  }).slice(0, 2);
}

/** Takes the longest word of the site with which an unknown one begins or ends: "viaduct" of "viaductliggers". */
function cutDown(unit: { variants: Variant[]; parts: string[] }, text: string, data: LanguageData): void {
  for (let length = text.length - 1; length >= SHORTEST_PART; length--) {
    const part = [text.slice(-length), text.slice(0, length)].find((each) => data.has(each));
    if (part === undefined) continue;
    unit.parts.push(part);
    unit.variants.push({ words: [part], weight: WEIGHT.part });
    return;
  }
}

/** Other names of the concepts, and the names of their kinds; those that no page has are left out. */
function meaningsOf(named: readonly { concept: Concept; foreign: boolean }[], typed: string, data: LanguageData, translation: boolean): { variants: Variant[]; words: string[] } {
  const names = new Map<string, Variant>();
  const add = (name: string, weight: number): void => {
    const words = wordsOf(name);
    const key = words.join(" ");
    if (names.has(key) || key === typed || names.size >= MEANINGS) return;
    const content = words.filter((word) => !data.language.stopWords.has(word));
    if (content.length > 0 && content.every((word) => data.has(word) || /\d/.test(word))) names.set(name, { words: content, weight });
  };
  for (const { concept } of named) for (const name of concept.own) add(name, translation ? WEIGHT.translation : WEIGHT.meaning);
  for (const { concept } of named) for (const { own } of concept.narrower) for (const name of own.slice(0, 2)) add(name, WEIGHT.narrower);
  return { variants: [...names.values()], words: [...names.keys()] };
}
