// A chart in words, from the same data: what it shows, its extremes or its values one by one, its latest value, and what is unknown or stands apart.
import { fill } from "../model/fill.ts";
import { formulas } from "../model/formula/formulas.ts";
import { isPercentage } from "../model/amounts/measure.ts";
import { decimalsOf, formatNumber, formatPercentage, formatValue, inUnit, unitOf } from "../model/numbers.ts";
import type { Chart, Figure, Row } from "../model/schema/figures.ts";
import type { Strings } from "../model/schema/strings.ts";
import { say } from "../model/site.ts";
import { standingWords } from "./key.ts";
import { chartColumns, chartRows, columnLabel, pointAt, rowLabel, yearOf, type ChartContext, type Point } from "./points.ts";

/** The text alternative of a figure's chart, in sentences. */
export function chartWords(figure: Figure, chart: Chart, context: ChartContext): string {
  const { language, strings } = context;
  const columns = chartColumns(figure, "columns" in chart ? chart.columns : [chart.column]);
  const rows = chart.kind === "number" ? figure.rows.filter(({ key }) => key === chart.row) : chartRows(figure, chart.rows).filter(({ key }) => !(chart.kind === "share" && chart.whole === key));
  const list = new Intl.ListFormat(language.locale, { type: "conjunction" });
  const sentences = [fill(kindWords(chart, strings), { what: list.format(columns.map((column) => columnLabel(column, context))), rows: list.format(rows.map((row) => rowLabel(row, context))) })];
  for (const column of columns) {
    const points = rows.flatMap((row) => pointAt(figure, row, column, context) ?? []);
    const name = columns.length > 1 ? `${say(column.title, language.code)}: ` : "";
    sentences.push(...columnWords(figure, chart, points, context).map((sentence, index) => (index === 0 ? name + sentence : sentence)));
    const unknown = rows.filter((row) => pointAt(figure, row, column, context) === undefined);
    if (unknown.length > 0) sentences.push(fill(strings.chartUnknown, { rows: list.format(unknown.map((row) => rowLabel(row, context))) }));
  }
  return sentences.map((sentence) => sentence.slice(0, 1).toLocaleUpperCase(language.locale) + sentence.slice(1)).join(" ");
}

function kindWords(chart: Chart, strings: Strings): string {
  switch (chart.kind) {
    case "line":
      return strings.chartLine;
    case "bars":
      return chart.stacked ? strings.chartStacked : strings.chartBars;
    case "share":
      return strings.chartShare;
    case "dots":
      return strings.chartDots;
    case "number":
      return strings.chartNumber;
  }
}

/** What is to be said of the values of one column. */
function columnWords(figure: Figure, chart: Chart, points: readonly Point[], context: ChartContext): string[] {
  const { strings } = context;
  const say = (point: Point): string => fill(strings.chartValue, { value: valueWords(figure, point, context), row: point.label });
  const current = points.filter(({ standing }) => standing === "current");
  const apart = points.filter(({ standing }) => standing !== "current");
  const apartWords = apart.map((point) => (point.standing === "current" ? "" : `${say(point)} (${standingWords(point.standing, strings)})`));
  const [first] = current;
  // Dots are values that must not be joined: what is not a series has no highest and lowest either.
  if (current.length < 2 || first === undefined || chart.kind === "number" || chart.kind === "dots") return points.length === 0 ? [] : [[...current.map(say), ...apartWords].join("; ") + "."];
  const sorted = current.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = first] = [sorted[0], sorted.at(-1)];
  const sentences = lowest.value === highest.value ? [fill(strings.chartAllSame, { value: valueWords(figure, lowest, context) })] : [fill(strings.chartExtremes, { lowest: say(lowest), highest: say(highest) })];
  if (chart.kind === "line") sentences.push(...trend(figure, current, context));
  if (apartWords.length > 0) sentences.push(fill(strings.chartApart, { values: apartWords.join("; ") }));
  return sentences;
}

/** First and latest value of a series over years, and how much there is between them: nothing when one of them is but a lower bound. */
function trend(figure: Figure, points: readonly Point[], context: ChartContext): string[] {
  const { strings } = context;
  const inTime = points.toSorted((a, b) => year(a.row) - year(b.row));
  const [first, latest] = [inTime[0], inTime.at(-1)];
  if (!first || !latest || first === latest || [first, latest].some(({ cell }) => cell.qualifier === "at-least" || cell.qualifier === "more-than")) return [];
  const values = { latest: fill(strings.chartValue, { value: valueWords(figure, latest, context), row: latest.label }), first: first.label, change: changeWords(first, latest, context) };
  return [fill(latest.value > first.value ? strings.chartRise : latest.value < first.value ? strings.chartFall : strings.chartSame, values)];
}

/** How far two values are apart: by what percentage, or in their own unit where a percentage would be misread (of percentages, and from nothing or less). */
function changeWords(first: Point, latest: Point, { site, language, strings }: ChartContext): string {
  const unit = unitOf(latest.row, latest.column, latest.cell);
  const isPoints = isPercentage(site.units.get(unit));
  if (!isPoints && first.value > 0) return formatPercentage(Math.abs(formulas["growth"]?.compute([first.value, latest.value], 0) ?? 0), 0, language);
  const decimals = Math.max(...[first, latest].map(({ cell, column, value }) => cell.decimals ?? column.decimals ?? decimalsOf(value)));
  const number = formatNumber(Math.abs(latest.value - first.value), decimals, language);
  return isPoints ? fill(strings.percentagePoints, { n: number }) : inUnit(site, unit, number, language);
}

function valueWords(figure: Figure, { row, column, cell, standing }: Point, { site, language, strings }: ChartContext): string {
  return formatValue(site, { figure, row, column, cell, status: standing }, language, strings);
}

function year(row: Row): number {
  return yearOf(row) ?? 0;
}
