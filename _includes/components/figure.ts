// ::figure{id=…}: a figure with its finding, chart, numbers, sources, remarks, caveats and files.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { formatCell, formatValue, richCell, unitOf } from "../../src/model/numbers.ts";
import type { Column, Figure, Row, Standing } from "../../src/model/schema/figures.ts";
import type { Strings } from "../../src/model/schema/strings.ts";
import type { Localized } from "../../src/model/schema/text.ts";
import { say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";
import { chart } from "./chart.ts";
import { citeFigure } from "./cite-figure.ts";
import { figureFoot } from "./figure-foot.ts";

export const figure: Directive = {
  attributes: ["id!"],
  render(attributes, context) {
    const found = context.site.figures.get(attributes["id"] ?? "");
    return found ? figureCard(found, context) : nothing;
  },
};

function figureCard(data: Figure, context: DirectiveContext): Html {
  const { language, strings, site } = context;
  const text = (value: Localized): string => say(value, language.code);
  const remarks: string[] = [];
  const rows = data.rows.map((row) => tableRow(data, row, context, remarks));
  const headers = data.columns.map((column) => {
    const unit = site.units.get(column.unit);
    return html`<th scope="col">${text(column.title)}${unit ? html` <span class="unit">${text(unit.label)}</span>` : nothing}</th>`;
  });
  const title = `_title-${data.id}`;
  const list = remarks.length === 0 ? nothing : html`<ol class="figure-remarks">${remarks.map((remark, index) => html`<li id="figure_${data.id}_${index + 1}">${remark}</li>`)}</ol>`;
  const caveats = data.caveats.length === 0 ? nothing : html`<div class="figure-caveats"><p class="label">${strings.caveats}</p><ul>${data.caveats.map((caveat) => html`<li>${text(caveat)}</li>`)}</ul></div>`;
  const method = data.method ? html`<details><summary>${strings.method}</summary><p>${text(data.method)}</p></details>` : nothing;
  return html`<figure class="figure-card" id="figure_${data.id}">
<p class="figure-title" id="${title}">${text(data.title)}</p>
${chart(data, title, context)}
<section class="table-scroll" tabindex="0" aria-labelledby="${title}"><table aria-labelledby="${title}">
<thead><tr><th scope="col">${text(data.rowHeader)}</th>${headers}<th scope="col">${strings.source}</th></tr></thead>
<tbody>${rows}</tbody>
</table></section>
<figcaption class="figure-notes"><p class="figure-summary">${text(data.summary)}</p>${list}${caveats}${method}${citeFigure(data, context)}${figureFoot(data, context)}</figcaption>
</figure>`;
}

function tableRow(data: Figure, row: Row, context: DirectiveContext, remarks: string[]): Html {
  const { language, strings } = context;
  const status = row.status ?? "current";
  const mark = remarkMark(data, row.note && say(row.note, language.code), remarks);
  const cells = data.columns.map((column) => tableCell(data, row, column, context, remarks));
  return html`<tr class="status-${status}"><th scope="row">${row.label ? say(row.label, language.code) : row.key}${mark}${statusBadge(status, strings)}</th>${cells}<td class="source">${context.cite(row.source)}</td></tr>`;
}

function tableCell(data: Figure, row: Row, column: Column, context: DirectiveContext, remarks: string[]): Html {
  const { language, strings, site } = context;
  const cell = richCell(row.cells[column.id]);
  if (!cell) return html`<td class="unknown">${strings.unknownValue}</td>`;
  const value = { figure: data, row, column, cell, status: cell.status ?? row.status ?? "current" };
  const shown = unitOf(row, column, cell) === column.unit ? formatCell(value, language, strings) : formatValue(site, value, language, strings);
  const mark = remarkMark(data, cell.note && say(cell.note, language.code), remarks);
  return html`<td class="number">${shown}${mark}${cell.status && cell.status !== row.status ? statusBadge(cell.status, strings) : nothing}</td>`;
}

/** A number that leads to the remark below the table; equal remarks share one. */
function remarkMark(data: Figure, remark: string | undefined, remarks: string[]): Html {
  if (remark === undefined) return nothing;
  if (!remarks.includes(remark)) remarks.push(remark);
  const number = remarks.indexOf(remark) + 1;
  return html` <sup><a href="#figure_${data.id}_${number}">${number}</a></sup>`;
}

function statusBadge(status: Standing, strings: Strings): Html {
  if (status === "current") return nothing;
  const words = { superseded: strings.superseded, doubtful: strings.doubtful, "other-method": strings.otherMethod };
  return html` <span class="status">${words[status]}</span>`;
}
