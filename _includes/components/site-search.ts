// The search in the header: a link to the contents or else the search page, which the script replaces by a search box.
import { html, type Html } from "../../src/model/html.ts";
import type { PageView } from "../../src/model/view.ts";

/** The header's <site-search>, with the words of its field; the others come with the search's own script. */
export function siteSearch({ site, page, strings, contents }: PageView): Html {
  const fallback = contents ?? site.searchPages.get(page.language);
  return html`<site-search data-mode="header" data-label="${strings.searchLabel}" data-placeholder="${strings.searchPlaceholder}" data-clear="${strings.searchClear}" data-failed="${strings.searchFailed}">${fallback && html`<a class="search-link" href="${fallback.url}">${contents ? strings.contents : strings.search}</a>`}</site-search>`;
}
