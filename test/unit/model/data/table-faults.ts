// Reads a CSV as a Table Schema says, and tells where the two differ.
import { parse } from "csv-parse/sync";
import type { TableSchema } from "../../../../src/model/data/table-schema.ts";

/** What is wrong with a table, in words; an empty cell is a missing value. */
export function tableFaults(csv: string, { fields, primaryKey }: TableSchema): string[] {
  const [header = [], ...rows]: string[][] = parse(csv, { record_delimiter: "\r\n" });
  if (header.join() !== fields.map(({ name }) => name).join()) return [`header: ${header.join()}`];
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const row of rows) {
    for (const [index, { name, type, constraints = {} }] of fields.entries()) {
      const value = row[index] ?? "";
      if (name === primaryKey && seen.has(value)) faults.push(`${name}: ${value} stands twice`);
      if (name === primaryKey) seen.add(value);
      if (value === "") {
        if (constraints.required === true) faults.push(`${name}: a value is missing`);
        continue;
      }
      if (type === "number" && !/^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(value)) faults.push(`${name}: ${value} is no number`);
      if (type === "year" && !/^\d{4}$/.test(value)) faults.push(`${name}: ${value} is no year`);
      if (constraints.enum && !constraints.enum.includes(value)) faults.push(`${name}: ${value} is not one of ${constraints.enum.join(", ")}`);
      if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(value)) faults.push(`${name}: ${value} is not of the form ${constraints.pattern}`);
    }
  }
  return faults;
}
