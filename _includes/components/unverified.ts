// ::unverified: everything the data itself says is not confirmed: sources, guidance that rests on them, and doubtful numbers.
import { html, nothing, type Content, type Html } from "../../src/model/html.ts";
import { valuesOf } from "../../src/model/amounts/known-amounts.ts";
import { formatValue } from "../../src/model/numbers.ts";
import { shortTitle } from "../../src/model/page.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { evidenceMark } from "./labels.ts";

export const unverified: Directive = {
  attributes: [],
  render(_attributes, context) {
    const { strings } = context;
    return html`${part(strings.unverifiedSources, sources(context))}${part(strings.unverifiedGuidance, guidance(context))}${part(strings.doubtfulValues, values(context))}`;
  },
};

/** A heading and its list; nothing when there is nothing to list. */
function part(title: string, entries: readonly Html[]): Html {
  return entries.length === 0 ? nothing : html`<h3>${title}</h3><ul>${entries}</ul>\n`;
}

/** Sources that could not be checked, with the pages that cite them. */
function sources(context: DirectiveContext): Html[] {
  return [...context.site.sources.values()]
    .filter(({ custom }) => custom.confidence === "unverified")
    .map(({ id, title }) => {
      const pages = context.citedOn(id).map((page, index) => html`${index === 0 ? "" : ", "}<a href="${page.url}">${shortTitle(page)}</a>`);
      return html`<li>${title} ${context.cite([id])}${pages.length === 0 ? "" : html`. ${context.strings.citedOn}: ${pages}`}.</li>`;
    });
}

/** Recommendations and initiatives without an original source, the least certain first. */
function guidance(context: DirectiveContext): Html[] {
  const { site, language } = context;
  return (["unverified", "secondary"] as const).flatMap((level) => {
    const found = [...site.recommendations, ...site.initiatives].filter(({ evidence }) => evidence === level);
    const links = found.map(({ page, title }, index) => html`${index === 0 ? "" : "; "}${linked(context, page, "", say(title, language.code))}`);
    return found.length === 0 ? [] : [html`<li>${evidenceMark(context, level)}: ${links}.</li>`];
  });
}

/** Values that are marked doubtful, with the remark that says why. */
function values(context: DirectiveContext): Html[] {
  const { site, language, strings } = context;
  return [...site.figures.values()].flatMap(valuesOf).filter(({ status }) => status === "doubtful").map((value) => {
    const { figure, row, column, cell } = value;
    const where = `${say(column.title, language.code)}, ${row.label ? say(row.label, language.code) : row.key}`;
    const note = cell.note ?? row.note;
    return html`<li>${linked(context, figure.page, `#figure_${figure.id}`, formatValue(site, value, language, strings))} (${where})${note ? `: ${say(note, language.code)}` : ""}</li>`;
  });
}

/** A link to a place on a page that exists in this language, else the words alone. */
function linked({ site, language }: DirectiveContext, key: string, place: string, text: Content): Html {
  const page = pageAt(site, language.code, key);
  return page ? html`<a href="${page.url}${place}">${text}</a>` : html`${text}`;
}
