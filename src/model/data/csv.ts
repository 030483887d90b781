// Writes cells as CSV: RFC 4180, with the one choice that countries differ in, separator and decimal sign.
import { stringify } from "csv-stringify/sync";
import { guardText } from "./formula-guard.ts";
import { plainNumber } from "./plain-number.ts";

/** A cell: a text, a number with the decimals it is known in, or nothing. */
export type DataCell = { text: string } | { number: number; decimals: number | undefined } | undefined;

export interface CsvForm {
  delimiter: "," | ";";
  decimalSign: string;
  /** A byte order mark tells Excel that the file is UTF-8. */
  byteOrderMark: boolean;
}

/** RFC 4180 with a decimal point: what programs read. */
export const STANDARD_CSV: CsvForm = { delimiter: ",", decimalSign: ".", byteOrderMark: false };

/** What Excel reads by a double-click on a computer of this country: a semicolon where the comma is the decimal sign. @param locale BCP 47 */
export function excelForm(locale: string): CsvForm {
  const decimalSign = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  return { delimiter: decimalSign === "," ? ";" : ",", decimalSign, byteOrderMark: true };
}

/** Numbers stay numbers, also negative ones; a text that could start a formula gets an apostrophe (see guardText). Lines end in CRLF. */
export function writeCsv(rows: readonly (readonly DataCell[])[], { delimiter, decimalSign, byteOrderMark }: CsvForm): string {
  const written = rows.map((row) => row.map((cell) => (cell === undefined ? "" : "text" in cell ? guardText(cell.text, delimiter) : plainNumber(cell.number, cell.decimals, decimalSign))));
  // Whatever another program could split at is quoted, not only this file's own separator.
  return stringify(written, { delimiter, record_delimiter: "\r\n", bom: byteOrderMark, quoted_match: /[\r\n\t;,"]|^\s|\s$/ });
}
