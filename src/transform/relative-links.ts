// One pass over a page's HTML that makes each address that starts at the site's root relative, so that the site works anywhere.
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

const LINKING = new Set(["href", "src", "poster", "action", "data-search-url", "data-root"]);

/** Where addresses count from: the page's own path in the output folder, or a fixed prefix. */
export type Origin = { from: string } | { prefix: string };

function ignore(): void {}

/** Rewrites attributes that hold "/…" (but not "//…") and leaves every other byte as it is. */
export function relativeLinks(html: string, origin: Origin): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let name = "";
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => void (name = html.slice(start, end)),
    onattribdata(start, end) {
      if (!LINKING.has(name) || html[start] !== "/" || html[start + 1] === "/" || html[start - 1] !== '"') return;
      edits.push({ start, end, text: relocate(html.slice(start, end), origin) });
    },
    onattribend: ignore,
    onattribentity: ignore,
    oncdata: ignore,
    onclosetag: ignore,
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
  let result = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}

/** "/a/b/" seen from "a/c/index.html" is "../b/". */
export function relocate(address: string, origin: Origin): string {
  if ("prefix" in origin) return origin.prefix + address.slice(1);
  const here = origin.from.split("/").slice(0, -1);
  const [path = "", ...rest] = address.slice(1).split(/(?=[?#])/);
  const there = path.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const relative = "../".repeat(here.length - common) + there.slice(common).join("/");
  return (relative === "" ? "./" : relative) + rest.join("");
}
