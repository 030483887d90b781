// Counts the words of a page as Pagefind does: it divides by the average, and where a language has several indexes the browser must know that of each.

const PIECE = /<(\/?)(!?[a-z][a-z0-9-]*)([^>]*)>|[^<]+/g;
/** Elements that Pagefind leaves out, and those that hold nothing. */
const UNREAD = new Set(["head", "style", "script", "noscript", "label", "form", "svg", "footer", "nav", "iframe", "template"]);
const EMPTY = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"]);
/** Elements within a word; at any other a word ends. */
const INLINE = new Set("a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select small span strong sub sup textarea time tt var".split(" "));

/** How many words of a page Pagefind reads; accurate but for the odd one. */
export function pageLength(markup: string): number {
  let text = "";
  /** The element that is being left out, and how many of its name are open. */
  let skipped = "";
  let depth = 0;
  for (const [piece, closing, name = "", attributes = ""] of markup.matchAll(PIECE)) {
    if (name === "") {
      if (skipped === "") text += piece;
    } else if (skipped !== "") {
      if (name === skipped) depth += closing === "/" ? -1 : 1;
      if (depth === 0) skipped = "";
    } else {
      if (!INLINE.has(name) || name === "br") text += " ";
      if (closing === "" && !EMPTY.has(name) && (UNREAD.has(name) || attributes.includes("data-pagefind-ignore"))) [skipped, depth] = [name, 1];
    }
  }
  return text.split(/\s+/).filter((word) => word !== "").length;
}
