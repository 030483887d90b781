// ::search: the search page's form and results; without script it leads to the contents.
import { html, nothing } from "../../src/model/html.ts";
import type { Directive } from "../../src/model/view.ts";

export const search: Directive = {
  attributes: [],
  render(_attributes, { strings, contents }) {
    const link = contents ? html` <a href="${contents.url}">${strings.contents}</a>` : nothing;
    return html`<site-search data-mode="page"><p>${strings.searchNeedsScript}${link}</p></site-search>`;
  },
};
