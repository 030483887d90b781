// ::name{attributes} on a line of its own: a figure, a list of steps, the glossary.
import type { MarkdownIt, StateBlock } from "../markdown-types.ts";
import { parseAttributes } from "./directive-attributes.ts";

const LINE = /^::([a-z][a-z-]*)(?:\{(.*)\})?\s*$/;

/** Adds the rule; the renderer puts the directive's markup where the token stands. */
export function blockDirective(markdown: MarkdownIt): void {
  markdown.block.ruler.before("fence", "block_directive", rule, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

function rule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = state.src.slice((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0), state.eMarks[startLine]);
  if (!line.startsWith("::") || line.startsWith(":::")) return false;
  const match = LINE.exec(line);
  if (!match?.[1]) return false;
  if (silent) return true;
  const token = state.push("block_directive", "", 0);
  token.map = [startLine, startLine + 1];
  token.block = true;
  token.content = line;
  token.meta = { name: match[1], attributes: parseAttributes(match[2] ?? "") };
  state.line = startLine + 1;
  return true;
}
