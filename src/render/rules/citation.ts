// [@source], [@source, p. 12] and [@one; @two]: a citation, in the form Pandoc made common.
import type { MarkdownIt, StateInline } from "../markdown-types.ts";

/** One cited source and where in it. */
export interface Citation {
  id: string;
  locator: string;
}

const FORM = /\[(@[^[\]\n]+)\]/y;
const PART = /^@([A-Za-z0-9][\w-]*)(?:,\s*(.+))?$/;

/** Adds the rule. */
export function citation(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "citation", rule);
}

function rule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("[@", state.pos)) return false;
  FORM.lastIndex = state.pos;
  const match = FORM.exec(state.src);
  const citations = match?.[1] === undefined ? undefined : parse(match[1]);
  if (!match || !citations) return false;
  if (!silent) {
    const token = state.push("citation", "", 0);
    token.markup = match[0];
    token.meta = { citations };
  }
  state.pos += match[0].length;
  return true;
}

function parse(text: string): Citation[] | undefined {
  const citations: Citation[] = [];
  for (const part of text.split(";")) {
    const match = PART.exec(part.trim());
    if (!match?.[1]) return undefined;
    citations.push({ id: match[1], locator: match[2]?.trim() ?? "" });
  }
  return citations;
}
