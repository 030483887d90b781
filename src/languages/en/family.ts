// English words made from one, by how they are spelled: "measure", "measurable", "measurement". Only words that stand on the site are used.

const ENDINGS = ["", "e", "s", "ed", "ing", "er", "ers", "or", "ors", "ment", "ments", "ation", "ations", "ion", "ions", "able", "al", "ive", "ance", "ly", "ity"];
const STRIPPED = /(?:ations?|ments?|ions?|able|ances?|ings?|ers?|ors?|ed|al|ive|ly|ity|es|s|e)$/;

/** Words of one family with this one. */
export function family(word: string): string[] {
  const stem = word.replace(STRIPPED, "");
  if (stem.length < 4 || stem === word) return [];
  const doubled = /([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const found = new Set([stem, `${stem}e`, ...doubled].flatMap((base) => ENDINGS.map((ending) => base + ending)));
  found.delete(word);
  return [...found];
}
