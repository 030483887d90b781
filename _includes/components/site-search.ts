// The search in the header: a link to the contents, which the script replaces by a search box.
import { html, type Html } from "../../src/model/html.ts";
import { pageAt } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

/** The header's <site-search>, with the words of its field; the others come with the search's own script. */
export function siteSearch({ site, page, strings, contents }: PageView): Html {
  const fallback = contents ?? site.searchPages.get(page.language) ?? pageAt(site, page.language, "");
  return html`<site-search data-mode="header" data-label="${strings.searchLabel}" data-placeholder="${strings.searchPlaceholder}" data-clear="${strings.searchClear}" data-failed="${strings.searchFailed}"><a class="search-link" href="${fallback?.url ?? "/"}">${contents ? strings.contents : strings.search}</a></site-search>`;
}
