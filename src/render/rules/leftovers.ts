// What looks like HTML, a link, a footnote or a reference and became none: a fault, since readers would see the bare signs.
import type { MarkdownIt, StateInline } from "../markdown-types.ts";
import { pushFault, type Fault } from "./fault.ts";

/** A tag, comment, instruction or declaration as CommonMark 0.31.2 §6.6 has them, less strictly. */
const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|\?|![a-z]|!\[CDATA\[)/iy;
const FOOTNOTE = /\[\^[^\]\s]+\]/y;
const REFERENCE = /\[[^[\]\n]+\]\[[^[\]\n]*\]/y;
const LINK = /\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([^()\n]*\)/y;
/** A citation in the text of a link, which becomes no link: a citation is one itself. */
const CITING_LINK = /\[[^[\]\n]*\[@[^[\]\n]*\][^[\]\n]*\]\([^()\n]*\)/y;

const LEFTOVERS: readonly { form: RegExp; explain(source: string): Fault }[] = [
  { form: HTML, explain: (source) => ({ rule: "html", message: `HTML is not used in pages: ${source.split("\n")[0]}`, hint: `Use Markdown; write \\${source.split("\n")[0]} when readers must see these signs.` }) },
  { form: FOOTNOTE, explain: (source) => ({ rule: "footnote", message: `The footnote ${source} is not on this page.`, hint: `Write it on a line of its own: ${source}: text of the footnote.` }) },
  { form: REFERENCE, explain: (source) => ({ rule: "broken-reference", message: `${source} is no link: its second part is not defined on this page.`, hint: "Write [text](address), or put a backslash before the first bracket when readers must see the brackets." }) },
  { form: CITING_LINK, explain: (source) => ({ rule: "broken-reference", message: `${source} is no link: a citation in it leads elsewhere.`, hint: "Put the citation behind the link: [text](address) [@source]." }) },
  { form: LINK, explain: (source) => ({ rule: "broken-reference", message: `${source} is no link: its address holds a space or is not complete.`, hint: "Put < and > around an address with spaces: [text](<my page.md>)." }) },
];

/** Adds the rule, last of all: what no other rule took. */
export function leftovers(markdown: MarkdownIt): void {
  markdown.inline.ruler.push("leftovers", rule);
}

function rule(state: StateInline, silent: boolean): boolean {
  const sign = state.src[state.pos];
  if (silent || (sign !== "<" && sign !== "[")) return false;
  for (const { form, explain } of LEFTOVERS) {
    form.lastIndex = state.pos;
    const [source] = form.exec(state.src) ?? [];
    if (source === undefined || source.startsWith("[@")) continue;
    pushFault(state, source, explain(source.length > 80 ? `${source.slice(0, 77)}…` : source));
    state.pending += sign;
    state.pos++;
    return true;
  }
  return false;
}
