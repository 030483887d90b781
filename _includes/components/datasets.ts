// ::datasets: every figure as a set of data: what it holds, where it comes from, and the files to download.
import { commonUnit } from "../../src/model/data/common-unit.ts";
import { dataContents, distributionName, distributionsOf } from "../../src/model/data/distributions.ts";
import { CATALOG, DATA_PACKAGE } from "../../src/model/data/data-paths.ts";
import { yearsOf } from "../../src/model/data/coverage.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatDay, formatNumber } from "../../src/model/numbers.ts";
import type { Column, Figure } from "../../src/model/schema/figures.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { facts } from "./facts.ts";
import { shortCitation } from "./reference.ts";

export const datasets: Directive = {
  attributes: [],
  render(_attributes, context) {
    const { site, strings } = context;
    if (site.figures.size === 0) return nothing;
    const whole = [
      { path: DATA_PACKAGE, name: strings.dataPackage },
      { path: CATALOG, name: strings.dataCatalog },
    ].map(({ path, name }) => html`<li>${download(path)} ${name}</li>`);
    return html`<ul class="downloads">${whole}</ul><ul class="datasets">${[...site.figures.values()].map((figure) => entry(figure, context))}</ul>`;
  },
};

function entry(figure: Figure, context: DirectiveContext): Html {
  const { site, language, strings } = context;
  const page = pageAt(site, language.code, figure.page);
  const title = say(figure.title, language.code);
  const years = yearsOf(figure);
  const ids = [...new Set(figure.rows.flatMap(({ source }) => source))];
  const cited = ids.map((id) => site.sources.get(id)).filter((source) => source !== undefined).map((source) => shortCitation(source, context));
  return html`<li><h3 id="data_${figure.id}">${page ? html`<a href="${page.url}#figure_${figure.id}">${title}</a>` : title}</h3>${facts([
    [strings.dataPeriod, years && (years.first === years.last ? years.first : `${years.first}-${years.last}`)],
    [strings.dataColumns, html`<ul>${figure.columns.map((column) => html`<li>${meaning(figure, column, context)}</li>`)}</ul>`],
    [strings.sources, cited.join("; ")],
    [strings.checked, html`<time datetime="${figure.checked}">${formatDay(figure.checked, language)}</time>`],
    [strings.dataDownloads, html`<ul class="downloads">${files(figure, context)}</ul>`],
  ])}</li>`;
}

/** "Totaal (miljard euro): wat alle overheden samen inkochten." */
function meaning(figure: Figure, column: Column, { site, language }: DirectiveContext): Html {
  const { title, description } = column;
  const label = site.units.get(commonUnit(figure, column) ?? "")?.label;
  return html`<b>${say(title, language.code)}</b>${label ? ` (${say(label, language.code)})` : ""}${description ? html`: ${say(description, language.code)}` : ""}`;
}

function files(figure: Figure, { site, language, strings }: DirectiveContext): Html[] {
  const contents = dataContents(site, figure);
  return distributionsOf(site, figure, language.code).map(({ kind, path }) => {
    const content = contents.get(path);
    const size = content === undefined ? "" : `, ${formatNumber(Buffer.byteLength(content) / 1000, 1, language)} kB`;
    return html`<li>${download(path)} ${distributionName(kind, strings)}${size}</li>`;
  });
}

function download(path: string): Html {
  return html`<a href="/${path}" download>${path.split("/").at(-1)}</a>`;
}
