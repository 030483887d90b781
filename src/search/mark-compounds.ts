// Puts a marker between the parts of compounds in what Pagefind reads, which makes it index the parts at the place of the whole.
import type { IndexLanguage, Parts } from "../languages/language.ts";
import { MARKER } from "../languages/words.ts";
import type { CompoundList } from "../model/schema/search.ts";
import { textCopy } from "../model/text-copy.ts";
import type { Written } from "./vocabulary.ts";

/** Marks compounds in HTML; tags and entities stay as they are. The browser takes the markers out again. */
export interface CompoundMarker {
  mark(markup: string): string;
  /** Marks, and counts what stands between spaces and tags. */
  markAndCount(markup: string): string;
  /** Counts without marking. */
  count(markup: string): void;
  /** What was counted. */
  written(): Iterable<Written>;
}

const WORD = /(?<![&\p{L}])\p{L}{6,}(?!\p{L})/gu;
/** Markers that an author wrote between letters are doubled, so that they survive. */
const WRITTEN = new RegExp(`(?<=\\p{L})${MARKER}+(?=\\p{L})`, "gu");

/**
 * Makes the marking of a language's compounds.
 * @param language without one, or without a lexicon, only the words of the list are marked
 * @param list the editors' own words, which go before the rules
 */
export function compoundMarker(language: IndexLanguage | undefined, list: CompoundList | undefined): CompoundMarker {
  const parts = new Map<string, Parts>();
  for (const word of list?.whole ?? []) parts.set(word.toLowerCase(), [word]);
  for (const split of list?.split ?? []) parts.set(split.replaceAll("|", "").toLowerCase(), split.split("|"));
  const isWord = language?.lexicon?.();
  const markWord = (word: string): string => {
    const lower = word.toLowerCase();
    let found = parts.get(lower);
    // Texts have the same word in many pieces, with a comma or in brackets: it is split once.
    if (!found) parts.set(lower, (found = language && isWord ? language.split(lower, isWord) : [lower]));
    return found.length < 2 ? word : inCase(word, found);
  };
  // Texts have the same words again and again: each is looked at once.
  const marked = new Map<string, Written>();
  const plain = new Map<string, Written>();
  const markPiece = (text: string): string => text.replace(WRITTEN, (written) => written + written).replace(WORD, markWord);
  return {
    mark: (markup) => betweenTags(markup, (piece) => lookUp(marked, piece, markPiece).marked),
    markAndCount: (markup) =>
      betweenTags(markup, (piece) => {
        const known = lookUp(marked, piece, markPiece);
        known.times++;
        return known.marked;
      }),
    count: (markup) => void betweenTags(markup, (piece) => (lookUp(plain, piece, (text) => text).times++, piece)),
    written: () => [...marked.values(), ...plain.values()],
  };
}

/** What is known of a piece; a new one is marked. */
function lookUp(known: Map<string, Written>, piece: string, marking: (text: string) => string): Written {
  const found = known.get(piece);
  if (found) return found;
  const own = textCopy(piece);
  const made = { marked: marking(own), times: 0 };
  known.set(own, made);
  return made;
}

/** Changes what stands between spaces and tags, where every < is a tag's. */
function betweenTags(markup: string, change: (piece: string) => string): string {
  let result = "";
  for (let at = 0; at < markup.length; ) {
    const tag = markup.indexOf("<", at);
    const end = tag < 0 ? markup.length : tag;
    if (end > at) result += markup.slice(at, end).replace(/\S+/g, change);
    at = tag < 0 ? end : markup.indexOf(">", tag) + 1;
    if (at === 0) return result + markup.slice(end);
    result += markup.slice(end, at);
  }
  return result;
}

/** The word's own letters, capitals and all, with the markers between. */
function inCase(word: string, parts: Parts): string {
  let at = 0;
  return parts.map((part) => word.slice(at, (at += part.length))).join(MARKER);
}
