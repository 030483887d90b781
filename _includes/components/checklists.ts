// ::checklists: the actions of all recommendations and steps on one page; the script adds progress, a filter, and files.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Localized } from "../../src/model/schema/text.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { actionMeta, checklistData, type Owner } from "./actions.ts";

interface Listed extends Owner {
  page: string;
  title: Localized;
}

export const checklists: Directive = {
  attributes: [],
  render(_attributes, context) {
    const { site, strings } = context;
    const recommendations = site.recommendations.map((each) => list(each, each.order, context));
    const steps = site.steps.map((each) => list(each, each.number, context));
    return html`<div class="checklists" ${checklistData(context)}>${part(strings.checklists.recommendations, recommendations)}${part(strings.checklists.steps, steps)}</div>`;
  },
};

function part(title: string, lists: readonly Html[]): Html {
  return lists.length === 0 ? nothing : html`<h2>${title}</h2>${lists}`;
}

/** One list. Its actions keep their numbers when some are hidden; detail and sources stand on the page it links to. */
function list(owner: Listed, number: number, context: DirectiveContext): Html {
  const { site, language } = context;
  const page = pageAt(site, language.code, owner.page);
  const title = `${number}. ${say(owner.title, language.code)}`;
  const items = owner.actions.map((action, index) => html`<li class="action" value="${index + 1}" data-action="${owner.id}/${action.id}"><p class="action-text">${say(action.text, language.code)}</p>${actionMeta(action, context)}</li>`);
  return html`<section class="checklist-part"><h3 id="checklist_${owner.id}">${page ? html`<a href="${page.url}">${title}</a>` : title}</h3><ol class="action-list">${items}</ol></section>`;
}
