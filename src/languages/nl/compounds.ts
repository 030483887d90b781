// Splits Dutch compounds: the longest parts that are words, with the s that links them, and never a suffix or a verb's particle.
import type { Parts } from "../language.ts";

const SHORTEST = 4;
/** Words of three letters that do make compounds; the others mostly match by chance. */
const SHORT_PARTS = new Set("bio bus dak dek eis gas mvi mvo weg wet zee zon".split(" "));
/** They end a compound ("fietspad") but start too many words by chance. */
const SHORT_ENDS = new Set("bak bed bon kap kas lab pad pot rol set tas tol uur vak vat vis web".split(" "));
/** Particles and adverbs: "overheid", "voordeel" and "samenwerken" are no compounds of theirs. */
const NO_START = new Set(
  "achter alles beden best bete betrok buitens combi deli eigens gesp hots luchtkwaliteit maxi mini miss plat prik scha toep trac vers anders binnen boven buiten daar dicht door eens elders goed haar heen hier hoog hoger immers kilo langs laten maat meer meest mede naar neer niet onder over rond samen sinds steeds tegen tegenover tekort terug teweeg thuis toch tussen veel vast verder voor vooral vooraf voorbij voort vrij waar wanneer want weer zelf zich zoals aller mild minder moge eigen eerst achteren belang gemeen gereed toe vere verg verre onge voorts nood were gele lede leve hart omge overeen schoon para techno alter trans".split(" "),
);
/** Suffixes, and words that end others by chance: "duurzaamheid" has no "heid", "belangrijk" no "rijk". */
const NO_END = new Set(
  "aard aarden assen achtig achtige achtigheid age ages baar baarheid bare daad dagen dage deren ders dering ding dingen dijen eerde eerden eerder elen elijk enden eren erend erende ering eringen geren gering geringen gingen haar haren heden heid iteit isme ismen king kingen laar laars lage laren ling lingen loos loosheid loze lijk lijke lijken lijker lijks maal maken making makend matig matige matiging meen meer mende ning ningen rende ring ringen rijk rijke rijker rijkst rijks saam schap schappelijk schappelijke schappen schappij schappijen schoon sel sels selen slag slags sing singen staan staande staat stede steen stelen stel ster sters sten sting stingen tang tene teren tering teringen tend tende ting tingen toen toen vallen valt veren vering veringen volle vol waard waardig waardige waardigheid waart waarts wege wijs zaam zaamheid zame zamen zeer zicht zijn chillen gers graaf ijker komen komst komsten logisch logische maat matigheid natief natieve natieven port gevend gevende rialen tellen telling tellingen tijk toffen form rijf temming ters ties teen vaardig vaardige vaardigheid asten chappen chien dragen eraf folio kels kenen kers lagen lende male omen ragen rekken taander tien luiten swagen".split(" "),
);

/** Compounds that the lexicon and the rules miss or get wrong, with their parts. */
const KNOWN: ReadonlyMap<string, Parts> = new Map(
  "hand|reiking hand|reikingen regel|geving tegelijkertijd web|pagina web|site wet|geving zonne|panelen zonne|paneel".split(" ").map((written) => [written.replaceAll("|", ""), written.split("|")]),
);

/** A part has a vowel. */
const SPOKEN = /[aeiouyáéëïöü]/u;

/**
 * The parts of a Dutch compound. Of the ways to split it, the one with the fewest parts wins; then each part is split again.
 * @param word in lower case
 * @param isWord tells whether a part is a Dutch word
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): Parts {
  const known = KNOWN.get(word);
  if (known) return known;
  if (word.length < 6 || !/^\p{L}+$/u.test(word)) return [word];
  const answers = new Map<string, boolean>();
  const isPart = (part: string): boolean => {
    let answer = answers.get(part);
    if (answer === undefined) answers.set(part, (answer = isWord(part)));
    return answer;
  };
  return split(word, isPart) ?? [word];
}

function split(word: string, isPart: (part: string) => boolean): Parts | undefined {
  let best: Parts | undefined;
  // From long first parts to short ones: "aanbesteding" before "aan".
  for (let at = word.length - 3; at >= 3; at--) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (!SPOKEN.test(right) || !canEnd(right, isPart)) continue;
    const start = startOf(left, isPart);
    if (start === undefined) continue;
    const parts = [...(split(start[0] ?? "", isPart) ?? start.slice(0, 1)), ...start.slice(1), ...(split(right, isPart) ?? [right])];
    if (best === undefined || weight(parts) < weight(best)) best = parts;
  }
  if (best !== undefined || word.length < 10) return best;
  // Three parts of which no two together are a word.
  for (let at = word.length - 7; at >= 3; at--) {
    const start = startOf(word.slice(0, at), isPart);
    const rest = start && split(word.slice(at), isPart);
    if (start && rest) return [...start, ...rest];
  }
  return undefined;
}

/** Fewer and longer parts are more likely. */
function weight(parts: Parts): number {
  return parts.reduce((sum, part) => sum + (part.length === 1 ? 0.2 : part.length < 5 ? 1.2 : 1), 0);
}

/** A first part, with the s that may link it: "bedrijfs" is "bedrijf" and "s". */
function startOf(text: string, isPart: (part: string) => boolean): Parts | undefined {
  if (isLong(text) && !NO_START.has(text) && isPart(text)) return [text];
  const stem = text.slice(0, -1);
  return text.endsWith("s") && stem.length > 3 && !NO_START.has(stem) && isPart(stem) ? [stem, "s"] : undefined;
}

function canEnd(text: string, isPart: (part: string) => boolean): boolean {
  return (isLong(text) || SHORT_ENDS.has(text)) && !NO_END.has(text) && isPart(text);
}

function isLong(part: string): boolean {
  return part.length >= SHORTEST || SHORT_PARTS.has(part);
}

/** Whether a singular is too short to trust, as in "asten" of "ast". */
export function isChance(singular: string): boolean {
  return singular.length < SHORTEST && !SHORT_PARTS.has(singular) && !SHORT_ENDS.has(singular);
}

/** The singulars a plural may come from, as Dutch spells them: "documenten", "taken", "bakken", "brieven", "leveranciers", "criteria", "mogelijkheden". */
export function singulars(word: string): string[] {
  const found: string[] = [];
  // An s makes a plural only after a vowel or an unstressed end.
  if (/(?:[aeiouy]|e[lmnr]|ier|eur|aar|oor)s$/.test(word)) found.push(word.slice(0, -1));
  if (word.endsWith("heden")) found.push(`${word.slice(0, -5)}heid`);
  if (word.endsWith("a")) found.push(`${word.slice(0, -1)}um`);
  if (word.endsWith("en") && word.length > 4) {
    const stem = word.slice(0, -2);
    found.push(stem, `${stem}e`);
    const [, vowel, last] = /(?:^|[^aeou])([aeou])([bcdfghjklmnprstvwz])$/.exec(stem) ?? [];
    if (vowel !== undefined && last !== undefined) found.push(stem.slice(0, -1) + vowel + hard(last));
    if (/([bdfgklmnprst])\1$/.test(stem)) found.push(stem.slice(0, -1));
    if (/[vz]$/.test(stem)) found.push(stem.slice(0, -1) + hard(stem.slice(-1)));
  }
  return found;
}

/** "brieven" has one "brief", "huizen" one "huis". */
function hard(letter: string): string {
  return letter === "v" ? "f" : letter === "z" ? "s" : letter;
}
