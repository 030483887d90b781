// Which interface words the search takes along into the browser.

/** Keys of _data/strings. */
export const SEARCH_WORDS = [
  "searchAll", "searchAlso", "searchDidYouMean", "searchElsewhere", "searchFailed", "searchFilterAll", "searchFilterKind", "searchFilterPhase", "searchFilterRole",
  "searchForget", "searchGlossary", "searchHint", "searchInstead", "searchLoading", "searchMany", "searchMissing", "searchMore", "searchNear", "searchNone", "searchOne",
  "searchRecent", "searchUnknown", "contents", "forRoles",
] as const;
