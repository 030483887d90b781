// Dutch words that a question can do without.

/** Articles, pronouns, prepositions, auxiliary verbs, and the words of asking: "wat is", "hoe doe je". */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alle alles als andere bij ben bent beste betekenis betekent binnen daar dan dat de deze die dit doe doen doet door dus een eigen en er gaan gaat
  geef geen goed graag haar had hebben hebt heeft heel hem hen het hier hij hoe hun iets ik in info informatie is ja je jij jouw jullie kan kies kiezen kun kunnen
  krijg krijgen kunt maak maar maken maakt me meer meest met mij mijn moet moeten mag na naar niet nog nu of om omdat ons onze ook op over per precies s 's staan staat te tegen toch tot tussen
  u uit uitleg uw van vanuit veel via vind vinden voor waar waarin waarmee waarom waaruit waarvoor wanneer want waren was wat we weer weet wel welk welke werkt werken wie wij wil willen word worden wordt
  zal ze zeg zeggen zegt zelf zich zij zijn zo zoek zoeken zonder zou zouden`.split(/\s+/),
);
