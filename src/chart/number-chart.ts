// One value, large, with its unit and what it is.
import { html } from "../model/html.ts";
import { formatCell } from "../model/numbers.ts";
import type { Chart, Figure } from "../model/schema/figures.ts";
import { say } from "../model/site.ts";
import { paragraph, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { chartColumns, pointAt, rowLabel, unitLabel, type ChartContext } from "./points.ts";
import { textWidth } from "./text-width.ts";

type NumberChart = Extract<Chart, { kind: "number" }>;

const LARGE = 46;

/** Sizes of the value in pixels with their classes (src/styles/chart.css, src/chart/chart-file.ts): the first that fits is taken, else the last. */
const SIZES = [
  { size: 42, className: "large" },
  { size: 32, className: "large large-32" },
  { size: 24, className: "large large-24" },
];

/** Draws the value; nothing when it is not known. */
export function numberChart(figure: Figure, chart: NumberChart, frame: Frame, context: ChartContext): Drawing {
  const [column] = chartColumns(figure, [chart.column]);
  const row = figure.rows.find(({ key }) => key === chart.row);
  const point = row && column && pointAt(figure, row, column, context);
  if (!row || !column || !point) return { body: html``, height: 0 };
  const { language, strings } = context;
  const unit = unitLabel(column, context);
  const value = unit === "" ? point.text : formatCell({ figure, row, column, cell: point.cell, status: point.standing }, language, strings);
  const className = (SIZES.find(({ size }) => textWidth(value, size) <= frame.width) ?? SIZES.at(-1))?.className;
  const name = `${say(column.title, language.code)}, ${rowLabel(row, context)}`;
  const below = paragraph(unit === "" ? name : `${unit}: ${name}`, LARGE + 6, frame.width, "name");
  return { body: html`${text("0", LARGE - 8, value, { className })}${below.body}`, height: LARGE + 6 + below.height };
}
