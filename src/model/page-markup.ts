// What the markup of a finished page says of links and anchors.

export interface PageMarkup {
  ids: readonly string[];
  /** Ids that stand twice. */
  doubles: readonly string[];
  links: readonly string[];
  /** What no page may hold, in words. */
  unsafe: readonly string[];
}
