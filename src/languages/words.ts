// Cuts text into words as Pagefind does, so that what we look up is what it has indexed.

/** The marker between the parts of a compound in the index: "inkoop~volume". */
export const MARKER = "~";

/** A word as Pagefind indexes it: letters and digits only, in lower case, without accents. */
export function normalise(word: string): string {
  return word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** The words of a name or a question, as they are indexed. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s/]+/).map(normalise).filter((word) => word !== "");
}

/** Everything Pagefind indexes of a written word: the whole, and its parts of two letters and more when punctuation stands between them. */
export function indexedWords(written: string): string[] {
  const whole = normalise(written);
  if (whole === "") return [];
  const parts = written.split(/[!-/:-@[-`{-~]+/).map(normalise).filter((part) => part.length > 1 && part !== whole);
  return [whole, ...parts];
}

/** Text as it was before compounds were marked. */
export function unmark(text: string): string {
  return text.replace(/(?<=\p{L})~+(?=\p{L})/gu, (markers) => MARKER.repeat(Math.floor(markers.length / 2)));
}
