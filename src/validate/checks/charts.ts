// A chart must be one that its figure's data can bear: known columns and rows, one unit, years where time is drawn, and parts of a whole.
import type { Problem } from "../../model/problem.ts";
import { richCell, unitOf } from "../../model/numbers.ts";
import type { Chart, Figure } from "../../model/schema/figures.ts";
import type { Site } from "../../model/site.ts";
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** The files that hold figures. */
const FILES = ["spend", "indicators"];

/** Reports charts that name what is not there, or would show what the data does not say. */
export const charts: Check = ({ site }) =>
  FILES.flatMap((name) => {
    const ids = idsIn(site, name);
    return ids.flatMap((id, index) => {
      const figure = site.figures.get(id);
      if (!figure?.chart) return [];
      return faults(figure, figure.chart).map(({ field, rule, message, hint }): Problem => inData(site, name, [index, "chart", ...field], rule, message, hint));
    });
  });

/** Ids of the figures in a file, in its order. */
function idsIn(site: Site, name: string): string[] {
  const value = site.dataFiles.get(name)?.value;
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => (typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : ""));
}

interface Fault {
  field: string[];
  rule: string;
  message: string;
  hint?: string | undefined;
}

function faults(figure: Figure, chart: Chart): Fault[] {
  const unknown = unknownNames(figure, chart);
  return unknown.length > 0 ? unknown : unfit(figure, chart);
}

function unknownNames(figure: Figure, chart: Chart): Fault[] {
  const columns = figure.columns.map(({ id }) => id);
  const rows = figure.rows.map(({ key }) => key);
  const named: { field: string; known: string[]; what: string; names: readonly (string | undefined)[] }[] = [
    { field: "columns", known: columns, what: "column", names: "columns" in chart ? chart.columns : [] },
    { field: "column", known: columns, what: "column", names: "column" in chart ? [chart.column] : [] },
    { field: "total", known: columns, what: "column", names: "total" in chart ? [chart.total] : [] },
    { field: "rows", known: rows, what: "row", names: "rows" in chart ? (chart.rows ?? []) : [] },
    { field: "row", known: rows, what: "row", names: "row" in chart ? [chart.row] : [] },
    { field: "whole", known: rows, what: "row", names: "whole" in chart ? [chart.whole] : [] },
  ];
  return named.flatMap(({ field, known, what, names }) =>
    names.filter((name) => name !== undefined && !known.includes(name)).map((name = ""): Fault => ({ field: [field], rule: `unknown-${what}`, message: `The figure "${figure.id}" has no ${what} "${name}".`, hint: didYouMean(name, known) ?? `It has: ${known.join(", ")}.` })),
  );
}

/** What a chart of this kind cannot show truly. */
function unfit(figure: Figure, chart: Chart): Fault[] {
  const ids = "columns" in chart ? chart.columns : [chart.column];
  const columns = figure.columns.filter(({ id }) => ids.includes(id));
  const rows = chart.kind === "number" ? figure.rows.filter(({ key }) => key === chart.row) : figure.rows.filter(({ key }) => chart.rows?.includes(key) ?? true);
  const found: Fault[] = [];
  const tell = (field: string, message: string, hint: string): void => void found.push({ field: [field], rule: "chart", message, hint });
  const allowed = new Set([...columns.map(({ unit }) => unit), ...("alsoUnits" in chart ? chart.alsoUnits : [])]);
  const others = new Set(columns.flatMap((column) => rows.flatMap((row) => { const cell = richCell(row.cells[column.id]); return cell && !allowed.has(unitOf(row, column, cell)) ? [unitOf(row, column, cell)] : []; })));
  if (new Set(columns.map(({ unit }) => unit)).size > 1) tell("columns", `The columns ${ids.join(", ")} have different units, so they cannot share an axis.`, "Draw columns of one unit.");
  if (others.size > 0) tell("kind", `Some values are in ${[...others].join(", ")}, which cannot stand on the axis of ${[...allowed].join(", ")}.`, chart.kind === "dots" ? 'Leave these rows out with "rows", or allow the unit with "alsoUnits" if it can be compared.' : 'Leave these rows out with "rows".');
  if (columns.every((column) => rows.every((row) => richCell(row.cells[column.id]) === undefined))) tell("kind", "None of the values that it would draw is known.", "Choose other rows or columns, or leave the chart out.");
  if (chart.kind === "line" && rows.some(({ year }) => year === undefined)) tell("kind", `The row "${rows.find(({ year }) => year === undefined)?.key}" has no year, which a line needs.`, 'Give the row a year, or choose "bars" or "dots".');
  if (chart.kind === "bars" && columns.some((column) => rows.some((row) => (richCell(row.cells[column.id])?.value ?? 0) < 0))) tell("kind", "Bars cannot show values below zero.", 'Choose "line" or "dots".');
  if (chart.kind === "share") {
    const [column] = columns;
    const whole = figure.rows.find(({ key }) => key === chart.whole);
    const most = column && whole ? richCell(whole.cells[column.id])?.value : 100;
    if (column && rows.some((row) => (richCell(row.cells[column.id])?.value ?? 0) > (most ?? 0))) tell("kind", `A part is larger than the whole, which is ${most ?? "not known"}.`, 'Name the row that is the whole in "whole", or give percentages.');
  }
  return found;
}
