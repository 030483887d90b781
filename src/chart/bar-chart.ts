// Bars: amounts under each other, or parts on top of each other; all from zero, on one scale.
import { html, type Html } from "../model/html.ts";
import type { Chart, Column, Figure, Row } from "../model/schema/figures.ts";
import { LETTERS, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { key, standingWords, type KeyEntry } from "./key.ts";
import { barLook, patterns } from "./marks.ts";
import { chartColumns, chartRows, columnLabel, pointAt, type ChartContext, type Point } from "./points.ts";
import { drawRows, unknownRow } from "./row-chart.ts";
import { textWidth } from "./text-width.ts";

type BarChart = Extract<Chart, { kind: "bars" }>;

const THICK = 20;
const BETWEEN = 4;
const ROOM = 8;

/** Draws the bars. */
export function barChart(figure: Figure, chart: BarChart, frame: Frame, context: ChartContext): Drawing {
  const columns = chartColumns(figure, chart.columns);
  const rows = chartRows(figure, chart.rows);
  const points = (row: Row): (Point | undefined)[] => columns.map((column) => pointAt(figure, row, column, context));
  const total = (row: Row): Point | undefined => totalOf(figure, chart, row, context);
  const all = rows.flatMap((row) => points(row).flatMap((point) => point ?? []));
  const legend = key(figure.id, keyEntries(columns, all, context), frame.width);
  const ends = rows.flatMap((row) => (chart.stacked ? [{ value: sum(points(row)), text: total(row)?.text ?? "" }] : points(row).flatMap((point) => point ?? [])));
  const scale = scaleFor(ends, frame);
  const drawn = drawRows({
    rows, frame, context, top: legend.height,
    draw: (row, top) => {
      const own = points(row);
      if (own.every((point) => point === undefined)) return unknownRow(top, context);
      return chart.stacked ? stack(figure.id, own, total(row), { top, frame, scale }) : group(figure.id, own, { top, frame, scale, context });
    },
  });
  return { body: html`${patterns(figure.id)}${legend.body}${drawn.body}`, height: legend.height + drawn.height };
}

/** Share of the width per unit, such that each bar's text fits behind it. */
function scaleFor(ends: readonly { value: number; text: string }[], { width }: Frame): number {
  const scales = ends.filter(({ value }) => value > 0).map(({ value, text: words }) => (width - (words === "" ? 0 : textWidth(words, LETTERS) + ROOM)) / width / value);
  return scales.length === 0 ? 0 : Math.min(...scales);
}

interface Place {
  top: number;
  frame: Frame;
  scale: number;
}

function group(id: string, points: readonly (Point | undefined)[], { top, frame, scale, context }: Place & { context: ChartContext }): Drawing {
  const body = points.map((point, series): Html => {
    const y = top + series * (THICK + BETWEEN);
    if (!point) return text("0", y + THICK - 5, context.strings.unknownValue, { className: "unknown" });
    return html`${bar(id, 0, point.value * scale, y, frame, { series, standing: point.standing })}${text(frame.x(point.value * scale), y + THICK - 5, point.text, { dx: ROOM, className: "value" })}`;
  });
  return { body: html`${body}`, height: points.length * (THICK + BETWEEN) - BETWEEN };
}

function stack(id: string, points: readonly (Point | undefined)[], total: Point | undefined, { top, frame, scale }: Place): Drawing {
  let from = 0;
  const body: Html[] = [];
  const labels: Html[] = [];
  for (const [series, point] of points.entries()) {
    if (!point) continue;
    const width = point.value * scale;
    body.push(bar(id, from, width, top, frame, { series, standing: point.standing }));
    if (textWidth(point.text, LETTERS) + ROOM < width * frame.width) labels.push(text(frame.x(from + width / 2), top + THICK - 5, point.text, { anchor: "middle", className: `inside series-${series + 1}` }));
    from += width;
  }
  if (total) labels.push(text(frame.x(from), top + THICK - 5, total.text, { dx: ROOM, className: "value" }));
  return { body: html`${body}${labels}`, height: THICK };
}

function bar(id: string, from: number, width: number, y: number, frame: Frame, mark: { series: number; standing: Point["standing"] }): Html {
  return html`<rect x="${frame.x(from)}" y="${y}" width="${frame.x(width)}" height="${THICK}" ${barLook(id, mark)}/>`;
}

function totalOf(figure: Figure, { total }: BarChart, row: Row, context: ChartContext): Point | undefined {
  const [column] = total === undefined ? [] : chartColumns(figure, [total]);
  return column && pointAt(figure, row, column, context);
}

function sum(points: readonly (Point | undefined)[]): number {
  return points.reduce((all, point) => all + (point?.value ?? 0), 0);
}

function keyEntries(columns: readonly Column[], points: readonly Point[], context: ChartContext): KeyEntry[] {
  const series = columns.map((column, index): KeyEntry => ({ sign: "bar", series: index, standing: "current", words: columnLabel(column, context) }));
  const odd = [...new Set(points.map(({ standing }) => standing))].flatMap((standing): KeyEntry[] => (standing === "current" ? [] : [{ sign: "bar", series: 0, standing, words: standingWords(standing, context.strings) }]));
  return [...series, ...odd];
}
