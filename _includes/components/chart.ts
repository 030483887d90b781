// The chart of a figure as it stands on a page: drawn when the site is built, as wide as there is room for, and told in words below.
import { drawChart } from "../../src/chart/draw-chart.ts";
import { fluidFrame } from "../../src/chart/frame.ts";
import { chartWords } from "../../src/chart/words.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { Figure } from "../../src/model/schema/figures.ts";
import type { Context } from "../../src/model/view.ts";

/** Pixels that a chart has on the narrowest screen, 320 pixels wide: what the page and the card leave. */
const NARROWEST = 252;

/** The chart and its words; nothing when the figure has none. @param titleId id of the figure's title on the page */
export function chart(figure: Figure, titleId: string, context: Context): Html {
  if (!figure.chart) return nothing;
  const wordsId = `_words-${figure.id}`;
  const { body, height, margin } = drawChart(figure, figure.chart, fluidFrame(NARROWEST), context);
  return html`<div class="chart chart-${figure.chart.kind}"><svg width="100%" height="${height}" class="${margin ? `chart-inset chart-inset-${margin.left}` : "chart-full"}" role="img" aria-labelledby="${titleId}" aria-describedby="${wordsId}">${body}</svg></div>
<details class="chart-words"><summary>${context.strings.chartInWords}</summary><p id="${wordsId}">${chartWords(figure, figure.chart, context)}</p></details>`;
}
