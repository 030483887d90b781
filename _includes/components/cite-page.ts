// How to refer to a page: folded away in its foot, with records for reference managers as text.
import { bibtex } from "../../src/model/citation/bibtex.ts";
import { cslJson } from "../../src/model/citation/csl-json.ts";
import { pageItem } from "../../src/model/citation/page-item.ts";
import { ris } from "../../src/model/citation/ris.ts";
import { html, type Html } from "../../src/model/html.ts";
import type { PageView } from "../../src/model/view.ts";
import { apaForm } from "./cite-forms.ts";

/** APA as text, BibTeX, RIS and CSL-JSON; a script adds buttons that copy and save them. */
export function citePage(view: PageView): Html {
  const { site, page, strings } = view;
  const item = pageItem(site, page);
  const record = (name: string, ending: string, text: string): Html => html`<p class="cite-label">${name}</p><pre data-save="${item.id}.${ending}">${text.trim()}</pre>`;
  return html`<details class="page-cite" data-copy="${strings.copyText}" data-copied="${strings.copied}" data-save="${strings.saveFile}"><summary>${strings.citeThisPage}</summary>
${apaForm(item, view)}
${record("BibTeX", "bib", bibtex([item]))}
${record("RIS", "ris", ris([item]).replaceAll("\r\n", "\n"))}
${record("CSL-JSON", "json", cslJson([item]))}
</details>`;
}
