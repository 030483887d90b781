// Counts the words of a page as Pagefind does: it divides by the average, and where a language has several indexes the browser must know that of each.

const TAG = /<(\/?)(!?[a-z][a-z0-9-]*)([^>]*)>/y;
/** Elements that Pagefind leaves out, and those that hold nothing. */
const UNREAD = new Set(["head", "style", "script", "noscript", "label", "form", "svg", "footer", "nav", "iframe", "template"]);
const EMPTY = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"]);
/** Elements within a word; at any other a word ends. */
const INLINE = new Set("a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select small span strong sub sup textarea time tt var".split(" "));

/** White space beyond ASCII, as \s has it. */
const WIDE_SPACES = new Set([..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"].map((space) => space.charCodeAt(0)));

/** How many words of a page Pagefind reads; accurate but for the odd one. */
export function pageLength(markup: string): number {
  let words = 0;
  let isInWord = false;
  /** The element that is being left out, and how many of its name are open. */
  let skipped = "";
  let depth = 0;
  for (let at = 0; at < markup.length; ) {
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    if (!tag) {
      // A < that begins no tag is no text either.
      const from = markup[at] === "<" ? at + 1 : at;
      const next = markup.indexOf("<", from);
      at = next < 0 ? markup.length : next;
      if (skipped !== "") continue;
      for (let place = from; place < at; place++) {
        const isSpaceHere = isSpace(markup.charCodeAt(place));
        if (!isSpaceHere && !isInWord) words++;
        isInWord = !isSpaceHere;
      }
      continue;
    }
    at = TAG.lastIndex;
    const [, closing, name = "", attributes = ""] = tag;
    if (skipped !== "") {
      if (name === skipped) depth += closing === "/" ? -1 : 1;
      if (depth === 0) skipped = "";
    } else {
      if (!INLINE.has(name) || name === "br") isInWord = false;
      if (closing === "" && !EMPTY.has(name) && (UNREAD.has(name) || attributes.includes("data-pagefind-ignore"))) [skipped, depth] = [name, 1];
    }
  }
  return words;
}

/** Whether a UTF-16 unit is white space as \s has it. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && WIDE_SPACES.has(code);
}
