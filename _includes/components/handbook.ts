// ::handbook: the whole site as one file to keep or print, where this build has it.
import { html, type Html } from "../../src/model/html.ts";
import type { HandbookFile } from "../../src/model/handbook.ts";
import { formatNumber } from "../../src/model/numbers.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";

export const handbook: Directive = {
  attributes: [],
  render(_attributes, context) {
    const files = (context.site.handbook ?? []).filter(({ language }) => language === context.language.code);
    if (files.length === 0) return html`<p>${context.strings.handbookNone}</p>`;
    return html`<ul class="downloads">${files.map((file) => entry(file, context))}</ul>`;
  },
};

/** "Handbook as PDF (3.3 MB, 141 pages)". */
function entry({ path, format, bytes, pages }: HandbookFile, { language, strings }: DirectiveContext): Html {
  const name = { pdf: strings.handbookPdf, epub: strings.handbookEpub }[format];
  const size = bytes < 1_000_000 ? `${formatNumber(Math.ceil(bytes / 1000), 0, language)} kB` : `${formatNumber(bytes / 1_000_000, 1, language)} MB`;
  const count = pages === undefined ? "" : `, ${strings.handbookPages.replace("{count}", formatNumber(pages, 0, language))}`;
  return html`<li><a href="/${path}" download>${name}</a> (${size}${count})</li>`;
}
