// ::number{value=…}: one key figure, large, with what it is, its year, its source and its first caveat.
import { html, nothing } from "../../src/model/html.ts";
import { findValue, formatValue } from "../../src/model/numbers.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive } from "../../src/model/view.ts";

export const number: Directive = {
  attributes: ["value!"],
  render(attributes, context) {
    const { site, language, strings } = context;
    const value = findValue(site, attributes["value"] ?? "");
    if (!value) return nothing;
    const page = pageAt(site, language.code, value.figure.page);
    const what = `${say(value.column.title, language.code)}, ${value.row.label ? say(value.row.label, language.code) : value.row.key}`;
    const [caveat] = value.figure.caveats;
    const link = page ? html` <a href="${page.url}#figure_${value.figure.id}">${strings.aboutFigure}</a>` : nothing;
    return html`<div class="key-figure"><p class="key-number">${formatValue(site, value, language, strings)}</p><p class="key-what">${what} ${context.cite(value.row.source)}</p><p class="key-source">${caveat ? say(caveat, language.code) : nothing}${link}</p></div>`;
  },
};
