// ::source-files: all sources as files for a reference manager.
import { html, nothing } from "../../src/model/html.ts";
import { SOURCE_FILES } from "../../src/model/citation/citation-files.ts";
import type { Directive } from "../../src/model/view.ts";
import { fileLinks } from "./cite-forms.ts";

export const sourceFiles: Directive = {
  attributes: [],
  render(_attributes, { site, strings }) {
    return site.sources.size === 0 ? nothing : html`<p class="source-files">${strings.citeAllSources}: ${fileLinks(SOURCE_FILES)}.</p>`;
  },
};
