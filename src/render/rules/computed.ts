// At the end of a page: how each computed number on it was computed, and what the mark of an example means.
import { html } from "../../model/html.ts";
import { pageAt } from "../../model/site.ts";
import type { Computed } from "../../model/formula/evaluate.ts";
import { explainComputed, formatComputed } from "../../model/formula/explain.ts";
import type { MarkdownIt } from "../markdown-types.ts";
import type { RenderEnvironment } from "../markdown.ts";

/** What the numbers of a page leave to be explained at its end. */
export interface Remarks {
  computed: Computed[];
  hasExample: boolean;
}

/** Adds a token after all others when the text holds such numbers, and draws it. */
export function computed(markdown: MarkdownIt): void {
  markdown.core.ruler.push("computed", (state) => {
    const holdsNumbers = state.tokens.some(({ children }) => children?.some(({ type }) => type === "value_directive" || type === "example_directive"));
    if (holdsNumbers) state.tokens.push(new state.Token("computed", "", 0));
  });
  markdown.renderer.rules["computed"] = (_tokens, _index, _options, { remarks, context }: RenderEnvironment) => {
    const { site, language, strings } = context;
    const entries = remarks.computed.map((each, index) => {
      const { figure } = each.inputs[0];
      const page = pageAt(site, language.code, figure.page);
      const number = formatComputed(site, each, language, strings);
      return html`<li id="computed_${index + 1}">${page ? html`<a href="${page.url}#figure_${figure.id}">${number}</a>` : number}: ${explainComputed(site, each, language, strings)}.</li>`;
    });
    const list = entries.length === 0 ? "" : html`<section class="computed" aria-labelledby="_computed"><h2 id="_computed">${strings.computedNumbers}</h2><ul>${entries}</ul></section>\n`.markup;
    return list + (remarks.hasExample ? html`<p class="example-note">${strings.exampleNote}</p>\n`.markup : "");
  };
}
