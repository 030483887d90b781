// A figure as a flat table of named fields, with everything that its rows say: what the CSV and its schema are made from.
import { richCell, unitOf } from "../numbers.ts";
import type { Column, Figure, Row } from "../schema/figures.ts";
import { say } from "../site.ts";
import { commonUnit } from "./common-unit.ts";
import type { DataCell } from "./csv.ts";

export type FieldKind = "key" | "label" | "year" | "period" | "value" | "unit" | "qualifier" | "status" | "note" | "source";

export interface DataField {
  /** Name in the header; the same in all languages. */
  name: string;
  kind: FieldKind;
  /** The figure's column it belongs to; undefined when it is about the whole row. */
  column: Column | undefined;
  /** Code of the language of its texts; undefined when it holds ids or numbers. */
  language: string | undefined;
  cell(row: Row): DataCell;
}

/** Names of fields about the row, which no column of a figure can have. */
const TAKEN = new Set<string>(["key", "year", "period", "status", "source"]);

/**
 * The fields of a figure in order: key, labels, year or period, each column with what differs from cell to cell
 * (unit, qualifier, status, notes), then the row's status, notes and source ids. Fields that no row fills are left out.
 * @param languages codes, in the site's order
 */
export function dataFields(figure: Figure, languages: readonly string[]): DataField[] {
  const { rows } = figure;
  const field = (name: string, kind: FieldKind, cell: DataField["cell"], more: Partial<Pick<DataField, "column" | "language">> = {}): DataField => ({ name, kind, column: undefined, language: undefined, ...more, cell });
  const isPeriod = rows.some(({ year }) => typeof year === "string");
  const year = isPeriod ? field("period", "period", (row) => text(row.year === undefined ? undefined : String(row.year))) : field("year", "year", (row) => (typeof row.year === "number" ? { number: row.year, decimals: undefined } : undefined));
  const columns = figure.columns.flatMap((column) => {
    const name = TAKEN.has(column.id) ? `${column.id}_` : column.id;
    const cellOf = (row: Row) => richCell(row.cells[column.id]);
    const differs = commonUnit(figure, column) === undefined;
    const value = field(name, "value", (row) => {
      const cell = cellOf(row);
      return cell && { number: cell.value, decimals: cell.decimals ?? column.decimals };
    }, { column });
    const unit = field(`${name}_unit`, "unit", (row) => text(differs && cellOf(row) !== undefined ? unitOf(row, column, cellOf(row)) : undefined), { column });
    const qualifier = field(`${name}_qualifier`, "qualifier", (row) => text(cellOf(row)?.qualifier), { column });
    const status = field(`${name}_status`, "status", (row) => text(cellOf(row)?.status), { column });
    const notes = languages.map((language) => field(`${name}_note_${language}`, "note", (row) => spoken(cellOf(row)?.note, language), { column, language }));
    return [value, ...[unit, qualifier, status, ...notes].filter(isFilled)];
  });
  function isFilled({ cell }: DataField): boolean {
    return rows.some((row) => cell(row) !== undefined);
  }
  return [
    field("key", "key", (row) => text(row.key)),
    ...languages.map((language) => field(`label_${language}`, "label", (row) => spoken(row.label, language) ?? text(row.key), { language })),
    ...[year].filter(isFilled),
    ...columns,
    ...[field("status", "status", (row) => text(row.status)), ...languages.map((language) => field(`note_${language}`, "note", (row) => spoken(row.note, language), { language }))].filter(isFilled),
    field("source", "source", (row) => text(row.source.join(" "))),
  ];
}

function text(value: string | undefined): DataCell {
  return value === undefined ? undefined : { text: value };
}

function spoken(value: Parameters<typeof say>[0] | undefined, language: string): DataCell {
  return value && { text: say(value, language) };
}
