// Under a figure: where its numbers come from, when it was checked and by whom, its licence, its permanent address, and its files.
import { distributionName, distributionsOf } from "../../src/model/data/distributions.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import { publicAddress } from "../../src/model/public-address.ts";
import type { Figure } from "../../src/model/schema/figures.ts";
import { pageAt, say } from "../../src/model/site.ts";
import { figureDue, figureOwner } from "../../src/model/upkeep/review.ts";
import type { Context } from "../../src/model/view.ts";
import { facts } from "./facts.ts";
import { evidenceMark } from "./labels.ts";
import { byReference, fullReference } from "./reference.ts";

/** The foot of a figure's card. */
export function figureFoot(figure: Figure, context: Context): Html {
  const { site, language, strings } = context;
  const { license } = site.config;
  const due = figureDue(site, figure);
  const time = (day: string): Html => html`<time datetime="${day}">${formatDay(day, language)}</time>`;
  const changes = (figure.changes ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const page = pageAt(site, language.code, figure.page);
  const anchor = `#figure_${figure.id}`;
  const address = page ? html`<a href="${page === context.page ? "" : page.url}${anchor}">${publicAddress(site, page.url)}${anchor}</a>` : nothing;
  const sources = [...new Set(figure.rows.flatMap(({ source }) => source))].flatMap((id) => site.sources.get(id) ?? []).toSorted(byReference(context));
  return html`<div class="figure-foot">${facts([
    [strings.sources, html`<ul>${sources.map((source) => html`<li>${fullReference(source, context, "host")} ${evidenceMark(context, source.custom.confidence)}</li>`)}</ul>`],
    [strings.checked, html`${time(figure.checked)} <em data-due="${due}" hidden>${strings.figureOverdue}</em>`],
    [strings.reviewDue, time(due)],
    [strings.owner, figureOwner(site, figure, language.code)],
    [strings.changes, changes.length === 0 ? nothing : html`<ul>${changes.map(({ date, text }) => html`<li>${time(date)}: ${say(text, language.code)}</li>`)}</ul>`],
    [strings.figureLicense, html`<a href="${license.url}" rel="license external">${say(license.name, language.code)}</a>`],
    [strings.figureAddress, address],
    [strings.dataDownloads, downloads(figure, context)],
  ])}</div>`;
}

/** Links to the figure's files. */
function downloads(figure: Figure, { site, language, strings }: Context): Html {
  const files = distributionsOf(site, figure, language.code);
  return html`${files.map(({ path, kind }, index) => html`${index === 0 ? "" : ", "}<a href="/${path}" download>${distributionName(kind, strings)}</a>`)}`;
}
