// English words that a question can do without.

/** Articles, pronouns, prepositions, conjunctions, auxiliary verbs, adverbs that only colour a sentence, and the words of asking. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually after again all almost along already also although always am an and another any anyone anything are around as ask at be because been before being best better between both but by can cannot could did do
  does doing done during each either else enough even ever every everyone everything explain few find for from get gets getting give gives go goes going got had has have having he her here hers him his how however i if in info
  information instead into is it its itself just keep know let like make makes making many may maybe me mean meaning means might mine more most much must my myself need needs neither never no nobody nor not nothing now of off often on once one
  only onto or other others our ours out over own perhaps please quite rather really same say says see shall she should show since so some somebody someone something sometimes soon still such take takes tell than that the their theirs them then there
  these they thing things this those though through thus to together too towards under until up upon us use used using usually very want wants was way we were what whatever when whenever where whether which while who whole whom whose why will with within without
  would yes yet you your yours`.split(/\s+/),
);
