// Under every page: when it was reviewed and by whom, what changed, how to better it, how to cite it.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import type { Language } from "../../src/model/schema/config.ts";
import { pageDue, pageOwner } from "../../src/model/upkeep/review.ts";
import { printPageOf } from "../../src/model/print-page.ts";
import type { PageView } from "../../src/model/view.ts";
import { pageChanges } from "./changes.ts";
import { citePage } from "./cite-page.ts";
import { markdownAddress } from "./head.ts";

/** The page's own footer; an error page only asks to report the problem. */
export function pageFoot(view: PageView): Html {
  const { page } = view;
  const isError = page.front.layout === "error";
  return html`<footer class="page-foot">
${isError ? nothing : html`${review(view)}${pageChanges(view)}`}
<ul class="page-tools">
${isError ? nothing : editLink(view)}${reportLink(view)}${isError ? nothing : html`<li><a href="${markdownAddress(page)}" type="text/markdown">${view.strings.markdownCopy}</a></li>
`}${dossierPlace(view)}${isError ? nothing : printLink(view)}</ul>
${isError ? nothing : citePage(view)}
</footer>`;
}

/** Facts in one line; the script of overdue.ts shows the sentence in it when the day has passed on the reader's own calendar. */
function review({ site, page, language, strings }: PageView): Html {
  const due = pageDue(site, page);
  const facts = [
    dated(strings.reviewed, page.front.reviewed, language) ?? strings.notReviewed,
    dated(strings.reviewDue, due, language),
    dated(strings.fileChanged, site.fileDays.get(page.file), language),
    `${strings.owner}: ${pageOwner(site, page)}`,
  ].filter((fact) => fact !== undefined);
  return html`<p class="page-review">${facts.map((fact) => html`<span>${fact}</span> `)}${due && html`<em data-due="${due}" hidden>${strings.reviewOverdue}</em>`}</p>`;
}

function dated(name: string, day: string | undefined, language: Language): Html | undefined {
  return day === undefined ? undefined : html`${name}: <time datetime="${day}">${formatDay(day, language)}</time>`;
}

/** Leads to the dossier; a script adds the button that puts the page in it, and others on what stands in the page. */
function dossierPlace({ page, dossier, strings }: PageView): Html {
  if (!dossier || dossier === page || page.front.layout === "error" || page.front.layout === "search") return nothing;
  return html`<li data-dossier="${page.key}" data-add="${strings.dossierAdd}" data-out="${strings.dossierTakeOut}"><a href="${dossier.url}">${strings.dossier}</a></li>
`;
}

function printLink({ site, page, strings }: PageView): Html {
  const print = printPageOf(site, page);
  return print ? html`<li><a href="${print.url}">${strings.printSection}</a></li>
` : nothing;
}

function editLink({ site, page, strings }: PageView): Html {
  const { repository } = site.config;
  if (!repository) return nothing;
  const path = [...repository.branch.split("/"), ...repository.directory.split("/"), ...page.file.split("/")].filter((part) => part !== "");
  return html`<li><a href="${repositoryAddress(repository.url)}/edit/${path.map(encodeURIComponent).join("/")}">${strings.editPage}</a></li>
`;
}

function reportLink({ site, page, strings }: PageView): Html {
  const { repository } = site.config;
  if (!repository) return nothing;
  return html`<li><a href="${repositoryAddress(repository.url)}/issues/new?title=${encodeURIComponent(page.file)}">${strings.reportProblem}</a></li>
`;
}

function repositoryAddress(url: string): string {
  return url.replace(/\/+$/, "");
}
