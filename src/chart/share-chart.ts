// Shares: each row is a whole from 0 to 100 %, of which a part is filled.
import { html, type Html } from "../model/html.ts";
import { formatPercentage } from "../model/numbers.ts";
import type { Chart, Figure } from "../model/schema/figures.ts";
import { LETTERS, LINE, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { barLook, patterns } from "./marks.ts";
import { chartColumns, chartRows, pointAt, type ChartContext, type Point } from "./points.ts";
import { drawRows, unknownRow } from "./row-chart.ts";
import { textWidth } from "./text-width.ts";

type ShareChart = Extract<Chart, { kind: "share" }>;

const THICK = 20;
const ROOM = 8;

/** Draws the shares; amounts are shares of the row that is the whole. */
export function shareChart(figure: Figure, chart: ShareChart, frame: Frame, context: ChartContext): Drawing {
  const [column] = chartColumns(figure, [chart.column]);
  if (!column) return { body: html``, height: 0 };
  const rows = chartRows(figure, chart.rows).filter(({ key }) => key !== chart.whole);
  const wholeRow = figure.rows.find(({ key }) => key === chart.whole);
  const whole = wholeRow ? (pointAt(figure, wholeRow, column, context)?.value ?? 0) : 100;
  const drawn = drawRows({
    rows, frame, context, top: 0,
    draw: (row, top) => {
      const point = pointAt(figure, row, column, context);
      return point && whole > 0 ? track(figure.id, point, point.value / whole, { top, frame, words: wholeRow ? `${point.text} (${formatPercentage((point.value / whole) * 100, 0, context.language)})` : point.text }) : unknownRow(top, context);
    },
  });
  const bottom = drawn.height + LINE;
  const ends = html`${text("0", bottom, formatPercentage(0, 0, context.language), { className: "axis" })}${text(frame.x(0.5), bottom, formatPercentage(50, 0, context.language), { anchor: "middle", className: "axis" })}${text(frame.x(1), bottom, formatPercentage(100, 0, context.language), { anchor: "end", className: "axis" })}`;
  return { body: html`${patterns(figure.id)}${drawn.body}${ends}`, height: bottom + 4 };
}

/** A whole, its part, and the value: inside the part when it fits, else behind it. */
function track(id: string, { standing }: Point, share: number, { top, frame, words }: { top: number; frame: Frame; words: string }): Drawing {
  const mark = { series: 0, standing };
  const width = textWidth(words, LETTERS) + ROOM;
  const base = top + THICK - 5;
  const label: Html = width < share * frame.width
    ? text(frame.x(share), base, words, { anchor: "end", dx: -ROOM, className: standing === "current" ? "inside series-1" : "value" })
    : text(frame.x(share), base, words, { dx: ROOM, className: "value" });
  return {
    body: html`<rect x="0" y="${top}" width="${frame.x(1)}" height="${THICK}" class="track"/><rect x="0" y="${top}" width="${frame.x(share)}" height="${THICK}" ${barLook(id, mark)}/>${label}`,
    height: THICK,
  };
}
