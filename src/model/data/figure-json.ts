// A figure as JSON with all that belongs to it: texts in each language, units, sources in full, method, caveats, licence.
import { figureFiles } from "../figure-files.ts";
import { richCell, unitOf } from "../numbers.ts";
import { publicAddress } from "../public-address.ts";
import type { Figure, Row } from "../schema/figures.ts";
import { pageAt, type Site } from "../site.ts";
import { CATALOG, DATA_PACKAGE } from "./data-paths.ts";

/** The file, ending in a line end; its keys stand in a fixed order. */
export function figureJson(site: Site, figure: Figure): string {
  const { license, publisher } = site.config;
  const address = (path: string): string => publicAddress(site, path);
  const byLanguage = (make: (code: string) => string | undefined): Record<string, string> => Object.fromEntries(site.languages.flatMap(({ code }) => [[code, make(code)]].filter((pair): pair is [string, string] => pair[1] !== undefined)));
  const [first = { code: "" }] = site.languages;
  const files = figureFiles(figure.id, first.code);
  const sources = [...new Set(figure.rows.flatMap(({ source }) => source))].toSorted();
  const data = {
    id: figure.id,
    title: figure.title,
    summary: figure.summary,
    checked: figure.checked,
    license,
    publisher,
    pages: byLanguage((code) => {
      const page = pageAt(site, code, figure.page);
      return page && `${address(page.url)}#figure_${figure.id}`;
    }),
    files: { json: address(files.json), csv: address(files.csv), excel: byLanguage((code) => address(figureFiles(figure.id, code).excel)) },
    dataPackage: address(DATA_PACKAGE),
    catalog: address(CATALOG),
    rowHeader: figure.rowHeader,
    defaultColumn: figure.defaultColumn,
    columns: figure.columns.map(({ id, title, description, unit, decimals }) => ({ id, title, description, unit: { id: unit, label: site.units.get(unit)?.label }, decimals })),
    rows: figure.rows.map((row) => ({ key: row.key, label: row.label, year: row.year, status: row.status, note: row.note, source: row.source, cells: cellsOf(figure, row) })),
    units: [...new Set(figure.rows.flatMap((row) => figure.columns.map((column) => unitOf(row, column, richCell(row.cells[column.id])))))].toSorted().map((id) => ({ id, label: site.units.get(id)?.label })),
    method: figure.method,
    caveats: figure.caveats,
    sources: sources.map((id) => site.sources.get(id)).filter((source) => source !== undefined),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** Each value in its long form with its unit; null for one that is not known. */
function cellsOf(figure: Figure, row: Row): Record<string, object | null> {
  return Object.fromEntries(figure.columns.map((column) => {
    const cell = richCell(row.cells[column.id]);
    return [column.id, cell ? { ...cell, unit: unitOf(row, column, cell) } : null];
  }));
}
