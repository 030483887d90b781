// Takes the inflection off Dutch words, roughly: enough to see that "stoelen" and "stoel" are one word, not to index with.

/** The word without plural, adjective's e and verb's ending, with one vowel and one consonant where Dutch doubles them. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/['’]?s$/, "")
    .replace(/heden$/, "heid")
    .replace(/(?:en|e|n)$/, "")
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/([aeou])\1([a-z])$/, "$1$2")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}
