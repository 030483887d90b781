// The pages before and after this one, in the reading order of its section.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle, type Page } from "../../src/model/page.ts";
import { branchOf, sectionOf, type Site } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

/** Links to the neighbours; nothing on the home page and in a section of one page. */
export function previousNext({ site, page, strings }: PageView): Html {
  if (page.key === "") return nothing;
  const { order, places } = readingOrder(site, sectionOf(site, page));
  const place = places.get(page) ?? -1;
  const previous = place > 0 ? order[place - 1] : undefined;
  const next = order[place + 1];
  if (!previous && !next) return nothing;
  return html`<nav class="previous-next" aria-label="${strings.pagination}">
${previous && link(previous, { rel: "prev", label: strings.previousPage })}
${next && link(next, { rel: "next", label: strings.nextPage })}
</nav>`;
}

interface ReadingOrder {
  order: readonly Page[];
  places: ReadonlyMap<Page, number>;
}

const known = new WeakMap<Page, ReadingOrder>();

/** The pages of a section in their order, worked out once for all of them. */
function readingOrder(site: Site, section: Page): ReadingOrder {
  const made = known.get(section);
  if (made) return made;
  const order = branchOf(site, section);
  const found = { order, places: new Map(order.map((page, place) => [page, place])) };
  known.set(section, found);
  return found;
}

function link(page: Page, { rel, label }: { rel: string; label: string }): Html {
  return html`<a class="previous-next-link" rel="${rel}" href="${page.url}"><span class="previous-next-label">${label}</span> <span class="previous-next-title">${shortTitle(page)}</span></a>`;
}
