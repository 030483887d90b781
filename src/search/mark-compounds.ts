// Puts a marker between the parts of compounds in what Pagefind reads, which makes it index the parts at the place of the whole.
import type { IndexLanguage, Parts } from "../languages/language.ts";
import { MARKER } from "../languages/words.ts";
import type { CompoundList } from "../model/schema/search.ts";
import { textCopy } from "../model/text-copy.ts";
import type { Counter, WordCount } from "./vocabulary.ts";

/** Marks the compounds of HTML; tags and entities stay as they are. The browser takes the markers out again. @param count counts the words between the tags, as they are marked */
export type Mark = (markup: string, count?: WordCount) => string;

/** A tag, or what stands between spaces and tags; every < is a tag's. */
const PIECE = /<[^>]*>|[^<\s]+/g;
const WORD = /(?<![&\p{L}])\p{L}{6,}(?!\p{L})/gu;
/** Markers that an author wrote between letters are doubled, so that they survive. */
const WRITTEN = new RegExp(`(?<=\\p{L})${MARKER}+(?=\\p{L})`, "gu");

/**
 * Makes the marking of a language's compounds; one marking counts for one WordCount.
 * @param language without one, or without a lexicon, only the words of the list are marked
 * @param list the editors' own words, which go before the rules
 */
export function compoundMarker(language: IndexLanguage | undefined, list: CompoundList | undefined): Mark {
  const parts = new Map<string, Parts>();
  for (const word of list?.whole ?? []) parts.set(word.toLowerCase(), [word]);
  for (const split of list?.split ?? []) parts.set(split.replaceAll("|", "").toLowerCase(), split.split("|"));
  const isWord = language?.lexicon?.();
  const markWord = (word: string): string => {
    const lower = word.toLowerCase();
    const found = parts.get(lower) ?? (language && isWord ? language.split(lower, isWord) : [lower]);
    return found.length < 2 ? word : inCase(word, found);
  };
  // A text has the same few words again and again: each is looked at once.
  const known = new Map<string, { marked: string; counters: readonly Counter[] | undefined }>();
  return (markup, count) =>
    markup.replace(PIECE, (piece) => {
      if (piece.startsWith("<")) return piece;
      let word = known.get(piece);
      if (!word) {
        const own = textCopy(piece);
        word = { marked: own.replace(WRITTEN, (written) => written + written).replace(WORD, markWord), counters: undefined };
        known.set(own, word);
      }
      if (count) for (const counter of (word.counters ??= count.counters(word.marked))) counter.times++;
      return word.marked;
    });
}

/** The word's own letters, capitals and all, with the markers between. */
function inCase(word: string, parts: Parts): string {
  let at = 0;
  return parts.map((part) => word.slice(at, (at += part.length))).join(MARKER);
}
