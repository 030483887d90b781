// Runs a zod schema over a value and turns its issues into problems at the right place, with the nearest known key.
import { z } from "zod";
import { didYouMean } from "../model/suggest.ts";
import type { Problem } from "../model/problem.ts";
import type { DataFile } from "../model/site.ts";

/** The value as its schema types it, or the problems that keep it from being used. */
export function checkSchema<Schema extends z.ZodType>(schema: Schema, value: unknown, file: DataFile): { value: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => issueProblems(issue, schema, file)) };
}

function issueProblems(issue: z.core.$ZodIssue, schema: z.ZodType, file: DataFile): Problem[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  const where = path.length > 0 ? `"${path.join(".")}"` : "The file";
  const place = (at: readonly (string | number)[]): Pick<Problem, "file" | "line" | "column"> => ({ file: file.file, ...file.positionOf(at) });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const hint = didYouMean(key, knownKeys(schema, path));
      return { ...place([...path, key]), rule: "unknown-key", message: `Unknown key "${key}"${path.length > 0 ? ` in ${where}` : ""}.`, ...(hint ? { hint } : {}) };
    });
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [{ ...place(path), rule: "missing-key", message: `${where} is missing.`, hint: `It must be ${typeName(issue.expected)}.` }];
  }
  if (issue.code === "invalid_type") {
    const hint = issue.expected === "string" ? "Put quotes around it to make it text." : undefined;
    return [{ ...place(path), rule: "schema", message: `${where} must be ${typeName(issue.expected)}.`, ...(hint ? { hint } : {}) }];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const hint = didYouMean(String(issue.input), values);
    return [{ ...place(path), rule: "schema", message: `${where} must be one of: ${values.join(", ")}.`, ...(hint ? { hint } : {}) }];
  }
  return [{ ...place(path), rule: "schema", message: `${where} ${issue.message}${/[.!?]$/.test(issue.message) ? "" : "."}` }];
}

const TYPE_NAMES: Record<string, string> = { string: "text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "an object", record: "an object", tuple: "a list" };

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

/** The keys that the schema knows at a path, for the hint. */
function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let current: unknown = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) current = current.shape[part];
    else if (current instanceof z.ZodRecord) current = current.valueType;
  }
  current = unwrap(current);
  if (current instanceof z.ZodUnion) current = current.options.map(unwrap).find((option) => option instanceof z.ZodObject);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
