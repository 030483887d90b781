// Dutch words that a question can do without.

/** Articles, pronouns, prepositions, conjunctions, auxiliary verbs, adverbs that only colour a sentence, and the words of asking: "wat is", "hoe doe je". */
export const stopWords: ReadonlySet<string> = new Set(
  `aan achter al alle alleen alles als alsof altijd ander andere anders beide ben bent beste betekenis betekent bij bijna binnen daar daarbij daardoor daarna daarom daarmee daarvan daarvoor dan dat de
  deze dezelfde die dit doe doen doet door doordat dus echt een eens eerder eerst eigen eigenlijk elk elke en enige enkele er eraan erbij ergens ermee erop ervan ervoor even evenals gaan gaat geef geeft geen
  geven gewoon goed graag haar had hadden heb hebben hebt heeft heel hem hen het hetzelfde hier hierbij hierdoor hiermee hiervan hiervoor hij hoe hoeft hun ieder iedere iedereen iemand iets ik in indien info informatie
  is ja je jij jou jouw jullie kan ken kies kiezen kom komen komt kon konden krijg krijgen krijgt kun kunnen kunt laat later laten liever maar maak maken maakt mag me mee meer meest meestal men met mij mijn misschien mocht moest
  moet moeten mogelijk mogen na naar nadat natuurlijk nee nergens net niemand niet niets nodig nog nogal nooit nou nu of ofwel om omdat onder ons onze ook op opnieuw over overal per precies 's s slechts snel
  soms soort staan staat steeds straks tamelijk te tegen tenzij terug terwijl toch toen tot totdat tussen tijdens u uit uitleg uw vaak vaker van vanaf vanuit vanwege veel verder vervolgens via vind vinden volgens voor voordat vooral vooruit
  waar waaraan waarbij waardoor waarin waarmee waarom waarop waaruit waarvan waarvoor wanneer want waren was wat we weer weet weinig wel welk welke welks werkt werken weten wie wiens wij wil wilde willen wilt wist word worden wordt
  zal ze zeer zeg zeggen zegt zelf zelfs zich zichzelf zien ziet zij zijn zit zo zoals zodat zodra zoek zoeken zonder zou zouden zowel zulke zullen zult`.split(/\s+/),
);
