// The search in the header: a link to the search page, which the script replaces by a search box.
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Context } from "../../src/model/view.ts";

/** The header's <site-search>, with every word that the script needs; nothing on a site without a search page. */
export function siteSearch({ site, page, strings }: Context): Html {
  const target = site.pages.find((candidate) => isSearchPage(candidate) && candidate.language === page.language);
  if (!target) return nothing;
  return html`<site-search data-mode="header" data-search-url="${target.url}"
 data-label="${strings.searchLabel}" data-placeholder="${strings.searchPlaceholder}" data-hint="${strings.searchHint}" data-clear="${strings.searchClear}"
 data-loading="${strings.searchLoading}" data-none="${strings.searchNone}" data-one="${strings.searchOne}" data-many="${strings.searchMany}" data-failed="${strings.searchFailed}"
 data-all="${strings.searchAll}" data-more="${strings.searchMore}" data-filter="${strings.searchFilterKind}" data-filter-all="${strings.searchFilterAll}"><a class="search-link" href="${target.url}">${strings.search}</a></site-search>`;
}

function isSearchPage(page: Page): boolean {
  return page.front.layout === "search";
}
