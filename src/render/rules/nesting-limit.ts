// Blocks deeper than markdown-it's limit are dropped by it without a word; here they become a fault.
import type { MarkdownIt } from "../markdown-types.ts";
import { pushFault } from "./fault.ts";

/** markdown-it's own limit, in levels; a list takes two. */
const LIMIT = 100;

/** Watches the block parser, which calls itself for each level. */
export function nestingLimit(markdown: MarkdownIt): void {
  const { block } = markdown;
  const tokenize = block.tokenize.bind(block);
  block.tokenize = (state, startLine, endLine) => {
    if (state.level >= LIMIT && state.skipEmptyLines(startLine) < endLine) {
      const token = pushFault(state, "", { rule: "too-deep", message: `Lists and quotes stand more than ${LIMIT / 2} deep inside each other here; what stands deeper would be lost.`, hint: "Take some of the > signs or spaces at the start of the line away." });
      token.map = [startLine, endLine];
    }
    tokenize(state, startLine, endLine);
  };
}
