// A figure as CSV that opens in Excel by a double-click, for people: headings, units and remarks in their language.
import { figureFiles } from "../figure-files.ts";
import { publicAddress } from "../public-address.ts";
import { qualifier, standing, type Figure, type Row } from "../schema/figures.ts";
import type { Language } from "../schema/config.ts";
import type { Strings } from "../schema/strings.ts";
import { say, type Site } from "../site.ts";
import { excelForm, writeCsv, type DataCell } from "./csv.ts";
import { dataFields, type DataField } from "./data-table.ts";
import { fieldTitle, qualifierWord, standingWord, type Speaker } from "./field-words.ts";

/**
 * The table, then after an empty line what must be read with it: finding, caveats, day of the check, licence and address.
 * Separator and decimal sign are those of the computers where the site is at home: of its first language's locale, whatever language the words are in.
 */
export function figureExcelCsv(site: Site, figure: Figure, { code }: Language, strings: Strings): string {
  const speaker = { site, figure, language: code, strings };
  const fields = withoutRepeats(figure, dataFields(figure, [code]));
  const table = [fields.map((field) => ({ text: fieldTitle(field, speaker) })), ...figure.rows.map((row) => fields.map((field) => readable(field, row, speaker)))];
  const rows = [...table, [], ...aboutFigure(speaker)];
  return writeCsv(rows.map((row) => fields.map((_, index) => row[index])), excelForm(site.languages[0]?.locale ?? code));
}

/** Neither the ids of rows, nor years that only repeat the rows' labels. */
function withoutRepeats({ rows }: Figure, fields: readonly DataField[]): DataField[] {
  const label = fields.find(({ kind }) => kind === "label");
  const isRepeat = (field: DataField): boolean => (field.kind === "year" || field.kind === "period") && rows.every((row) => plain(field.cell(row)) === plain(label?.cell(row)));
  return fields.filter((field) => field.kind !== "key" && !isRepeat(field));
}

function plain(cell: DataCell): string {
  return cell === undefined ? "" : "text" in cell ? cell.text : String(cell.number);
}

/** The cell with words where the data has ids. */
function readable(field: DataField, row: Row, { site, language, strings }: Speaker): DataCell {
  const cell = field.cell(row);
  if (field.kind === "source") return { text: row.source.map((id) => reference(site, id)).join("; ") };
  if (cell === undefined || !("text" in cell)) return cell;
  if (field.kind === "unit") {
    const unit = site.units.get(cell.text);
    return unit ? { text: say(unit.label, language) } : cell;
  }
  if (field.kind === "qualifier") return { text: qualifierWord(qualifier.parse(cell.text), strings) };
  if (field.kind === "status") return { text: standingWord(standing.parse(cell.text), strings) };
  return cell;
}

function reference(site: Site, id: string): string {
  const source = site.sources.get(id);
  return source ? [source.title, source.URL].filter((part) => part !== undefined).join(", ") : id;
}

function aboutFigure({ site, figure, language, strings }: Speaker): DataCell[][] {
  const { license, publisher } = site.config;
  const lines: [string, string][] = [
    [strings.figure, say(figure.title, language)],
    ...figure.caveats.map((caveat): [string, string] => [strings.caveats, say(caveat, language)]),
    ...(figure.method ? [[strings.method, say(figure.method, language)] satisfies [string, string]] : []),
    [strings.checked, figure.checked],
    [strings.publisher, publisher.name],
    [strings.license, `${say(license.name, language)}, ${license.url}`],
    [strings.dataFile, publicAddress(site, figureFiles(figure.id, language).excel)],
  ];
  return lines.map((line) => line.map((text) => ({ text })));
}
