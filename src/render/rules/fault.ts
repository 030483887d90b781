// A fault: a token that draws nothing and marks the place of text that would be lost or shown otherwise than it was meant.
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "../markdown-types.ts";

export interface Fault {
  rule: string;
  message: string;
  hint: string;
}

/** Adds a fault where the parser stands; `source` is the text to look for when its place is told. */
export function pushFault(state: StateInline | StateBlock, source: string, fault: Fault): Token {
  const token = state.push("fault", "", 0);
  token.content = source;
  token.meta = fault;
  return token;
}

/** A fault among the blocks of a page. @param lines the first line and the line after the last in which `source` is looked for */
export function blockFault(state: StateCore, lines: Token["map"], source: string, fault: Fault): Token {
  return Object.assign(new state.Token("fault", "", 0), { content: source, meta: fault, map: lines });
}

/** Lets faults draw nothing. */
export function drawFaults(markdown: MarkdownIt): void {
  markdown.renderer.rules["fault"] = () => "";
}
