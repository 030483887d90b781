// One pass over a page's HTML that rewrites addresses in it and leaves every other byte as it is.

/**
 * An attribute that holds an address, in a tag: what follows up to the next ">" is part of the tag, since neither texts nor values of
 * ours hold an unescaped angle bracket. A comment is passed over.
 */
const ADDRESS = /<!--[^]*?-->|(\s(?:href|src|poster|action|data-search-url)=")([^"<>&]*)(?=(?:&[^"<>]*)?"[^<>]*>)/g;

export interface Rewriting {
  /** The new address, or the same one; of an address with an entity in it, the part before the entity. */
  address(address: string): string;
  /** Markup to put in after the first closing tag of this name. */
  after?: { tag: string; markup: string };
}

/**
 * Rewrites the addresses of a page.
 * @throws RangeError when the tag to put markup after does not occur
 */
export function rewriteAddresses(html: string, { address, after }: Rewriting): string {
  const rewrite = (part: string): string => part.replace(ADDRESS, (whole, start: string | undefined, old: string) => (start === undefined ? whole : start + address(old)));
  if (!after) return rewrite(html);
  const end = `</${after.tag}>`;
  const at = html.indexOf(end);
  if (at < 0) throw new RangeError(`The page has no ${end}.`);
  return rewrite(html.slice(0, at + end.length)) + after.markup + rewrite(html.slice(at + end.length));
}
