// The way from the home page down to this page.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import { ancestorsOf } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

/** The breadcrumbs; nothing on the home page. */
export function breadcrumbs({ site, page, strings }: PageView): Html {
  const ancestors = ancestorsOf(site, page);
  if (ancestors.length === 0) return nothing;
  return html`<nav class="breadcrumbs" aria-label="${strings.breadcrumbs}"><ol>
${ancestors.map((each) => html`<li><a href="${each.url}">${each.key === "" ? strings.home : shortTitle(each)}</a></li>
`)}<li><span aria-current="page">${shortTitle(page)}</span></li>
</ol></nav>`;
}
