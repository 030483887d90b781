// The list of concrete actions of a recommendation or step.
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { Action } from "../../src/model/schema/guidance.ts";
import { say } from "../../src/model/site.ts";
import type { DirectiveContext } from "../../src/model/view.ts";
import { phaseLabels, roleLabels } from "./labels.ts";

/** Actions in order, each with its roles, phase and sources. */
export function actionList(actions: readonly Action[], context: DirectiveContext): Html {
  const { language } = context;
  const items = actions.map((action) => {
    const meta = [roleLabels(context, action.roles), action.phase === undefined ? "" : phaseLabels(context, [action.phase])].filter((part) => part !== "");
    const detail = action.detail ? html`<p class="action-detail">${say(action.detail, language.code)} ${context.cite(action.sources)}</p>` : nothing;
    const cite = action.detail ? nothing : context.cite(action.sources);
    return html`<li class="action" data-action="${action.id}"><p class="action-text">${say(action.text, language.code)} ${cite}</p>${detail}<p class="action-meta">${meta.map((part) => html`<span class="tag">${part}</span> `)}</p></li>`;
  });
  return html`<ol class="action-list">${items}</ol>`;
}
