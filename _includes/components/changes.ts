// ::changes: what changed on pages and in figures, by day, and the feed that tells it; and what changed on one page.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import type { Language } from "../../src/model/schema/config.ts";
import { feedPath } from "../../src/model/site.ts";
import { changesOf } from "../../src/model/upkeep/changes.ts";
import type { Directive, PageView } from "../../src/model/view.ts";

export const changes: Directive = {
  attributes: [],
  render(_attributes, { site, language, strings }) {
    const all = changesOf(site, language.code);
    const feed = html`<p><a href="/${feedPath(site, language.code)}" type="application/atom+xml">${strings.feed}</a></p>`;
    if (all.length === 0) return html`<p>${strings.noChanges}</p>${feed}`;
    return html`${feed}<dl class="changes">${[...new Set(all.map(({ date }) => date))].map((date) => html`<dt>${time(date, language)}</dt>${all.filter((change) => change.date === date).map(({ url, title, text }) => html`<dd><a href="${url}">${title}</a>: ${text}</dd>`)}`)}</dl>`;
  },
};

/** What editors wrote that has changed on this page, to unfold; nothing where they wrote nothing. */
export function pageChanges({ page, language, strings }: PageView): Html {
  const list = (page.front.changes ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (list.length === 0) return nothing;
  return html`<details class="page-changes"><summary>${strings.changes}</summary><ul>${list.map(({ date, text }) => html`<li>${time(date, language)}: ${text}</li>`)}</ul></details>`;
}

function time(date: string, language: Language): Html {
  return html`<time datetime="${date}">${formatDay(date, language)}</time>`;
}
