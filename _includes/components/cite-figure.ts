// How to refer to a figure: folded away on its card.
import { figureItem } from "../../src/model/citation/figure-item.ts";
import { figureFiles } from "../../src/model/figure-files.ts";
import { html, type Html } from "../../src/model/html.ts";
import type { Figure } from "../../src/model/schema/figures.ts";
import type { Context } from "../../src/model/view.ts";
import { apaForm, fileLinks } from "./cite-forms.ts";

/** APA as text, and the files for reference managers in the page's language. */
export function citeFigure(figure: Figure, context: Context): Html {
  const { site, language, strings } = context;
  return html`<details class="figure-cite"><summary>${strings.citeFigure}</summary>
${apaForm(figureItem(site, figure, language.code), context)}
<p class="cite-files">${strings.citeFiles}: ${fileLinks(figureFiles(figure.id, language.code))}.</p>
</details>`;
}
