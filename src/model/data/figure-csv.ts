// A figure as CSV by RFC 4180, for programs: the names of its columns are ids and nothing of its rows is left out.
import type { Figure } from "../schema/figures.ts";
import type { Site } from "../site.ts";
import { STANDARD_CSV, writeCsv } from "./csv.ts";
import { dataFields } from "./data-table.ts";

/** The file, with a header and one line a row; its fields are those of dataFields. */
export function figureCsv(site: Site, figure: Figure): string {
  const fields = dataFields(figure, site.languages.map(({ code }) => code));
  return writeCsv([fields.map(({ name }) => ({ text: name })), ...figure.rows.map((row) => fields.map(({ cell }) => cell(row)))], STANDARD_CSV);
}
