// Puts a marker between the parts of compounds in what Pagefind reads, which makes it index the parts at the place of the whole.
import type { IndexLanguage, Parts } from "../languages/language.ts";
import { MARKER } from "../languages/words.ts";
import type { CompoundList } from "../model/schema/search.ts";

/** Marks the compounds of HTML; tags and entities stay as they are. The browser takes the markers out again. */
export type Mark = (markup: string) => string;

/** Text between tags, where every < is a tag's. */
const TEXT = /<[^>]*>|[^<]+/g;
const WORD = /(?<![&\p{L}])\p{L}{6,}(?!\p{L})/gu;
/** Markers that an author wrote between letters are doubled, so that they survive. */
const WRITTEN = new RegExp(`(?<=\\p{L})${MARKER}+(?=\\p{L})`, "gu");

/**
 * Makes the marking of a language's compounds.
 * @param language without one, or without a lexicon, only the words of the list are marked
 * @param list the editors' own words, which go before the rules
 */
export function compoundMarker(language: IndexLanguage | undefined, list: CompoundList | undefined): Mark {
  const parts = new Map<string, Parts>();
  for (const word of list?.whole ?? []) parts.set(word.toLowerCase(), [word]);
  for (const split of list?.split ?? []) parts.set(split.replaceAll("|", "").toLowerCase(), split.split("|"));
  const isWord = language?.lexicon?.();
  const marked = new Map<string, string>();
  const markWord = (word: string): string => {
    const known = marked.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const found = parts.get(lower) ?? (language && isWord ? language.split(lower, isWord) : [lower]);
    const result = found.length < 2 ? word : inCase(word, found);
    marked.set(word, result);
    return result;
  };
  return (markup) => markup.replace(TEXT, (piece) => (piece.startsWith("<") ? piece : piece.replace(WRITTEN, (written) => written + written).replace(WORD, markWord)));
}

/** The word's own letters, capitals and all, with the markers between. */
function inCase(word: string, parts: Parts): string {
  let at = 0;
  return parts.map((part) => word.slice(at, (at += part.length))).join(MARKER);
}
