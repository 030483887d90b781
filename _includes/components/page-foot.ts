// Under every page: when it was reviewed, how to better it, how to cite it.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import { say, type Site } from "../../src/model/site.ts";
import type { Page } from "../../src/model/page.ts";
import type { PageView } from "../../src/model/view.ts";
import { markdownAddress } from "./head.ts";
import { publicAddress } from "../../src/model/public-address.ts";

/** The page's own footer; an error page only asks to report the problem. */
export function pageFoot(view: PageView): Html {
  const { page } = view;
  const isError = page.front.layout === "error";
  return html`<footer class="page-foot">
${isError ? nothing : review(view)}
<ul class="page-tools">
${isError ? nothing : editLink(view)}${reportLink(view)}${isError ? nothing : html`<li><a href="${markdownAddress(page)}" type="text/markdown">${view.strings.markdownCopy}</a></li>
`}</ul>
${isError ? nothing : citation(view)}
</footer>`;
}

function review({ page, language, strings }: PageView): Html {
  const { reviewed, owner } = page.front;
  const day = reviewed ? html`${strings.reviewed}: <time datetime="${reviewed}">${formatDay(reviewed, language)}</time>` : strings.notReviewed;
  return html`<p class="page-review">${day}${owner && html` <span class="page-owner">${strings.owner}: ${owner}</span>`}</p>`;
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

/** APA form: Author. (Year, day). *Title*. Site. Address. */
function citation(view: PageView): Html {
  const { site, page, strings } = view;
  const siteTitle = say(site.config.title, view.language.code);
  const container = page.front.title === siteTitle ? nothing : html` ${sentence(siteTitle)}`;
  return html`<details class="page-cite"><summary>${strings.citeThisPage}</summary>
<p>${sentence(site.config.publisher.name)} (${apaDate(view)}). <cite>${page.front.title}</cite>${/[.?!]$/.test(page.front.title) ? "" : "."}${container} ${address(site, page)}</p>
</details>`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function address(site: Site, page: Page): Html {
  return html`<span class="page-address">${publicAddress(site, page.url)}</span>`;
}

function apaDate({ page, language, strings }: PageView): string {
  const { reviewed } = page.front;
  if (!reviewed) return strings.noDate;
  const dayAndMonth = new Intl.DateTimeFormat(language.locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return `${reviewed.slice(0, 4)}, ${dayAndMonth.format(new Date(`${reviewed}T00:00:00Z`))}`;
}
