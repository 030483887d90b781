// ::search: the search page's form and results; without script it leads to the contents.
import { html, nothing } from "../../src/model/html.ts";
import { pageAt } from "../../src/model/site.ts";
import type { Directive } from "../../src/model/view.ts";

export const search: Directive = {
  attributes: ["contents"],
  render(attributes, { site, language, strings }) {
    const contents = pageAt(site, language.code, attributes["contents"] ?? "");
    const link = contents ? html` <a href="${contents.url}">${strings.contents}</a>` : nothing;
    return html`<site-search data-mode="page"><p>${strings.searchNeedsScript}${link}</p></site-search>`;
  },
};
