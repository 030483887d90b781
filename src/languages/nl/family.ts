// Dutch words made from one verb, by how they are spelled: "opgeschaald", "opschalen", "opschaling". The unlikely ones do no harm: only words that stand on the site are used.
import { FIXED, PARTICLES } from "./verbs.ts";

const SHORTEST_STEM = 3;
/** Endings after a verb's bare stem ("meet"), and after the stem with a vowel behind it ("met-"). */
const CLOSED = ["", "t", "d", "de", "den", "te", "ten", "baar", "bare", "sel"];
const OPEN = ["en", "er", "ers", "end", "ende", "ing", "ingen"];

/** Words of one family with this one: of "meetbaar" also "meten" and "meting", of "opgeschaald" also "opschalen" and "opschaling". */
export function family(word: string): string[] {
  // A stem counts only when it makes this very word: a misspelt one is no form of another, and is corrected elsewhere.
  const families = stemsOf(word).map(wordsOf).filter((words) => words.includes(word));
  const found = new Set(families.flat());
  found.delete(word);
  return [...found];
}

/** The bare verb stems that a word may be made from: "schaal" of "geschaald" and of "schalen". */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  const add = (stem = ""): void => void (stem.length >= SHORTEST_STEM && /[aeiouy]/.test(stem) && stems.push(stem));
  const [, before = "", participle = ""] = /^([a-z]*?)ge([a-z]{3,}?)(?:d|t|de|te)$/.exec(word) ?? [];
  if (participle !== "" && (before === "" || PARTICLES.includes(before))) {
    add(before + participle);
    if (/te?$/.test(word)) add(`${before + participle}t`);
  }
  const prefix = [...FIXED].find((each) => word.startsWith(each));
  if (prefix !== undefined) add(/^(.+?)(?:d|t)e?n?$/.exec(word)?.[1]);
  add(/^(.{3,}?)(?:de|te)n?$/.exec(word)?.[1]);
  add(/^(.{3,})ba(?:ar|re)$/.exec(word)?.[1]);
  const open = /^(.{2,})(?:en|ing|ingen|er|ers|ende?)$/.exec(word)?.[1];
  if (open !== undefined) for (const stem of closed(open)) add(stem);
  return stems;
}

/** The forms of a verb and the nouns and adjectives made from it. */
function wordsOf(stem: string): string[] {
  const particle = PARTICLES.filter((each) => stem.startsWith(each) && stem.length - each.length >= SHORTEST_STEM && !FIXED.has(each)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const rest = stem.slice(particle.length);
  // "gepakt", "geleverd", "getest"; f and s may stand for a v or z, as in "geleefd".
  const endings = /[dt]$/.test(rest) ? [""] : /[fs]$/.test(rest) ? ["t", "d"] : /(?:[pkx]|ch)$/.test(rest) ? ["t"] : ["d"];
  const participles = endings.map((end) => `${particle}ge${rest}${end}`);
  return [...CLOSED.map((end) => stem + end), ...open(stem).flatMap((base) => OPEN.map((end) => base + end)), ...participles, ...participles.map((each) => `${each}e`)];
}

/** The bare stem behind one with a vowel after it, as Dutch spells it: "met" is "meet", "pakk" is "pak", "lev" is "leef"; an e without stress stays one ("onderteken"). */
function closed(open: string): string[] {
  const last = open.at(-1) ?? "";
  if (/([bdfgklmnprst])\1$/.test(open)) return [open.slice(0, -1)];
  const hard = open.replace(/v$/, "f").replace(/z$/, "s");
  const doubled = /(?:^|[^aeou])([aeou])[bcdfgklmnprstvwz]$/.exec(open)?.[1];
  return doubled === undefined ? [hard] : [`${hard.slice(0, -1)}${doubled}${hard.slice(-1)}`, ...(last === "n" || last === "l" || last === "r" || last === "m" ? [hard] : [])];
}

/** The ways to spell a bare stem before a vowel: the other direction of the same rules. */
function open(stem: string): string[] {
  if (/([aeou])\1[bcdfgklmnprstvwz]$/.test(stem)) return [soft(stem.slice(0, -2) + stem.slice(-1))];
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(stem)) return [stem, stem + stem.slice(-1)];
  return [soft(stem), stem];
}

function soft(stem: string): string {
  return stem.replace(/f$/, "v").replace(/s$/, "z");
}
