// Writes a sorted list of words in little space: of each only what differs from the one before (front coding).

const BASE = 36;

/** The words as one text: before each, in a capital or digit, how many letters it shares with the word before. Words hold lower case letters only. */
export function writeWordList(words: readonly string[]): string {
  let before = "";
  let text = "";
  for (const word of words) {
    let shared = 0;
    while (shared < Math.min(before.length, word.length, BASE - 1) && before[shared] === word[shared]) shared++;
    text += shared.toString(BASE).toUpperCase() + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words of such a text. */
export function readWordList(text: string): string[] {
  const words: string[] = [];
  let before = "";
  for (const [, shared = "0", rest = ""] of text.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)) {
    before = before.slice(0, Number.parseInt(shared, BASE)) + rest;
    words.push(before);
  }
  return words;
}
