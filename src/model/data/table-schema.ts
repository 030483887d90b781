// What stands in each field of a figure's CSV: a Table Schema (Frictionless, version 1).
import { richCell, unitOf } from "../numbers.ts";
import { qualifier, standing } from "../schema/figures.ts";
import { commonUnit } from "./common-unit.ts";
import { dataFields, type DataField } from "./data-table.ts";
import { fieldMeaning, fieldTitle, type Speaker } from "./field-words.ts";

export interface SchemaField {
  name: string;
  type: "string" | "number" | "year";
  title: string;
  description?: string;
  /** Id of the unit, when it is the same in all rows; our own property, which readers of a Table Schema leave alone. */
  unit?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[]; pattern?: string };
}

export interface TableSchema {
  fields: SchemaField[];
  primaryKey: string;
  missingValues: string[];
}

/** Titles and descriptions are in the speaker's language; names are those of the header. */
export function tableSchema(speaker: Speaker): TableSchema {
  const { site, figure } = speaker;
  const fields = dataFields(figure, site.languages.map(({ code }) => code)).map((field): SchemaField => {
    const { name, kind, column, language } = field;
    const said = language === undefined ? speaker : { ...speaker, language, strings: site.strings.get(language) ?? speaker.strings };
    const description = fieldMeaning(field, said);
    const unit = kind === "value" && column ? commonUnit(figure, column) : undefined;
    const constraints = constraintsOf(field, speaker);
    return {
      name,
      type: kind === "value" ? "number" : kind === "year" ? "year" : "string",
      title: fieldTitle(field, said),
      ...(description === undefined ? {} : { description }),
      ...(unit === undefined ? {} : { unit }),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  });
  return { fields, primaryKey: "key", missingValues: [""] };
}

function constraintsOf({ kind, column, cell }: DataField, { figure }: Speaker): NonNullable<SchemaField["constraints"]> {
  const required = figure.rows.every((row) => cell(row) !== undefined) ? { required: true } : {};
  switch (kind) {
    case "key":
      return { required: true, unique: true };
    case "period":
      return { ...required, pattern: "\\d{4}(-\\d{4})?" };
    case "unit":
      return { ...required, ...(column ? { enum: [...new Set(figure.rows.map((row) => unitOf(row, column, richCell(row.cells[column.id]))))].toSorted() } : {}) };
    case "qualifier":
      return { ...required, enum: qualifier.options };
    case "status":
      return { ...required, enum: standing.options };
    case "source":
      return { ...required, pattern: "[a-z0-9-]+( [a-z0-9-]+)*" };
    default:
      return required;
  }
}
