// The form in which this generator writes HTML: strict enough to be read by a pattern, many times faster than by a parser.

/** An attribute as it is written: a name, or a name and a value in double quotes. */
const ATTRIBUTE = String.raw`\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?`;

/** Anything but text that a page of ours may consist of. */
const TAG = new RegExp(String.raw`</[a-zA-Z][\w:-]*\s*>|<([a-zA-Z][\w:-]*)((?:${ATTRIBUTE})*)\s*/?>|<!--[^<>-]*(?:-[^<>-]+)*-->|<!DOCTYPE html>`, "y");
const PAIR = /\s([a-zA-Z][\w:-]*)(?:="([^"<>]*)")?/g;
const NONE: Readonly<Record<string, string>> = {};
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/**
 * Tells of each start tag of a page, its attributes as a browser would read them.
 * @returns false as soon as something stands there that is not written in our form; then only a parser knows what it means
 */
export function readOwnMarkup(html: string, onTag: (name: string, attributes: Readonly<Record<string, string>>) => void): boolean {
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", TAG.lastIndex)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (!tag) return false;
    const [, name, written = ""] = tag;
    if (name === undefined) continue;
    const attributes = written === "" ? NONE : attributesIn(written);
    if (!attributes) return false;
    onTag(name.toLowerCase(), attributes);
  }
  return true;
}

/** Attributes by name; undefined when one stands twice, or has an entity that we do not write ourselves. */
function attributesIn(written: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(written); pair; pair = PAIR.exec(written)) {
    const [, writtenName = "", value = ""] = pair;
    const name = writtenName.toLowerCase();
    const hasEntity = value.includes("&");
    if (Object.hasOwn(attributes, name) || (hasEntity && /&(?!(?:amp|lt|gt|quot|#39);)/.test(value))) return undefined;
    attributes[name] = hasEntity ? value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity) : value;
  }
  return attributes;
}
