// The values of a figure as a chart draws them, in a reader's language.
import { fill } from "../model/fill.ts";
import { formatCell, formatValue, richCell, unitOf } from "../model/numbers.ts";
import type { Language } from "../model/schema/config.ts";
import type { Column, Figure, RichCell, Row, Standing } from "../model/schema/figures.ts";
import type { Strings } from "../model/schema/strings.ts";
import { say, type Site } from "../model/site.ts";

/** What a chart is drawn from. */
export interface ChartContext {
  site: Site;
  language: Language;
  strings: Strings;
}

/** A value that is drawn. */
export interface Point {
  row: Row;
  column: Column;
  cell: RichCell;
  value: number;
  /** What the row is called. */
  label: string;
  /** The value in words and digits, with its unit only where it differs from its column's or is a sign. */
  text: string;
  standing: Standing;
}

/** The rows that a chart shows, in the order it names them, or all of them. */
export function chartRows({ rows }: Figure, keys: readonly string[] | undefined): Row[] {
  return keys === undefined ? [...rows] : keys.flatMap((wanted) => rows.find(({ key }) => key === wanted) ?? []);
}

/** The columns of these ids, in that order. */
export function chartColumns({ columns }: Figure, ids: readonly string[]): Column[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

/** What a row is called. */
export function rowLabel(row: Row, { language }: Pick<ChartContext, "language">): string {
  return row.label ? say(row.label, language.code) : row.key;
}

/** What a column is called, with its unit when that does not stand beside each number. */
export function columnLabel(column: Column, context: ChartContext): string {
  const [name, unit] = [say(column.title, context.language.code), unitLabel(column, context)];
  return unit === "" ? name : fill(context.strings.chartUnit, { what: name, unit });
}

/** The value of a row in a column; undefined when it is not known. */
export function pointAt(figure: Figure, row: Row, column: Column, context: ChartContext): Point | undefined {
  const cell = richCell(row.cells[column.id]);
  if (!cell) return undefined;
  const { site, language, strings } = context;
  const standing = cell.status ?? row.status ?? "current";
  const value = { figure, row, column, cell, status: standing };
  const text = unitOf(row, column, cell) !== column.unit || isSign(column.unit, context) ? formatValue(site, value, language, strings) : formatCell(value, language, strings);
  return { row, column, cell, value: cell.value, label: rowLabel(row, context), text, standing };
}

/** The unit that all values share, as it stands above a chart; nothing for a unit that stands beside each number. */
export function unitLabel(column: Column, context: ChartContext): string {
  const unit = context.site.units.get(column.unit);
  return unit === undefined || isSign(column.unit, context) || say(unit.pattern, context.language.code) === "{n}" ? "" : say(unit.label, context.language.code);
}

/** Whether a unit is a sign against the number, such as %. */
function isSign(unit: string, { site, language }: ChartContext): boolean {
  const pattern = site.units.get(unit)?.pattern;
  return pattern !== undefined && /^\S{1,2}$/.test(say(pattern, language.code).replace("{n}", ""));
}

/** The year of a row; of a period the middle. Undefined when it has none. */
export function yearOf({ year }: Row): number | undefined {
  if (year === undefined || typeof year === "number") return year;
  const [from = 0, to = 0] = year.split("-").map(Number);
  return (from + to) / 2;
}
