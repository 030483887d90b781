// The menu of the section a page stands in: its pages, and those under the branch that is open.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle, type Page } from "../../src/model/page.ts";
import { ancestorsOf, childrenOf, sectionOf, type Site } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

interface Branch {
  site: Site;
  /** The page that is shown. */
  page: Page;
  /** The pages that are open: the page itself and those above it. */
  open: ReadonlySet<Page>;
}

/** The section's menu; nothing on the home page and in a section of one page. */
export function sectionNav({ site, page, strings }: PageView): Html {
  const section = sectionOf(site, page);
  if (page.key === "" || childrenOf(site, section).length === 0) return nothing;
  const branch: Branch = { site, page, open: new Set([...ancestorsOf(site, page), page]) };
  return html`<nav class="section-nav" aria-label="${strings.sectionNavigation}">
<p class="section-nav-title">${link(branch, section)}</p>
${list(branch, section)}
</nav>`;
}

function list(branch: Branch, parent: Page): Html {
  const children = childrenOf(branch.site, parent);
  if (children.length === 0) return nothing;
  const closed = closedItems(children);
  return html`<ul>
${children.map((child, index) => (branch.open.has(child) ? html`<li>${link(branch, child)}${list(branch, child)}</li>
` : closed[index]))}</ul>`;
}

const drawn = new WeakMap<readonly Page[], readonly Html[]>();

/** The items of pages that are neither shown nor open: the same on every page of the site, so drawn once. */
function closedItems(pages: readonly Page[]): readonly Html[] {
  const items = drawn.get(pages) ?? pages.map((page) => html`<li><a href="${page.url}">${shortTitle(page)}</a></li>
`);
  drawn.set(pages, items);
  return items;
}

function link({ page }: Branch, target: Page): Html {
  return html`<a href="${target.url}"${target === page && html` aria-current="page"`}>${shortTitle(target)}</a>`;
}
