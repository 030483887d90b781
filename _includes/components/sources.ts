// ::sources: every source once, with how sure we are, the pages that cite it and the figures that rest on it.
import { html, nothing } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import type { Source } from "../../src/model/schema/sources.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { evidenceMark } from "./labels.ts";
import { bySurname, fullReference } from "./reference.ts";

export const sources: Directive = {
  attributes: ["confidence"],
  render({ confidence }, context) {
    const shown = [...context.site.sources.values()].filter(({ custom }) => confidence === undefined || custom.confidence === confidence).toSorted(bySurname(context.strings));
    return html`<ul class="source-list">${shown.map((source) => entry(source, context))}</ul>`;
  },
};

function entry(source: Source, context: DirectiveContext): ReturnType<typeof html> {
  const { site, language, strings } = context;
  const note = source.custom.note ? html`<p class="source-note">${say(source.custom.note, language.code)}</p>` : nothing;
  const citing = context.citedOn(source.id);
  const on = citing.length === 0 ? nothing : html`<p class="cited-on">${strings.citedOn}: ${citing.map((page, index) => html`${index === 0 ? "" : ", "}<a href="${page.url}">${shortTitle(page)}</a>`)}.</p>`;
  const resting = [...site.figures.values()].filter(({ rows }) => rows.some((row) => row.source.includes(source.id)));
  const figures = resting.map((figure, index) => {
    const page = pageAt(site, language.code, figure.page);
    return html`${index === 0 ? "" : "; "}${page ? html`<a href="${page.url}#figure_${figure.id}">${shortTitle(page)}</a>` : say(figure.title, language.code)}`;
  });
  const rest = resting.length === 0 ? nothing : html`<p class="cited-on">${strings.figuresFromSource}: ${figures}.</p>`;
  return html`<li><p>${fullReference(source, language, strings)} ${evidenceMark(context, source.custom.confidence)}</p>${note}${on}${rest}</li>`;
}
