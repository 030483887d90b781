// One pass over a page's HTML that rewrites addresses in it and leaves every other byte as it is.
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Attributes that hold an address. */
const LINKING = new Set(["href", "src", "poster", "action", "data-search-url"]);

export interface Rewriting {
  /** The new address, or the same one; of an address with an entity in it, the part before the entity. */
  address(address: string): string;
  /** Markup to put in after the first closing tag of this name. */
  after?: { tag: string; markup: string };
}

function ignore(): void {}

/**
 * Rewrites the addresses of a page.
 * @throws RangeError when the tag to put markup after does not occur
 */
export function rewriteAddresses(html: string, { address, after }: Rewriting): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let name = "";
  let waiting = after;
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => void (name = html.slice(start, end)),
    onattribdata(start, end) {
      if (!LINKING.has(name) || html[start - 1] !== '"') return;
      const old = html.slice(start, end);
      const text = address(old);
      if (text !== old) edits.push({ start, end, text });
    },
    onclosetag(start, end) {
      if (html.slice(start, end) !== waiting?.tag) return;
      const at = html.indexOf(">", end) + 1;
      edits.push({ start: at, end: at, text: waiting.markup });
      waiting = undefined;
    },
    onattribend: ignore,
    onattribentity: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
    ontext: ignore,
    ontextentity: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  if (waiting) throw new RangeError(`The page has no </${waiting.tag}>.`);
  let result = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
