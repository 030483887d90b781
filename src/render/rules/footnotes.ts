// Footnotes: under a heading of their own at the end of the page, each with a way back to every place that refers to it.
import type { Token } from "markdown-it";
import { html } from "../../model/html.ts";
import type { MarkdownIt } from "../markdown-types.ts";
import type { RenderEnvironment } from "../markdown.ts";

/** Draws them our own way; markdown-it-footnote numbers them. Ids that the generator gives hold an underscore, which no heading's id does. */
export function footnotes(markdown: MarkdownIt): void {
  Object.assign(markdown.renderer.rules, {
    footnote_anchor_name: (tokens: Token[], index: number) => `_${numberAt(tokens, index)}`,
    // Also where it is referred to once more: two places with one number lead to one note.
    footnote_caption: (tokens: Token[], index: number) => `[${numberAt(tokens, index)}]`,
    footnote_block_open: (_tokens: Token[], _index: number, _options: unknown, { context }: RenderEnvironment) =>
      html`<section class="footnotes" aria-labelledby="_footnotes"><h2 id="_footnotes">${context.strings.footnotes}</h2><ol>\n`.markup,
    // In words: the usual arrow back is in few fonts, and says nothing when it is read out.
    footnote_anchor(tokens: Token[], index: number, _options: unknown, { context }: RenderEnvironment) {
      const time: number = tokens[index]?.meta.subId ?? 0;
      const place = `fnref_${numberAt(tokens, index)}${time === 0 ? "" : `:${time}`}`;
      return html` <a class="footnote-backref" href="#${place}">${context.strings.backToReference}${time === 0 ? "" : ` (${time + 1})`}</a>`.markup;
    },
  });
}

function numberAt(tokens: readonly Token[], index: number): number {
  return Number(tokens[index]?.meta.id) + 1;
}
