// :value[figure.row], :term[text]{id=…} and :example[20%] in a sentence.
import type { MarkdownIt, StateInline } from "../markdown-types.ts";
import { parseAttributes } from "./directive-attributes.ts";

const FORM = /:(value|term|example)\[([^[\]\n]+)\](?:\{([^{}\n]*)\})?/y;

/** Adds the rule; the text after a word character is left alone ("10:value[" is no directive). */
export function inlineDirective(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "inline_directive", rule);
}

function rule(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ":" || /[\p{Letter}\p{Number}]/u.test(state.src[state.pos - 1] ?? "")) return false;
  FORM.lastIndex = state.pos;
  const match = FORM.exec(state.src);
  if (!match?.[1] || match[2] === undefined) return false;
  const attributes = parseAttributes(match[3] ?? "");
  if (!attributes) return false;
  if (!silent) {
    const token = state.push(`${match[1]}_directive`, "", 0);
    token.content = match[2].trim();
    token.markup = match[0];
    // In the text of a link no other link may stand.
    token.meta = { attributes, isInLink: (state.linkLevel ?? 0) > 0 };
  }
  state.pos += match[0].length;
  return true;
}
