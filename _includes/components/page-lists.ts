// ::children, ::pages and ::contents: cards of the pages below, pages by role, phase or kind, and the whole site.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle, type Page } from "../../src/model/page.ts";
import { childrenOf, pageAt } from "../../src/model/site.ts";
import type { Context, Directive } from "../../src/model/view.ts";

export const children: Directive = {
  attributes: [],
  render(_attributes, { site, page }) {
    const cards = childrenOf(site, page).map((child) => html`<li class="card"><p class="card-title"><a href="${child.url}">${shortTitle(child)}</a></p><p>${child.front.description}</p></li>`);
    return cards.length === 0 ? nothing : html`<ul class="cards">${cards}</ul>`;
  },
};

export const pages: Directive = {
  attributes: ["role", "phase", "kind"],
  render({ role, phase, kind }, { site, page }) {
    const matching = site.pages.filter((candidate) => candidate.language === page.language && candidate !== page && (role === undefined || candidate.front.roles?.includes(role) === true) && (phase === undefined || candidate.front.phases?.includes(phase) === true) && (kind === undefined || candidate.front.kind === kind));
    return html`<ul class="page-list">${matching.map((found) => html`<li><a href="${found.url}">${found.front.title}</a> <span>${found.front.description}</span></li>`)}</ul>`;
  },
};

export const contents: Directive = {
  attributes: [],
  render(_attributes, context) {
    const home = pageAt(context.site, context.language.code, "");
    return home ? tree(home, context) : nothing;
  },
};

function tree(page: Page, context: Context): Html {
  const below = childrenOf(context.site, page).filter(({ front }) => front.layout !== "error");
  if (below.length === 0) return nothing;
  return html`<ul class="site-tree">${below.map((child) => html`<li><a href="${child.url}">${child.front.title}</a>${tree(child, context)}</li>`)}</ul>`;
}
