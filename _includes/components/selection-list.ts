// The list of ::selection: groups of pages with the actions on them, and how many there are in words.
import { fill } from "../../src/model/fill.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { Strings } from "../../src/model/schema/strings.ts";
import type { Marked, SelectedPage, SelectionGroup } from "../../src/model/selection.ts";
import { say } from "../../src/model/site.ts";
import type { Context } from "../../src/model/view.ts";

/** The words that count pages and actions, by the names under which the script finds them. */
export function countedWords(strings: Strings): Record<string, string> {
  return { page: strings.partPage, pages: strings.partPages, action: strings.partAction, actions: strings.partActions, both: strings.partBoth };
}

/** How much there is: "12 pages and 30 actions". */
export function countWords(groups: readonly SelectionGroup[], { strings, language }: Context): string {
  const items = groups.flatMap((group) => group.items);
  const count = (number: number, one: string, many: string): string => (number === 1 ? one : fill(many, { count: number.toLocaleString(language.locale) }));
  const pages = count(items.length, strings.partPage, strings.partPages);
  const actions = items.flatMap((item) => item.actions).length;
  return actions === 0 ? pages : fill(strings.partBoth, { pages, actions: count(actions, strings.partAction, strings.partActions) });
}

/**
 * The groups, each under its heading.
 * @param marks whether each page and action says for whom and when it is, for the script
 */
export function selectionList(groups: readonly SelectionGroup[], { language }: Context, { marks }: { marks: boolean }): Html {
  const marksOf = (item: Marked): Html => (marks ? html` data-roles="${item.roles.join(" ")}" data-phases="${item.phases.join(" ")}"` : nothing);
  const entry = (item: SelectedPage): Html => {
    const actions = item.actions.map((action) => html`<li${marksOf(action)}>${say(action.text, language.code)}</li>`);
    return html`<li${marksOf(item)}><a href="${item.page.url}">${item.page.front.title}</a> <span>${item.page.front.description}</span>${actions.length > 0 && html`<ul>${actions}</ul>`}</li>`;
  };
  return html`${groups.map(({ title, items }) => html`<section><h3>${say(title, language.code)}</h3><ul class="page-list">${items.map(entry)}</ul></section>`)}`;
}
