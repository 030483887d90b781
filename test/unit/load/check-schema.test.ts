// Problems that a schema finds, in words and at their places.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { checkSchema } from "../../../src/load/check-schema.ts";
import type { DataFile } from "../../../src/model/site.ts";

const check = suite("check schema");
const bicycle = z.strictObject({
  name: z.string(),
  gears: z.int().optional(),
  kind: z.enum(["city", "race"]).default("city"),
  wheels: z.array(z.strictObject({ size: z.number(), spokes: z.number().optional() })).default([]),
});

/** The problems as "message | hint"; the place of a path is its length, so that a test can see which path was asked for. */
function faults(value: unknown): string[] {
  const file: DataFile = { file: "x.json", value, positionOf: (path) => ({ line: path.length + 1, column: 1 }) };
  const result = checkSchema(bicycle, value, file);
  return "problems" in result ? result.problems.map(({ line, rule, message, hint }) => `${line} ${rule}: ${message} | ${hint ?? ""}`) : [];
}

check("a good value comes back typed, with its defaults", () => {
  const result = checkSchema(bicycle, { name: "A" }, { file: "x.json", value: {}, positionOf: () => ({ line: 1, column: 1 }) });
  assert.equal(result, { value: { name: "A", kind: "city", wheels: [] } });
});

check("an unknown key is told at the key, with the nearest known one", () => {
  assert.equal(faults({ name: "A", geers: 3 }), ['2 unknown-key: Unknown key "geers". | Did you mean "gears"?']);
});

check("an unknown key deep inside is compared with the keys that are known there", () => {
  assert.equal(faults({ name: "A", wheels: [{ size: 28, spoke: 36 }] }), ['4 unknown-key: Unknown key "spoke" in "wheels.0". | Did you mean "spokes"?']);
});

check("a missing key is told with what it must be", () => {
  assert.equal(faults({}), ['2 missing-key: "name" is missing. | It must be text.']);
});

check("a value of another type is told in words, not in types", () => {
  assert.equal(faults({ name: 7 }), ['2 schema: "name" must be text. | Put quotes around it to make it text.']);
  assert.equal(faults({ name: "A", wheels: {} }), ['2 schema: "wheels" must be a list. | ']);
  assert.equal(faults([]), ["1 schema: The file must be an object. | "]);
});

check("a word that is not on the list is told with the list and the nearest one", () => {
  assert.equal(faults({ name: "A", kind: "citty" }), ['2 schema: "kind" must be one of: city, race. | Did you mean "city"?']);
});

check("all problems are told at once", () => {
  assert.is(faults({ gears: 1.5, kind: "x", nonsense: 1 }).length, 4);
});

check.run();
