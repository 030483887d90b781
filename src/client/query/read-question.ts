// Reads the words of a question: what stands between quotation marks, and for each other word itself, or what it may be meant for when no page has it.
import type { Parts } from "../../languages/language.ts";
import { corrections } from "./correct.ts";
import { wordsOf, type LanguageData } from "./language-data.ts";

/** Tells whether the index has a word, in whatever form. */
export type Exists = (word: string) => Promise<boolean>;

export interface Word {
  typed: string;
  /** As it is indexed, and corrected when no page has it. */
  text: string;
  corrected?: readonly string[];
  /** The word that it is only a part of. */
  cutFrom?: string;
}

const SHORTEST_PART = 5;
/** More of a question, and longer words, are not looked at. */
const MOST_WORDS = 32;
const LONGEST = 64;

/** The phrases of a question, and for each of its other words that word or its parts. */
export async function readQuestion(question: string, data: LanguageData, exists: Exists): Promise<{ phrases: string[]; words: Word[][] }> {
  const { phrases, rest } = quoted(question);
  const written = rest.split(/\s+/).flatMap((word) => (/\d/.test(word) ? [word] : word.split("/"))).map((typed) => ({ typed: trimmed(typed), text: wordsOf(typed.replaceAll("/", "")).join("").slice(0, LONGEST) })).filter(({ text }) => text !== "").slice(0, MOST_WORDS);
  const rejoined = data.language.rejoin?.(written.map(({ text }) => text)) ?? [];
  const words = await Promise.all(written.flatMap(({ typed, text }, at) => (rejoined[at] === "" ? [] : [understood({ typed, text: rejoined[at] ?? text }, data, exists)])));
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
async function understood(word: Word, data: LanguageData, exists: Exists): Promise<Word[]> {
  const { typed, text } = word;
  if (data.isStop(text) || data.inName(text) || data.has(text) || startsWord(text, data) || data.conceptsNamed([text]).length > 0 || data.formsOf(text).length > 0) return [word];
  if ((await exists(text)) || (piecesOf(typed).length > 1 && (await Promise.all(piecesOf(typed).map(exists))).some(Boolean))) return [word];
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

/** Whether the reader may still be typing one of the site's words. */
export function startsWord(text: string, data: LanguageData): boolean {
  if (text.length < 3) return false;
  for (const word of data.levels.keys()) if (word.startsWith(text)) return true;
  return false;
}
