// Shows pieces on the page, to be read and printed.
import type { Piece } from "../../model/dossier.ts";

/** What may be made of a piece; the build writes nothing else. */
const TAGS = new Set(["section", "div", "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code", "em", "strong", "b", "i", "cite", "s", "sup", "sub", "a", "img", "br", "hr"]);
const ATTRIBUTES = new Set(["alt", "scope", "id", "lang", "class"]);

/** The pieces as elements; pictures come from the site itself. */
export function toNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const [tag, attributes, inside] = piece;
    const made = document.createElement(TAGS.has(tag) ? tag : "span");
    for (const [name, value] of Object.entries(attributes)) if (ATTRIBUTES.has(name)) made.setAttribute(name, value);
    if (made instanceof HTMLAnchorElement && /^(?:https?:|mailto:|tel:|#)/.test(attributes["href"] ?? "")) made.setAttribute("href", attributes["href"] ?? "");
    if (made instanceof HTMLImageElement) made.src = new URL((attributes["src"] ?? "").replace(/^\//, ""), siteRoot).href;
    made.append(...toNodes(inside));
    if (!(made instanceof HTMLTableElement)) return made;
    const scroll = document.createElement("div");
    scroll.className = "table-scroll";
    scroll.tabIndex = 0;
    scroll.append(made);
    return scroll;
  });
}
