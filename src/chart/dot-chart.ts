// Dots: a few values that stand alone, or two for each row to show a change or a revision.
import { scaleLinear } from "d3-scale";
import { html, nothing, type Html } from "../model/html.ts";
import type { Chart, Figure, Row } from "../model/schema/figures.ts";
import { LETTERS, LINE, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { key, standingWords, type KeyEntry } from "./key.ts";
import { marker, RADIUS } from "./marks.ts";
import { chartColumns, chartRows, columnLabel, pointAt, rowLabel, type ChartContext, type Point } from "./points.ts";
import { drawRows, unknownRow } from "./row-chart.ts";
import { textWidth } from "./text-width.ts";

type DotChart = Extract<Chart, { kind: "dots" }>;

const HIGH = 22;
const ROOM = RADIUS + 6;
const ROUNDS = 60;

/** When values take more than this share of the width there is no room for them beside their dots. */
const MOST_ROOM = 0.7;

/** Draws the dots: of each row the lowest has its value at its left when there is another, the highest at its right. Values too long for that stand beside the row's name. */
export function dotChart(figure: Figure, chart: DotChart, frame: Frame, context: ChartContext): Drawing {
  const columns = chartColumns(figure, chart.columns);
  const rows = chartRows(figure, chart.rows);
  const pointsOf = (row: Row): Dot[] =>
    columns
      .flatMap((column, series) => {
        const point = pointAt(figure, row, column, context);
        return point && (chart.alsoUnits.includes(point.cell.unit ?? "") || (point.cell.unit ?? row.unit ?? column.unit) === column.unit) ? [{ ...point, series }] : [];
      })
      .toSorted((a, b) => a.value - b.value);
  const byRow = new Map(rows.map((row) => [row.key, pointsOf(row)]));
  const all = [...byRow.values()].flat();
  const entries = columns.map((column, series): KeyEntry => ({ sign: "marker", series, standing: soleStanding(all.filter((dot) => dot.series === series)), words: columnLabel(column, context) }));
  const odd = [...new Set(all.map(({ standing }) => standing))].filter((standing) => standing !== "current" && !entries.some((entry) => entry.standing === standing));
  const legend = key(figure.id, [...entries, ...odd.flatMap((standing): KeyEntry[] => (standing === "current" ? [] : [{ sign: "marker", series: 0, standing, words: standingWords(standing, context.strings) }]))], frame.width);
  const beside = roomBeside([...byRow.values()]) <= MOST_ROOM * frame.width;
  const place = placeOf([...byRow.values()], frame, beside);
  const drawn = drawRows({
    rows, frame, context, top: legend.height,
    name: (row) => [rowLabel(row, context), ...(beside || (byRow.get(row.key) ?? []).length === 0 ? [] : [(byRow.get(row.key) ?? []).map(({ text: words }) => words).join("; ")])].join(": "),
    draw: (row, top) => {
      const dots = byRow.get(row.key) ?? [];
      const zero = frame.x(place(0));
      return dots.length === 0 ? unknownRow(top, context) : { body: html`<line x1="${zero}" y1="${top + HIGH / 2}" x2="${frame.x(1)}" y2="${top + HIGH / 2}" class="rule"/><line x1="${zero}" y1="${top + 3}" x2="${zero}" y2="${top + HIGH - 3}" class="zero"/>${dots.map((dot, index) => drawDot(dot, !beside ? undefined : index > 0 || dots.length === 1 ? "right" : "left", { top, frame, place }))}`, height: HIGH };
    },
  });
  const bottom = legend.height + drawn.height + LINE;
  return { body: html`${legend.body}${drawn.body}${text(frame.x(place(0)), bottom, "0", { anchor: "middle", className: "axis" })}`, height: bottom + 4 };
}

type Dot = Point & { series: number };

/** Where a value lies, from zero, with room for what stands at the left of the lowest and at the right of the highest. */
function placeOf(rows: readonly (readonly Dot[])[], { width }: Frame, beside: boolean): (value: number) => number {
  const most = Math.max(0, ...rows.flatMap((dots) => dots.map(({ value }) => value)));
  let left = RADIUS;
  let right = RADIUS;
  // Each side's room changes the scale and so the other's; after a few rounds nothing moves any more.
  for (let round = 0; round < (beside ? ROUNDS : 0); round++) {
    const scale = scaleLinear([0, most || 1], [left, width - right]);
    const lacking = { left: 0, right: 0 };
    for (const dots of rows) {
      const [first, last] = [dots[0], dots.at(-1)];
      if (first && last && first !== last) lacking.left = Math.max(lacking.left, room(first) - scale(first.value));
      if (last) lacking.right = Math.max(lacking.right, scale(last.value) + room(last) - width);
    }
    left += lacking.left;
    right += lacking.right;
  }
  const scale = scaleLinear([0, most || 1], [left / width, 1 - right / width]);
  return (value) => scale(value);
}

/** Pixels that the values take at both sides of the dots. */
function roomBeside(rows: readonly (readonly Dot[])[]): number {
  const widest = (dots: readonly (Dot | undefined)[]): number => Math.max(0, ...dots.flatMap((dot) => (dot ? [room(dot)] : [])));
  return widest(rows.map((dots) => (dots.length > 1 ? dots[0] : undefined))) + widest(rows.map((dots) => dots.at(-1)));
}

/** Pixels that a value takes beside its dot. */
function room({ text: words }: Dot): number {
  return textWidth(words, LETTERS) + ROOM;
}

function drawDot({ value, text: words, series, standing }: Dot, side: "left" | "right" | undefined, { top, frame, place }: { top: number; frame: Frame; place: (value: number) => number }): Html {
  const x = frame.x(place(value));
  const label = side === undefined ? nothing : text(x, top + HIGH / 2 + 5, words, { anchor: side === "right" ? "start" : "end", dx: side === "right" ? ROOM : -ROOM, className: `value on-rule ${standing}` });
  return html`${marker(x, top + HIGH / 2, { series, standing })}${label}`;
}

function soleStanding(points: readonly Point[]): Point["standing"] {
  const [first] = points;
  return first && points.every(({ standing }) => standing === first.standing) ? first.standing : "current";
}
