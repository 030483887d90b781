// ::sources: every source once, with how sure we are, the pages that cite it and the figures that rest on it.
import { isSelected } from "../../src/model/citation/select-sources.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import type { Source } from "../../src/model/schema/sources.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { evidenceMark } from "./labels.ts";
import { byReference, fullReference } from "./reference.ts";

export const sources: Directive = {
  attributes: ["confidence", "letters"],
  render(attributes, context) {
    const shown = [...context.site.sources.values()].filter((source) => isSelected(source, attributes)).toSorted(byReference(context));
    return html`<ul class="source-list">${shown.map((source) => entry(source, context))}</ul>`;
  },
};

function entry(source: Source, context: DirectiveContext): Html {
  const { language, strings } = context;
  const note = source.custom.note ? html`<p class="source-note">${say(source.custom.note, language.code)}</p>` : nothing;
  const citing = context.citedOn(source.id).map((page) => html`<a href="${page.url}">${shortTitle(page)}</a>`);
  return html`<li id="source_${source.id}"><p>${fullReference(source, context, "whole")} ${evidenceMark(context, source.custom.confidence)}</p>${note}${line(strings.citedOn, citing)}${line(strings.figuresFromSource, figuresFrom(source, context))}</li>`;
}

/** Links to the figures with a row from this source. */
function figuresFrom({ id }: Source, { site, language }: DirectiveContext): Html[] {
  return [...site.figures.values()]
    .filter(({ rows }) => rows.some((row) => row.source.includes(id)))
    .map((figure) => {
      const page = pageAt(site, language.code, figure.page);
      const title = say(figure.title, language.code);
      return page ? html`<a href="${page.url}#figure_${figure.id}">${title}</a>` : html`${title}`;
    });
}

function line(label: string, items: readonly Html[]): Html {
  return items.length === 0 ? nothing : html`<p class="cited-on">${label}: ${items.map((item, index) => html`${index === 0 ? "" : "; "}${item}`)}.</p>`;
}
