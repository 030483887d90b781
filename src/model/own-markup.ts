// The form in which this generator writes HTML: strict enough to be read by a pattern, many times faster than by a parser.

/** An attribute as it is written: a name, or a name and a value in double quotes. */
const ATTRIBUTE = String.raw`\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?`;

/** Anything a page of ours may consist of. */
const PIECE = new RegExp(String.raw`[^<]+|<!--[^<>-]*(?:-[^<>-]+)*-->|<!DOCTYPE html>|</[a-zA-Z][\w:-]*\s*>|(<[a-zA-Z][\w:-]*)((?:${ATTRIBUTE})*)\s*/?>`, "gy");
const PAIR = /\s([a-zA-Z][\w:-]*)(?:="([^"<>]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/**
 * Tells of each start tag of a page, its attributes as a browser would read them.
 * @returns false as soon as something stands there that is not written in our form; then only a parser knows what it means
 */
export function readOwnMarkup(html: string, onTag: (name: string, attributes: Readonly<Record<string, string>>) => void): boolean {
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < html.length) {
    const piece = PIECE.exec(html);
    if (!piece) return false;
    const [, opening, written = ""] = piece;
    if (opening === undefined) continue;
    const attributes: Record<string, string> = {};
    for (const [, writtenName = "", value = ""] of written.matchAll(PAIR)) {
      const name = writtenName.toLowerCase();
      // A name that stands twice counts the first time; an entity that we do not write ourselves is a parser's business.
      if (Object.hasOwn(attributes, name) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(value)) return false;
      attributes[name] = value.includes("&") ? value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity) : value;
    }
    onTag(opening.slice(1).toLowerCase(), attributes);
  }
  return true;
}
