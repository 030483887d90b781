// ::dossier: what the reader has collected to take along; without script it says what works instead.
import { html, nothing } from "../../src/model/html.ts";
import type { Directive } from "../../src/model/view.ts";

export const dossier: Directive = {
  attributes: [],
  render(_attributes, { strings, contents }) {
    const link = contents ? html` <a href="${contents.url}">${strings.contents}</a>` : nothing;
    return html`<dossier-app><p>${strings.dossierNeedsScript}${link}</p></dossier-app>`;
  },
};
