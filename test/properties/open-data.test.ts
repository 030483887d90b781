// Whatever a figure holds, its CSV gives it back, and no text of it ever starts a formula, also not in a spreadsheet that splits elsewhere.
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { excelForm, STANDARD_CSV, writeCsv, type DataCell } from "../../src/model/data/csv.ts";
import { dataFields } from "../../src/model/data/data-table.ts";
import { figureCsv } from "../../src/model/data/figure-csv.ts";
import { guardText, unguardText } from "../../src/model/data/formula-guard.ts";
import { plainNumber } from "../../src/model/data/plain-number.ts";
import { richCell, unitOf } from "../../src/model/numbers.ts";
import { qualifier, standing, type Figure } from "../../src/model/schema/figures.ts";
import { dataSite, sold } from "../unit/example-figure.ts";
import { SEED } from "./inputs.ts";

const data = suite("open data");

/** Texts made of what CSV and spreadsheets are touchy about, and of anything else that Unicode has. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "\t", "\r", "\n", "\r\n", " ", "\u00A0", "\uFEFF", "＝", "＋", "a", "1", "é", "😀", "cmd|' /C calc'!A0", '"";=', "\u2028"), { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0, 8, 116.2, -0.5, 1e21, 1.5e-7));
const localized = fc.record({ en: text, nl: text });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const cell = fc.oneof(fc.constant(null), number, fc.record({ value: number, qualifier: optional(fc.constantFrom(...qualifier.options)), unit: optional(fc.constantFrom("thousand", "piece")), decimals: optional(fc.nat({ max: 6 })), status: optional(fc.constantFrom(...standing.options)), note: optional(localized) }, { requiredKeys: ["value"] }));
const year = optional(fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 })).map((years) => years.join("-"))));
const row = fc.record({ key: text, label: optional(localized), year, cells: fc.record({ all: cell, year: cell }), source: fc.subarray(["shop", "club"], { minLength: 1 }), status: optional(fc.constantFrom(...standing.options)), note: optional(localized) });
const figure = fc.uniqueArray(row, { selector: ({ key }) => key, minLength: 1, maxLength: 6 }).map((rows): Figure => ({ ...sold, rows: rows.map(withoutHoles) }));

/** JSON has no undefined, so no figure has. */
function withoutHoles(value: Figure["rows"][number] | object): Figure["rows"][number] {
  return JSON.parse(JSON.stringify(value));
}

/** What a reader of the CSV knows of a figure: its rows with every default written out. */
function known({ columns, rows }: Figure): object[] {
  return rows.map((each) => ({
    key: each.key,
    label: each.label ?? { en: each.key, nl: each.key },
    year: each.year === undefined ? "" : String(each.year),
    status: each.status ?? "",
    note: each.note ?? {},
    source: each.source,
    cells: columns.map((column) => {
      const rich = richCell(each.cells[column.id]);
      return rich && { value: rich.value, unit: unitOf(each, column, rich), qualifier: rich.qualifier ?? "", status: rich.status ?? "", note: rich.note ?? {} };
    }),
  }));
}

/** Reads a figure's CSV as README.md tells: by RFC 4180, and without the guard of texts. */
function read(csv: string): object[] {
  const [header = [], ...lines]: string[][] = parse(csv, { record_delimiter: "\r\n" });
  return lines.map((line) => {
    const at = (name: string): string => unguardText(line[header.indexOf(name)] ?? "", ",");
    const texts = (name: string): object => Object.fromEntries(["en", "nl"].filter((code) => at(`${name}_${code}`) !== "").map((code) => [code, at(`${name}_${code}`)]));
    const cells = [["all", "thousand"], ["year_", "thousand"]].map(([name = "", unit = ""]) => {
      const value = line[header.indexOf(name)] ?? "";
      return value === "" ? undefined : { value: Number(value), unit: at(`${name}_unit`) || unit, qualifier: at(`${name}_qualifier`), status: at(`${name}_status`), note: texts(`${name}_note`) };
    });
    return { key: at("key"), label: texts("label"), year: at("year") || at("period"), status: at("status"), note: texts("note"), source: at("source").split(" "), cells };
  });
}

data("data to CSV and back is the same data", () => {
  fc.assert(fc.property(figure, (each) => assert.equal(read(figureCsv(dataSite(), each)), known(each))), { seed: SEED, numRuns: 1000 });
});

data("a guard that is taken off leaves the text as it was, whatever the separator", () => {
  fc.assert(fc.property(text, fc.constantFrom(",", ";"), (each, delimiter) => assert.is(unguardText(guardText(each, delimiter), delimiter), each)), { seed: SEED, numRuns: 5000 });
});

const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const hostileRows = fc.array(fc.array(fc.oneof(text.map((each): DataCell => ({ text: each })), number.map((each): DataCell => ({ number: each, decimals: undefined }))), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

data("no text starts a cell as a formula, in the program the file is for or in one that splits at another character", () => {
  let guarded = 0;
  fc.assert(
    fc.property(hostileRows, fc.constantFrom(STANDARD_CSV, excelForm("nl-NL"), excelForm("en-GB")), (rows, form) => {
      const csv = writeCsv(rows, form).replace(/^\uFEFF/, "");
      const right: string[][] = parse(csv, { delimiter: form.delimiter, record_delimiter: "\r\n" });
      for (const [line, cells] of right.entries()) for (const [index, written] of cells.entries()) {
        const made = rows[line]?.[index];
        if (made && "text" in made) assert.not.match(written, STARTS_FORMULA);
        if (made && "number" in made) assert.is(written, plainNumber(made.number, 0, form.decimalSign));
        if (written.startsWith("'")) guarded++;
      }
      // A program set to another country takes quotes in the middle of a line for letters, and splits at its own separator.
      const numbers = new Set(rows.flat().flatMap((made) => (made && "number" in made ? [plainNumber(made.number, 0, form.decimalSign)] : [])));
      for (const part of csv.split(form.delimiter === "," ? /[;\t\r\n]/ : /[,\t\r\n]/)) if (STARTS_FORMULA.test(part)) assert.ok([...numbers].some((each) => part.startsWith(each) || each.startsWith(part)), part);
    }),
    { seed: SEED, numRuns: 3000 },
  );
  assert.ok(guarded > 1000, `only ${guarded} cells needed the guard`);
});

data("without the guard these texts would start a formula", () => {
  const [[, written = ""] = []]: string[][] = parse("a,=1+1\r\n");
  assert.match(written, STARTS_FORMULA);
  assert.equal(dataFields(sold, ["en"]).some(({ cell }) => sold.rows.some((each) => { const made = cell(each); return made !== undefined && "text" in made && STARTS_FORMULA.test(made.text); })), true);
});

data("a number in a file is the number it was", () => {
  fc.assert(fc.property(number, fc.nat({ max: 6 }), (value, decimals) => assert.is(Number(plainNumber(value, decimals)), value === 0 ? 0 : value)), { seed: SEED, numRuns: 2000 });
});

data.run();
