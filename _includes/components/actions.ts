// The concrete actions of a recommendation or step: a plain list, which the script makes a checklist.
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { ChecklistData } from "../../src/model/schema/checklist-words.ts";
import type { Action } from "../../src/model/schema/guidance.ts";
import { say } from "../../src/model/site.ts";
import type { Context, DirectiveContext } from "../../src/model/view.ts";
import { phaseLabels, roleLabels } from "./labels.ts";

/** Who acts: a recommendation or a step. Its id and that of an action are the action's address on the whole site. */
export interface Owner {
  id: string;
  actions: readonly Action[];
}

/** The actions in order, each with its place on the page, its detail, roles, phase and sources, and the way to all lists. */
export function actionList(owner: Owner, context: DirectiveContext): Html {
  const { language, checklists, strings } = context;
  const items = owner.actions.map((action) => {
    const detail = action.detail ? html`<p class="action-detail">${say(action.detail, language.code)} ${context.cite(action.sources)}</p>` : nothing;
    const cite = action.detail ? nothing : context.cite(action.sources);
    return html`<li class="action" id="${actionPlace(owner, action)}" data-action="${owner.id}/${action.id}"><p class="action-text">${say(action.text, language.code)} ${cite}</p>${detail}${actionMeta(action, context)}</li>`;
  });
  const all = checklists ? html`<p class="checklist-link"><a href="${checklists.url}#checklist_${owner.id}">${strings.checklists.all}</a></p>` : nothing;
  return html`<div ${checklistData(context)}><ol class="action-list">${items}</ol>${all}</div>`;
}

/** The id of an action on its page; ids have no underscore, so no two make the same. */
function actionPlace(owner: Owner, action: Action): string {
  return `action_${owner.id}_${action.id}`;
}

/** For whom an action is, and when. */
export function actionMeta(action: Action, context: Context): Html {
  const meta = [roleLabels(context, action.roles), action.phase === undefined ? "" : phaseLabels(context, [action.phase])].filter((part) => part !== "");
  return html`<p class="action-meta">${meta.map((part) => html`<span class="tag">${part}</span> `)}</p>`;
}

/** The attribute by which the script knows where checklists are, and their words. */
export function checklistData({ strings, language }: Context): Html {
  const data: ChecklistData = { ...strings.checklists, locale: language.locale };
  return html`data-checklists="${JSON.stringify(data)}"`;
}
