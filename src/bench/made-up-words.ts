// Words for made-up pages: common Dutch words, and compounds that nobody ever wrote.
import { pick, randomFrom, type Random } from "./random.ts";

/** The words that hold a sentence together; in any text they are by far the most frequent. */
const SMALL = "de van een het en in is op te dat met voor die zijn aan er niet door om als bij ook naar of uit over dan nog maar wordt worden kan moet tot heeft wel deze dit wie per zo na tegen onder zonder elke alle eerst samen daarna meestal vaak soms altijd".split(" ");
const ROOTS = `aarde akker anker avond balk band beek berg blad boom boot brug dak dal dam deur dijk draad duin eiland emmer fiets fluit gang gevel glas golf graan gras hal hamer haven heide hek heuvel hof hout huis
  kaart kade kamer kanaal kant kelder kist klei klok koffer kolom korf kraan kust laan ladder lamp land leem leiding lijn linde luik maan mand markt mast meer melk meter molen muur nacht net oever olie oven
  paal pad papier park pijp plaat plank plein poort polder pomp rand regen riem riet rivier roer ruimte schaal schip school schuur sluis spoor stal steen ster stoel stoom stroom tafel tegel terras toren touw
  trap trein tuin tunnel vaart vat veld venster verf vloer vlucht voet vuur wagen wand water weg werk wiel wind winter wolk zaal zand zee zeil zolder zomer zon zuil`.split(/\s+/);
const ENDINGS = ",,,en,s,je,beheer,dienst,overzicht,onderhoud,maatregel,vereniging".split(",");
const LINKS = ["", "", "s"];
/** There are two to this power of words. */
const OCTAVES = 14;

export interface MadeUpWords {
  /** Any word; a few are very frequent and most are rare, as in real text (Zipf's law). */
  word(random: Random): string;
  /** A word that could be a subject: for titles, headings and links. */
  subject(random: Random): string;
}

/** The words of a corpus; the same seed gives the same ones. */
export function madeUpWords(seed: number): MadeUpWords {
  const random = randomFrom(seed);
  const subjects = new Set(ROOTS);
  while (subjects.size < 2 ** OCTAVES - SMALL.length) subjects.add(pick(ROOTS, random) + pick(LINKS, random) + pick(ROOTS, random) + pick(ENDINGS, random));
  const nouns = [...subjects];
  const all = [...SMALL, ...nouns];
  return {
    // Each octave of ranks is as likely as any other, which is Zipf's law in whole numbers, so that no machine rounds otherwise.
    word: (random) => all[Math.floor((1 << Math.floor(random() * OCTAVES)) * (1 + random())) - 1] ?? "de",
    subject: (random) => nouns[Math.floor(random() * 800)] ?? "huis",
  };
}
