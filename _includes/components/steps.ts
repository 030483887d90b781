// ::steps and ::step{id=…}: the steps by phase, and the structured part of one.
import { html, nothing } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import type { Step } from "../../src/model/schema/guidance.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { actionList } from "./actions.ts";
import { facts } from "./facts.ts";
import { phaseLabels, roleLabels } from "./labels.ts";

export const steps: Directive = {
  attributes: ["track"],
  render(attributes, { site, language }) {
    const track = attributes["track"];
    const shown = site.steps.filter(({ tracks }) => track === undefined || tracks.includes(track));
    const groups = site.taxonomy.phases.map((phase) => {
      const items = shown.filter((step) => step.phase === phase.id).map((step) => {
        const page = pageAt(site, language.code, step.page);
        const title = say(step.title, language.code);
        return html`<li class="step"><span class="step-number" aria-hidden="true">${step.number}</span><div><p class="step-title">${page ? html`<a href="${page.url}">${title}</a>` : title}</p><p>${say(step.summary, language.code)}</p></div></li>`;
      });
      return items.length === 0 ? nothing : html`<p class="steps-phase">${say(phase.title, language.code)}</p><ol class="step-list">${items}</ol>`;
    });
    return html`<div class="steps">${groups}</div>`;
  },
};

export const step: Directive = {
  attributes: ["id!"],
  render(attributes, context) {
    const { site, strings } = context;
    const found = site.steps.find(({ id }) => id === attributes["id"]);
    if (!found) return nothing;
    const list = facts([
      [strings.phase, phaseLabels(context, [found.phase])],
      [strings.roles, roleLabels(context, found.roles)],
      [strings.instruments, instrumentLinks(found, context)],
      [strings.source, context.cite(found.sources)],
    ]);
    return html`<div class="actions">${list}${actionList(found, context)}</div>`;
  },
};

/** Instruments are pages whose path ends in the instrument's name. */
function instrumentLinks({ instruments }: Step, { site, language }: DirectiveContext): ReturnType<typeof html> {
  const pages = instruments.map((name) => site.pages.find((page) => page.language === language.code && page.key.endsWith(`/${name}`))).filter((page) => page !== undefined);
  return pages.length === 0 ? nothing : html`${pages.map((page, index) => html`${index === 0 ? "" : ", "}<a href="${page.url}">${shortTitle(page)}</a>`)}`;
}
