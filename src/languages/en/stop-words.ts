// English words that a question can do without.

/** Articles, pronouns, prepositions, auxiliary verbs, and the words of asking. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about all am an and any are as at be been best but by can could did do does explain find for from get give had has have he her him his how i if in info information into is it its
  let like many may me mean meaning means more most must my need no not of on one or our out please s shall she should so some such than that the their them then there these they this those to
  up us use used using was way we were what when where which while who whom whose why will with without would you your`.split(/\s+/),
);
