// ::selection: what concerns a role or a phase as a list; without either, everything, with the ways to make it shorter.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import type { Label } from "../../src/model/schema/config.ts";
import { fits, selectionOf, type Choice, type SelectionGroup } from "../../src/model/selection.ts";
import { say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { countWords, countedWords, selectionList } from "./selection-list.ts";

export const selection: Directive = {
  attributes: ["role", "phase"],
  render({ role, phase }, context) {
    const groups = selectionOf(context.site, context.language.code, { role, phase });
    return role === undefined && phase === undefined ? wholeSelection(groups, context) : partOf(groups, { role, phase }, context);
  },
};

/** What fits one choice, with its number and a way to choose further. */
function partOf(groups: readonly SelectionGroup[], choice: Choice, context: DirectiveContext): Html {
  const { strings } = context;
  const whole = context.pageWith("selection", {});
  if (groups.length === 0) return html`<p>${strings.partNone}</p>`;
  const further = whole ? html` <a href="${whole.url}?${new URLSearchParams(Object.entries(choice).filter(([, id]) => id !== undefined).map(([name, id]) => [name, String(id)])).toString()}">${strings.partFurther}</a>` : nothing;
  return html`<div class="selection"><p>${countWords(groups, context)}.${further}</p>${selectionList(groups, context, { marks: false })}</div>`;
}

/** Everything: the pages for each role and phase as links, then the list that the script filters, with the words that the script says. */
function wholeSelection(groups: readonly SelectionGroup[], context: DirectiveContext): Html {
  const { site, strings } = context;
  const { roles, phases } = site.taxonomy;
  const words = { none: strings.partNone, all: strings.partAll, link: strings.partLink, choice: strings.partChoice, remember: strings.partRemember, remembered: strings.partRemembered, forgotten: strings.partForgotten, folder: strings.partInFolder, nowhere: strings.partNowhere, ...countedWords(strings) };
  const attributes = Object.entries(words).map(([name, word]) => html` data-${name}="${word}"`);
  return html`<my-part${attributes}><div class="selection">${choices("role", roles, context)}${choices("phase", phases, context)}<p class="selection-count">${countWords(groups, context)}.</p>${selectionList(groups, context, { marks: true })}</div></my-part>`;
}

/** The labels of one kind, each with a link to its own page, and told to the script with their ids. */
function choices(name: "role" | "phase", labels: readonly Label[], context: DirectiveContext): Html {
  const { site, language, strings } = context;
  const title = { role: strings.partRole, phase: strings.partPhase }[name];
  const legend = { role: strings.partYourRole, phase: strings.partYourPhase }[name];
  const any = { role: strings.partAnyRole, phase: strings.partAnyPhase }[name];
  const used = labels.filter(({ id }) => site.pages.some(({ front }) => fits({ roles: front.roles ?? [], phases: front.phases ?? [] }, { [name]: id })));
  if (used.length === 0) return nothing;
  const items = used.map((label) => {
    const own = context.pageWith("selection", { [name]: label.id });
    const text = say(label.title, language.code);
    return html`<li data-id="${label.id}" data-title="${text}">${own ? html`<a href="${own.url}">${shortTitle(own)}</a>` : text}</li>`;
  });
  return html`<div class="selection-ways" data-choice="${name}" data-legend="${legend}" data-any="${any}"><p>${title}</p><ul>${items}</ul></div>`;
}
