// Dutch verbs whose forms share no beginning, so that no stemmer brings them together: "inkopen", "ingekocht", "koopt in", "inkoop".

/** For each group the forms of one verb without its particle; the first is the infinitive. */
const STRONG = [
  "bieden biedt bood boden geboden bod",
  "brengen brengt bracht brachten gebracht",
  "denken denkt dacht dachten gedacht",
  "doen doet deed deden gedaan",
  "dragen draagt droeg droegen gedragen dracht",
  "gaan gaat ging gingen gegaan gang",
  "geven geeft gaf gaven gegeven gave gifte",
  "helpen helpt hielp hielpen geholpen hulp",
  "houden houdt hield hielden gehouden",
  "kiezen kiest koos kozen gekozen keuze",
  "komen komt kwam kwamen gekomen komst",
  "kopen koopt kocht kochten gekocht koop",
  "krijgen krijgt kreeg kregen gekregen",
  "laten laat liet lieten gelaten",
  "lezen leest las lazen gelezen",
  "lopen loopt liep liepen gelopen loop",
  "nemen neemt nam namen genomen name",
  "schrijven schrijft schreef schreven geschreven schrift",
  "sluiten sluit sloot sloten gesloten",
  "spreken spreekt sprak spraken gesproken spraak",
  "staan staat stond stonden gestaan stand",
  "stijgen stijgt steeg stegen gestegen",
  "treffen treft trof troffen getroffen",
  "trekken trekt trok trokken getrokken",
  "vinden vindt vond vonden gevonden vinding",
  "vragen vraagt vroeg vroegen gevraagd vraag",
  "wijzen wijst wees wezen gewezen wijzing",
  "winnen wint won wonnen gewonnen",
  "zien ziet zag zagen gezien",
  "zoeken zoekt zocht zochten gezocht",
].map((line) => line.split(" "));
/** What stands before a verb, apart or not. */
export const PARTICLES: readonly string[] = "aan aanbe achter af be be bij door her in mee na om onder ont op over samen tegen terug toe uit ver voor voort".split(" ");
/** Particles that stay in front: "verkopen" has "verkocht", not "vergekocht". */
export const FIXED: ReadonlySet<string> = new Set(["be", "her", "ont", "ver", "onder", "over", "door", "voor"]);

/** The other forms of a strong verb, with its particle: of "ingekocht" also "inkopen", "inkoop" and "ingekochte". Nothing for other words. */
export function verbForms(word: string): string[] {
  const bare = word.length > 5 && /[^e]e$/.test(word) ? [word, word.slice(0, -1)] : [word];
  for (const form of bare) {
    for (const particle of ["", ...PARTICLES]) {
      if (!form.startsWith(particle)) continue;
      const rest = form.slice(particle.length);
      const group = STRONG.find((verb) => verb.includes(rest) || (FIXED.has(particle) && verb.some((each) => each === `ge${rest}`)));
      if (!group || (particle === "" && group[0]?.length === 4)) continue;
      return group.flatMap((each) => [particle + each, ...(FIXED.has(particle) && each.startsWith("ge") ? [particle + each.slice(2)] : [])]).filter((each) => each !== word);
    }
  }
  return [];
}

/** Verbs and the particles that stand apart at the end: "koopt de overheid in" has "inkoopt". */
export function rejoin(words: readonly string[]): string[] {
  const particle = words.at(-1) ?? "";
  const verb = FIXED.has(particle) || !PARTICLES.includes(particle) ? -1 : words.findIndex((word) => STRONG.some((forms) => forms.includes(word)));
  return words.map((word, at) => (verb < 0 || verb === words.length - 1 ? word : at === verb ? particle + word : at === words.length - 1 ? "" : word));
}
