// Under every page: when it was reviewed, how to better it, how to cite it.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import { printPageOf } from "../../src/model/print-page.ts";
import type { PageView } from "../../src/model/view.ts";
import { citePage } from "./cite-page.ts";
import { markdownAddress } from "./head.ts";

/** The page's own footer; an error page only asks to report the problem. */
export function pageFoot(view: PageView): Html {
  const { page } = view;
  const isError = page.front.layout === "error";
  return html`<footer class="page-foot">
${isError ? nothing : review(view)}
<ul class="page-tools">
${isError ? nothing : editLink(view)}${reportLink(view)}${isError ? nothing : html`<li><a href="${markdownAddress(page)}" type="text/markdown">${view.strings.markdownCopy}</a></li>
${printLink(view)}`}</ul>
${isError ? nothing : citePage(view)}
</footer>`;
}

function review({ page, language, strings }: PageView): Html {
  const { reviewed, owner } = page.front;
  const day = reviewed ? html`${strings.reviewed}: <time datetime="${reviewed}">${formatDay(reviewed, language)}</time>` : strings.notReviewed;
  return html`<p class="page-review">${day}${owner && html` <span class="page-owner">${strings.owner}: ${owner}</span>`}</p>`;
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
