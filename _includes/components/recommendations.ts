// ::recommendations and ::recommendation{id=…}: the overview and the structured part of one.
import { html, nothing } from "../../src/model/html.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive } from "../../src/model/view.ts";
import { actionList } from "./actions.ts";
import { facts } from "./facts.ts";
import { evidenceMark, phaseLabels, roleLabels } from "./labels.ts";

export const recommendations: Directive = {
  attributes: [],
  render(_attributes, { site, language }) {
    const cards = site.recommendations.map(({ page, title, summary, order }) => {
      const target = pageAt(site, language.code, page);
      const name = `${order}. ${say(title, language.code)}`;
      return html`<li class="card"><p class="card-title">${target ? html`<a href="${target.url}">${name}</a>` : name}</p><p>${say(summary, language.code)}</p></li>`;
    });
    return html`<ul class="cards">${cards}</ul>`;
  },
};

export const recommendation: Directive = {
  attributes: ["id!"],
  render(attributes, context) {
    const { site, strings } = context;
    const found = site.recommendations.find(({ id }) => id === attributes["id"]);
    if (!found) return nothing;
    const list = facts([
      [strings.roles, roleLabels(context, found.roles)],
      [strings.phases, phaseLabels(context, found.phases)],
      [strings.evidence, html`${evidenceMark(context, found.evidence)} ${context.cite(found.sources)}`],
    ]);
    return html`<div class="actions">${list}${actionList(found, context)}</div>`;
  },
};
