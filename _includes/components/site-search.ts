// The search in the header: a link to the contents, which the script replaces by a search box.
import { html, type Html } from "../../src/model/html.ts";
import { pageAt } from "../../src/model/site.ts";
import type { Page } from "../../src/model/page.ts";
import type { PageView } from "../../src/model/view.ts";

/** The header's <site-search>, with every word that the script needs. On a site without a search page it has no address, and shows the best results only. */
export function siteSearch({ site, page, strings, contents }: PageView): Html {
  const target = site.pages.find((candidate) => isSearchPage(candidate) && candidate.language === page.language);
  const fallback = contents ?? target ?? pageAt(site, page.language, "");
  const address = target ? html` data-search-url="${target.url}"` : "";
  return html`<site-search data-mode="header"${address}
 data-label="${strings.searchLabel}" data-placeholder="${strings.searchPlaceholder}" data-hint="${strings.searchHint}" data-clear="${strings.searchClear}"
 data-loading="${strings.searchLoading}" data-none="${strings.searchNone}" data-one="${strings.searchOne}" data-many="${strings.searchMany}" data-failed="${strings.searchFailed}"
 data-all="${strings.searchAll}" data-more="${strings.searchMore}" data-filter="${strings.searchFilterKind}" data-filter-all="${strings.searchFilterAll}"><a class="search-link" href="${fallback?.url ?? "/"}">${contents ? strings.contents : strings.search}</a></site-search>`;
}

function isSearchPage(page: Page): boolean {
  return page.front.layout === "search";
}
