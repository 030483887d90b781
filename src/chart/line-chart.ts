// Lines: values on a true time axis. Only values that belong together and lie near in time are joined; all others stand alone.
import { scaleLinear } from "d3-scale";
import { html, type Html } from "../model/html.ts";
import { formatNumber } from "../model/numbers.ts";
import type { Chart, Figure } from "../model/schema/figures.ts";
import { LETTERS, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { key, standingWords, type KeyEntry } from "./key.ts";
import { marker } from "./marks.ts";
import { boxOf, placeLabels, type Box, type Label, type PlacedLabel } from "./place-labels.ts";
import { chartColumns, chartRows, columnLabel, pointAt, yearOf, type ChartContext, type Point } from "./points.ts";
import { textWidth } from "./text-width.ts";

type LineChart = Extract<Chart, { kind: "line" }>;

/** A value with its place: year, share of the width, and pixels from the top of the plot. */
interface Spot extends Point {
  year: number;
  series: number;
  x: number;
  y: number;
}

const HIGH = 220;
const TICKS = 4;
/** Room above the plot for the label of a value that touches its top. */
const ABOVE = 16;
/** Pixels at the right of the plot, for half a year's label. */
const RIGHT = 22;
/** Pixels at its left, for the numbers of the scale: one of these steps, each of which has a class in src/styles/chart.css. */
const LEFT_STEPS = [46, 62, 78, 94, 110];
/** From this many pixels on a page shows the labels that a phone has no room for. */
const WIDE = 460;

/** Draws the lines. */
export function lineChart(figure: Figure, chart: LineChart, whole: Frame, context: ChartContext): Drawing {
  const columns = chartColumns(figure, chart.columns);
  const rows = chartRows(figure, chart.rows);
  const years = rows.flatMap((row) => yearOf(row) ?? []);
  const values = rows.flatMap((row) => columns.flatMap((column) => pointAt(figure, row, column, context)?.value ?? []));
  const vertical = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [HIGH, 0]).nice(TICKS);
  const margin = { left: leftOf(vertical.ticks(TICKS), context), right: RIGHT };
  const frame = whole.less(margin.left + margin.right);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const across = (year: number): number => (first === last ? 0.5 : (year - first) / (last - first));
  const series = columns.map((column, index): (Spot | undefined)[] =>
    rows.flatMap((row): (Spot | undefined)[] => {
      const year = yearOf(row);
      const point = year === undefined ? undefined : pointAt(figure, row, column, context);
      return point && year !== undefined ? [{ ...point, year, series: index, x: across(year), y: vertical(point.value) }] : [undefined];
    }).toSorted((a, b) => (a?.year ?? 0) - (b?.year ?? 0)),
  );
  const inOrder = columns.map((_, index) => gapsInOrder(series[index] ?? [], rows.map((row) => yearOf(row))));
  const spots = series.flat().flatMap((spot) => spot ?? []);
  const legend = key(figure.id, keyEntries(figure, spots, chart, context), whole.width);
  const joins = inOrder.flatMap((each) => joined(each, chart.joinYears));
  const plot = html`${scale(vertical, frame, context)}${yearAxis([...new Set(years)], across, frame)}
${joins.map(([a, b]) => html`<line x1="${frame.x(a.x)}" y1="${Math.round(a.y)}" x2="${frame.x(b.x)}" y2="${Math.round(b.y)}" class="join series-${a.series + 1}"/>`)}
${spots.toSorted((a, b) => Number(a.standing === "current") - Number(b.standing === "current")).map((spot) => marker(frame.x(spot.x), Math.round(spot.y), spot))}
${valueLabels(spots, joins, frame)}`;
  const top = legend.height + ABOVE;
  return { body: html`<svg x="${-margin.left}" overflow="visible">${legend.body}</svg><svg y="${top}" overflow="visible">${plot}</svg>`, height: top + HIGH + 26, margin };
}

/** The values by year, with undefined wherever a row has no value, so that no line runs over it. */
function gapsInOrder(spots: readonly (Spot | undefined)[], years: readonly (number | undefined)[]): (Spot | undefined)[] {
  const known = spots.flatMap((spot) => spot ?? []);
  const missing = years.filter((year) => year !== undefined && !known.some((spot) => spot.year === year));
  return [...known.map((spot) => ({ year: spot.year, spot })), ...missing.map((year) => ({ year: year ?? 0, spot: undefined }))].toSorted((a, b) => a.year - b.year).map(({ spot }) => spot);
}

/** Pairs of neighbours that belong to one series, stand as they are, and lie at most so many years apart. */
function joined(spots: readonly (Spot | undefined)[], joinYears: number): [Spot, Spot][] {
  const current = spots.filter((spot) => spot === undefined || spot.standing === "current");
  return current.flatMap((spot, index): [Spot, Spot][] => {
    const next = current[index + 1];
    return spot && next && next.year - spot.year <= joinYears ? [[spot, next]] : [];
  });
}

