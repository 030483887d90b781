// Reads the words of a question: what stands between quotation marks, and for each other word itself, or what it may be meant for when no page has it.
import type { Parts } from "../../languages/language.ts";
import { wordsOf } from "../../languages/words.ts";
import { corrections } from "./correct.ts";
import type { LanguageData } from "./language-data.ts";

/** Tells how many pages have a word, in whatever form. */
export type Count = (word: string) => Promise<number>;

export interface Word {
  typed: string;
  /** As it is indexed, and corrected when no page has it. */
  text: string;
  corrected?: readonly string[];
  /** The word that it is only a part of. */
  cutFrom?: string;
}

const SHORTEST_PART = 5;
/** A word that fewer pages have is looked up under its other forms too, and for that all words of the site are loaded. */
export const FEW = 60;
/** More of a question, and longer words, are not looked at. */
const MOST_WORDS = 32;
const LONGEST = 64;

/** The phrases of a question, and for each of its other words that word or its parts. */
export async function readQuestion(question: string, data: LanguageData, count: Count): Promise<{ phrases: string[]; words: Word[][] }> {
  const { phrases, rest } = quoted(question);
  const written = rest.split(/\s+/).flatMap((word) => (/\d/.test(word) ? [word] : word.split("/"))).map((typed) => ({ typed: trimmed(typed), text: wordsOf(typed.replaceAll("/", "")).join("").slice(0, LONGEST) })).filter(({ text }) => text !== "").slice(0, MOST_WORDS);
  const rejoined = data.language.rejoin?.(written.map(({ text }) => text)) ?? [];
  const words = await Promise.all(written.flatMap(({ typed, text }, at) => (rejoined[at] === "" ? [] : [understood({ typed, text: rejoined[at] ?? text }, data, count)])));
  return { phrases, words };
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
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

/** The word as it is when something is known of it; else its parts, else the known words that it may be meant for, else what it begins or ends with. */
async function understood(word: Word, data: LanguageData, count: Count): Promise<Word[]> {
  const { typed, text } = word;
  if (data.isStop(text)) return [word];
  const pages = await count(text);
  // What is common needs no help.
  if (pages < FEW) await data.needVocabulary();
  if (pages > 0 || data.inName(text)) return [word];
  if (data.has(text) || data.begins(text) || data.formsOf(text).length > 0) return [word];
  if (piecesOf(typed).length > 1 && (await Promise.all(piecesOf(typed).map(count))).some((found) => found > 0)) return [word];
  const cut = (parts: readonly string[]): Word[] => parts.map((part) => ({ typed: part, text: part, cutFrom: typed }));
  const parts = partsOf(data.split(text));
  if (parts.length > 1) return cut(parts);
  const near = corrections(text, data);
  if (near[0] !== undefined) return [{ typed, text: near[0], corrected: near }];
  const inflected = partsOf(data.split(text, { inflected: true }));
  if (inflected.length > 1) return cut(inflected);
  const part = longestPart(text, data);
  return part === undefined ? [word] : cut([part]);
}

/** The longest word of the site with which an unknown one begins or ends: "viaduct" of "viaductliggers". */
function longestPart(text: string, data: LanguageData): string | undefined {
  for (let length = text.length - 1; length >= SHORTEST_PART; length--) {
    const part = [text.slice(-length), text.slice(0, length)].find((each) => data.has(each));
    if (part !== undefined) return part;
  }
  return undefined;
}

/** Parts without the letters that only link. */
export function partsOf(parts: Parts): Parts {
  return parts.filter((part) => part.length > 1);
}

/** The words between the punctuation of a written word: "co2" and "uitstoot" of "CO2-uitstoot". */
export function piecesOf(typed: string): string[] {
  return typed.split(/[^\p{L}\p{N}]+/u).flatMap(wordsOf).filter((piece) => piece.length > 1);
}
