// Leaves a text that needs no normalising as it is: markdown-it makes a copy of every text, and what is cut out of the copy keeps all of it in memory.
import type { MarkdownIt } from "../markdown-types.ts";

/** Does what markdown-it's rule does (CommonMark §2.1 and §2.3), where there is something to do. */
export function normalize(markdown: MarkdownIt): void {
  markdown.core.ruler.at("normalize", (state) => {
    if (/[\r\0]/.test(state.src)) state.src = state.src.replace(/\r\n?/g, "\n").replace(/\0/g, "\uFFFD");
  });
}