function leftOf(ticks: readonly number[], { language }: ChartContext): number {
  const widest = Math.max(...ticks.map((tick) => textWidth(formatNumber(tick, undefined, language), LETTERS))) + 16;
  return LEFT_STEPS.find((step) => step >= widest) ?? LEFT_STEPS.at(-1) ?? widest;
}

function scale(vertical: ReturnType<typeof scaleLinear<number, number>>, frame: Frame, { language }: ChartContext): Html {
  const ticks = vertical.ticks(TICKS);
  return html`${ticks.map((tick) => html`<line x1="0" y1="${Math.round(vertical(tick))}" x2="${frame.x(1)}" y2="${Math.round(vertical(tick))}" class="${tick === 0 ? "zero" : "rule"}"/>${text("-12", Math.round(vertical(tick)) + 5, formatNumber(tick, undefined, language), { anchor: "end", className: "axis" })}`)}`;
}

/** The years that have a value: each has a tick, and a label as far as there is room, the last one first. */
function yearAxis(years: readonly number[], across: (year: number) => number, frame: Frame): Html {
  const sorted = years.toSorted((a, b) => a - b);
  const order = [...new Set([sorted.at(-1), sorted[0], ...sorted.toReversed()])].flatMap((year) => year ?? []);
  const choose = (width: number, already: readonly number[]): number[] => {
    const chosen = [...already];
    for (const year of order) if (!chosen.includes(year) && chosen.every((other) => Math.abs(across(other) - across(year)) * width > textWidth(String(year), LETTERS) + 6)) chosen.push(year);
    return chosen;
  };
  const narrow = choose(frame.width, []);
  const wide = choose(Math.max(WIDE, frame.width), narrow).filter((year) => !narrow.includes(year));
  const label = (year: number, className: string): Html => text(frame.x(across(year)), HIGH + 22, String(year), { anchor: "middle", className });
  return html`${sorted.map((year) => html`<line x1="${frame.x(across(year))}" y1="${HIGH}" x2="${frame.x(across(year))}" y2="${HIGH + 5}" class="zero"/>`)}${narrow.map((year) => label(year, "axis"))}${wide.map((year) => label(year, "axis wide"))}`;
}

/** Values beside their markers: the last, the first and those that stand alone before the others. */
function valueLabels(spots: readonly Spot[], joins: readonly (readonly [Spot, Spot])[], frame: Frame): Html {
  const weight = (spot: Spot): number => (spot.standing === "current" ? (isEnd(spot, spots) ? 0 : 2) : 1);
  const order = spots.toSorted((a, b) => weight(a) - weight(b) || b.year - a.year);
  const labels = order.map(({ x, y, text: words }): Label => ({ x, y: Math.round(y), words }));
  const space = (width: number, already: readonly PlacedLabel[]) => ({ width, margin: { left: 4, right: RIGHT - 4, top: ABOVE }, height: HIGH - 2, taken: [...obstacles(spots, joins, width), ...already.map((label) => boxOf(label, width))] });
  const narrow = placeLabels(labels, space(frame.width, []));
  const rest = labels.filter((label) => !narrow.some((other) => other.x === label.x && other.y === label.y));
  const wide = placeLabels(rest, space(Math.max(WIDE, frame.width), narrow));
  const draw = (className: string) => ({ x, baseline, words, anchor, dx }: PlacedLabel): Html => text(frame.x(x), baseline, words, { anchor, dx, className });
  return html`${narrow.map(draw("value on-rule"))}${wide.map(draw("value on-rule wide"))}`;
}

function isEnd(spot: Spot, spots: readonly Spot[]): boolean {
  const own = spots.filter(({ series, standing }) => series === spot.series && standing === "current");
  return spot === own[0] || spot === own.at(-1);
}

/** What labels must not cover: markers, and lines in small pieces. */
function obstacles(spots: readonly Spot[], joins: readonly (readonly [Spot, Spot])[], width: number): Box[] {
  const pieces = joins.flatMap(([a, b]) => Array.from({ length: 24 }, (_, step) => around((a.x + ((b.x - a.x) * step) / 24) * width, a.y + ((b.y - a.y) * step) / 24, 2)));
  return [...spots.map(({ x, y }) => around(x * width, y, 7)), ...pieces];
}

function around(x: number, y: number, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function keyEntries(figure: Figure, spots: readonly Spot[], { columns: ids }: LineChart, context: ChartContext): KeyEntry[] {
  const series = chartColumns(figure, ids).map((column, index): KeyEntry => ({ sign: "marker", series: index, standing: "current", words: columnLabel(column, context) }));
  const odd = [...new Set(spots.map(({ standing }) => standing))].flatMap((standing): KeyEntry[] => {
    if (standing === "current") return [];
    const named = spots.filter((spot) => spot.standing === standing && spot.row.label).map(({ label }) => label);
    return [{ sign: "marker", series: 0, standing, words: [standingWords(standing, context.strings), ...named].join(": ") }];
  });
  return [...series, ...odd];
}
