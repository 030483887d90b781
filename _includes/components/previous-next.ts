// The pages before and after this one, in the reading order of its section.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle, type Page } from "../../src/model/page.ts";
import { branchOf, sectionOf } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

/** Links to the neighbours; nothing on the home page and in a section of one page. */
export function previousNext({ site, page, strings }: PageView): Html {
  if (page.key === "") return nothing;
  const order = branchOf(site, sectionOf(site, page));
  const place = order.indexOf(page);
  const previous = place > 0 ? order[place - 1] : undefined;
  const next = order[place + 1];
  if (!previous && !next) return nothing;
  return html`<nav class="previous-next" aria-label="${strings.pagination}">
${previous && link(previous, { rel: "prev", label: strings.previousPage })}
${next && link(next, { rel: "next", label: strings.nextPage })}
</nav>`;
}

function link(page: Page, { rel, label }: { rel: string; label: string }): Html {
  return html`<a class="previous-next-link" rel="${rel}" href="${page.url}"><span class="previous-next-label">${label}</span> <span class="previous-next-title">${shortTitle(page)}</span></a>`;
}
