// Lights up, on a page opened from the results, the words that were found; the page's own elements stay as they are.
import { MARK } from "../mark.ts";

const NAME = "search";

/** Lights up the words that the address names, and takes them out of the address. Older browsers show the page without. */
export function highlight(): void {
  const address = new URL(location.href);
  const words = new Set(address.searchParams.getAll(MARK).map((word) => word.toLowerCase()));
  const main = document.querySelector("main");
  if (main && words.size > 0 && "highlights" in CSS) CSS.highlights.set(NAME, new Highlight(...rangesOf(main, words)));
  address.searchParams.delete(MARK);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Some browsers refuse this for files: the address then keeps the words.
    return;
  }
}

function rangesOf(main: Element, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest("nav")) continue;
    for (const { index, 0: word } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu)) {
      if (!words.has(word.toLowerCase())) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
