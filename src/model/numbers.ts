// Numbers, units and days as a reader of each language expects them: the one place that formats.
import type { Cell, Column, Figure, Row, RichCell, Standing } from "./schema/figures.ts";
import type { Language } from "./schema/config.ts";
import { say, type Site } from "./site.ts";
import type { Strings } from "./schema/strings.ts";

/** One value of a figure with all that belongs to it. */
export interface FigureValue {
  figure: Figure;
  row: Row;
  column: Column;
  cell: RichCell;
  status: Standing;
}

/** Splits "figure.row" or "figure.row.column" and finds the value; undefined when a part is unknown or the value is. */
export function findValue(site: Site, reference: string): FigureValue | undefined {
  const [figureId = "", rowKey = "", columnId] = reference.split(".");
  const figure = site.figures.get(figureId);
  const row = figure?.rows.find((candidate) => candidate.key === rowKey);
  const column = figure?.columns.find((candidate) => candidate.id === (columnId ?? figure.defaultColumn));
  if (!figure || !row || !column) return undefined;
  const cell = richCell(row.cells[column.id]);
  return cell && { figure, row, column, cell, status: cell.status ?? row.status ?? "current" };
}

/** A cell in its long form; undefined when the value is not known. */
export function richCell(cell: Cell | undefined): RichCell | undefined {
  if (cell === null || cell === undefined) return undefined;
  return typeof cell === "number" ? { value: cell } : cell;
}

/** A number in digits: "116,2" in Dutch. */
export function formatNumber(value: number, decimals: number | undefined, language: Language): string {
  const digits = decimals ?? decimalsOf(value);
  return new Intl.NumberFormat(language.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value === 0 ? 0 : value);
}

/** A value as it stands in a table cell under its column's unit: "ten minste 4,9". */
export function formatCell(value: FigureValue, language: Language, strings: Strings): string {
  const number = formatNumber(value.cell.value, value.cell.decimals ?? value.column.decimals, language);
  return withQualifier(value, number, strings);
}

/** A value as it stands in a sentence: "116,2 miljard euro". */
export function formatValue(site: Site, value: FigureValue, language: Language, strings: Strings, decimals?: number): string {
  const number = formatNumber(value.cell.value, decimals ?? value.cell.decimals ?? value.column.decimals, language);
  return withQualifier(value, inUnit(site, unitOf(value.row, value.column, value.cell), number, language), strings);
}

/** A formatted number with its unit around it; without one when the unit is not in the list. */
export function inUnit(site: Site, unitId: string, number: string, language: Language): string {
  const unit = site.units.get(unitId);
  return unit ? say(unit.pattern, language.code).replace("{n}", () => number) : number;
}

/** A percentage as the language writes it: "59%" for 59. */
export function formatPercentage(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(language.locale, { style: "percent", minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value / 100);
}

/** The unit of a value: the cell's own, else the row's, else the column's. */
export function unitOf(row: Row, column: Column, cell: RichCell | undefined): string {
  return cell?.unit ?? row.unit ?? column.unit;
}

/** A day written out: "23 november 2026". */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

function withQualifier(value: FigureValue, text: string, strings: Strings): string {
  switch (value.cell.qualifier) {
    case "at-least":
      return `${strings.atLeast} ${text}`;
    case "about":
      return `${strings.about} ${text}`;
    case "more-than":
      return `${strings.moreThan} ${text}`;
    case "estimate":
      return `${text} (${strings.estimate})`;
    case undefined:
      return text;
  }
}

/** More digits behind the decimal sign than these are not shown; browsers know no more either. */
const MOST_DECIMALS = 20;

/** The digits behind the decimal sign; JavaScript writes small numbers as 1.2e-7. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.min(MOST_DECIMALS, Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent)));
}
