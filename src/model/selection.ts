// What concerns whom and when: pages with a role or a phase, with the actions on them, in groups by kind.
import type { Page } from "./page.ts";
import type { Localized } from "./schema/text.ts";
import { branchOf, pageAt, type Site } from "./site.ts";

/** For which roles and in which phases something is. */
export interface Marked {
  roles: readonly string[];
  phases: readonly string[];
}

/** What somebody wants to see; what is undefined does not matter. */
export interface Choice {
  role?: string | undefined;
  phase?: string | undefined;
}

export interface SelectedAction extends Marked {
  text: Localized;
}

export interface SelectedPage extends Marked {
  page: Page;
  actions: readonly SelectedAction[];
}

export interface SelectionGroup {
  title: Localized;
  items: readonly SelectedPage[];
}

/** Whether something is for a role and in a phase; what names no phase is in none of them. */
export function fits({ roles, phases }: Marked, { role, phase }: Choice): boolean {
  return (role === undefined || roles.includes(role)) && (phase === undefined || phases.includes(phase));
}

/** The pages and actions for a choice, in the groups and the order of taxonomy.json and in reading order within them; empty groups are left out. */
export function selectionOf(site: Site, language: string, choice: Choice): SelectionGroup[] {
  const { kinds, selection } = site.taxonomy;
  const groups = selection.length > 0 ? selection : kinds.map(({ id, title }) => ({ kind: id, title }));
  const pages = readingOrder(site, language).map((page) => marked(site, page)).filter((item) => item.roles.length + item.phases.length > 0 && fits(item, choice));
  return groups
    .map(({ kind, title }) => ({ title, items: pages.filter(({ page }) => page.front.kind === kind).map((item) => ({ ...item, actions: item.actions.filter((action) => fits(action, choice)) })) }))
    .filter(({ items }) => items.length > 0);
}

/** A page with what its front matter says of it and what the steps, recommendations and initiatives that have it say. */
function marked(site: Site, page: Page): SelectedPage {
  const steps = site.steps.filter((step) => step.page === page.key).map((step) => ({ ...step, phases: [step.phase] }));
  const guidance = [...steps, ...site.recommendations.filter((each) => each.page === page.key)];
  const initiatives = site.initiatives.filter((each) => each.page === page.key);
  const actions = guidance.flatMap((entry) => entry.actions.map(({ text, roles, phase }) => ({ text, roles: roles.length > 0 ? roles : entry.roles, phases: phase === undefined ? entry.phases : [phase] })));
  const { roles: ids, phases } = site.taxonomy;
  const named = { roles: [page.front.roles ?? [], ...[...guidance, ...initiatives, ...actions].map(({ roles }) => roles)].flat(), phases: [page.front.phases ?? [], ...[...guidance, ...actions].map((each) => each.phases)].flat() };
  return { page, actions, roles: ids.map(({ id }) => id).filter((id) => named.roles.includes(id)), phases: phases.map(({ id }) => id).filter((id) => named.phases.includes(id)) };
}

/** All pages of a language as a reader who follows the menus meets them. */
function readingOrder(site: Site, language: string): Page[] {
  const home = pageAt(site, language, "");
  const read = new Set(home ? branchOf(site, home) : []);
  return [...read, ...site.pages.filter((page) => page.language === language && !read.has(page))];
}
