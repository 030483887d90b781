// Builds the other page's text anew for this page: its ids do not collide, its links lead where they led, and its controls stay asleep.
import type { Piece } from "../../model/page-text.ts";

const PREFIX = "_beside_";
const SVG = "http://www.w3.org/2000/svg";
/** Attributes that name ids, with spaces between. */
const NAMING = new Set(["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"]);

/** A fragment with the text. @param address where the other page stands */
export function rebuild(pieces: readonly Piece[], address: string): DocumentFragment {
  const ids = new Set<string>();
  collectIds(pieces, ids);
  const renamed = (id: string): string => (ids.has(id) ? PREFIX + id : id);
  const attribute = (name: string, value: string): string => {
    if (name === "id") return PREFIX + value;
    if (NAMING.has(name)) return value.split(" ").map(renamed).join(" ");
    if (name === "href" || name === "src") return linkFrom(value, address, ids);
    return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
  };
  const build = (parent: Node, inside: readonly Piece[], space: string | null): void => {
    for (const piece of inside) {
      if (typeof piece === "string") {
        parent.appendChild(document.createTextNode(piece));
        continue;
      }
      const [tag, attributes, inner] = piece;
      if (tag === "script") continue;
      const own = tag === "svg" ? SVG : space;
      // An element of our own would start to work, a second time for what it keeps.
      const made = document.createElementNS(own ?? "http://www.w3.org/1999/xhtml", tag.includes("-") ? "div" : tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, attribute(name, value));
      build(made, inner, own);
      parent.appendChild(made);
    }
  };
  const fragment = document.createDocumentFragment();
  build(fragment, pieces, null);
  return fragment;
}

/** A place in the text laid beside, the same place on this page (its list of sources has the same ids), or an address on its own page or elsewhere. */
function linkFrom(value: string, address: string, ids: ReadonlySet<string>): string {
  if (!value.startsWith("#")) return new URL(value, address).href;
  const id = decodeURIComponent(value.slice(1));
  if (ids.has(id)) return `#${encodeURIComponent(PREFIX + id)}`;
  return document.getElementById(id) ? value : new URL(value, address).href;
}

function collectIds(pieces: readonly Piece[], ids: Set<string>): void {
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    const { id } = piece[1];
    if (id !== undefined) ids.add(id);
    collectIds(piece[2], ids);
  }
}
