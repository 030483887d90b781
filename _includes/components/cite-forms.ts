// How a work is cited, in the forms that readers and their programs want: APA as text, and files or records to take along.
import { apa } from "../../src/model/citation/apa.ts";
import type { CitationFiles } from "../../src/model/citation/citation-files.ts";
import type { CslItem } from "../../src/model/citation/csl-item.ts";
import { html, type Html } from "../../src/model/html.ts";
import type { Context } from "../../src/model/view.ts";
import { referenceMarkup } from "./reference.ts";

/** The reference in APA style, for readers to copy. */
export function apaForm(item: CslItem, { language, strings }: Context): Html {
  return html`<p class="cite-apa">${referenceMarkup(apa(item, { language, strings }), "plain")}</p>`;
}

/** Links to the same reference as BibTeX, RIS and CSL-JSON. */
export function fileLinks({ bibtex, ris, csl }: CitationFiles): Html {
  const forms = [["BibTeX", bibtex], ["RIS", ris], ["CSL-JSON", csl]];
  return html`${forms.map(([name, path], index) => html`${index === 0 ? "" : ", "}<a href="/${path}" download>${name}</a>`)}`;
}
