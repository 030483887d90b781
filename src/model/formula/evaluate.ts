// Reads what stands between the brackets of :value[…]: one value of a figure, or a formula over several.
import { findValue, unitOf, type FigureValue } from "../numbers.ts";
import { standing, type Standing } from "../schema/figures.ts";
import { isPercentage } from "../amounts/measure.ts";
import type { Site } from "../site.ts";
import { didYouMean } from "../suggest.ts";
import { valueHint } from "../value-hint.ts";
import { formulas, type Formula } from "./formulas.ts";
import { justifiedDecimals } from "./precision.ts";

/** A value of a formula with everything that went into it. */
export interface Computed {
  name: string;
  formula: Formula;
  inputs: readonly [FigureValue, ...FigureValue[]];
  /** Percentages as 12 for 12%. */
  result: number;
  /** As many as the values that went in justify, unless the editor asked for others. */
  decimals: number;
  /** "percentage points" when it is a difference of percentages. */
  unit: "same" | "percent" | "times" | "points";
}

export interface Wrong {
  rule: string;
  message: string;
  hint: string | undefined;
}

export type Evaluation = { value: FigureValue; decimals: number | undefined } | { computed: Computed } | { wrong: Wrong };

const ATTRIBUTES = ["decimals", "accept"];
const CALL = /^([a-z][a-z-]*)\((.*)\)$/;

/** The value or the outcome of the formula, or what is wrong with it. */
export function evaluate(site: Site, text: string, attributes: Readonly<Record<string, string>>): Evaluation {
  const unknown = Object.keys(attributes).find((key) => !ATTRIBUTES.includes(key));
  if (unknown !== undefined) return wrong("unknown-attribute", `:value takes no "${unknown}".`, didYouMean(unknown, ATTRIBUTES));
  const { decimals: asked } = attributes;
  if (asked !== undefined && !/^[0-6]$/.test(asked)) return wrong("value-decimals", `"${asked}" is not a number of decimals.`, "Write a number from 0 to 6, such as {decimals=1}.");
  const decimals = asked === undefined ? undefined : Number(asked);
  if (!/[()]/.test(text)) {
    const value = findValue(site, text);
    return value ? { value, decimals } : unknownValue(site, text);
  }
  const call = CALL.exec(text);
  const name = call?.[1] ?? "";
  const formula = Object.hasOwn(formulas, name) ? formulas[name] : undefined;
  if (!formula) return wrong("unknown-formula", `There is no formula "${name === "" ? text : name}".`, didYouMean(name, Object.keys(formulas)) ?? usages());
  const references = (call?.[2] ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (references.length < formula.least || references.length > formula.most) return wrong("formula-values", `${name} has ${references.length} values.`, `Write it as ${formula.usage}.`);
  const inputs: FigureValue[] = [];
  for (const reference of references) {
    const value = findValue(site, reference);
    if (!value) return unknownValue(site, reference);
    inputs.push(value);
  }
  const [first, ...rest] = inputs;
  return first ? compute(site, name, formula, [first, ...rest], decimals, attributes["accept"] ?? "") : wrong("formula-values", `${name} has no values.`, `Write it as ${formula.usage}.`);
}

function compute(site: Site, name: string, formula: Formula, inputs: Computed["inputs"], decimals: number | undefined, accept: string): Evaluation {
  const accepted = accept.split(/[\s,]+/).filter((word) => word !== "");
  const stray = accepted.find((word) => !standing.safeParse(word).success);
  if (stray !== undefined) return wrong("formula-accept", `There is no status "${stray}".`, didYouMean(stray, standing.options));
  const fault = unfit(site, name, formula, inputs, accepted);
  if (fault) return { wrong: fault };
  const [first] = inputs;
  const last = inputs.at(-1) ?? first;
  const years = yearOf(last) - yearOf(first);
  const result = formula.compute(inputs.map(({ cell }) => cell.value), years);
  if (!Number.isFinite(result)) return wrong("formula-values", `${name} cannot be computed: it would divide by zero.`, "Choose other values.");
  const unit = formula.result === "same" && isPercentage(site.units.get(unitOfValue(first))) && name === "difference" ? "points" : formula.result;
  return { computed: { name, formula, inputs, result, decimals: decimals ?? justifiedDecimals(formula, inputs, years), unit } };
}

/** Why a formula must not be computed of these values, if so. */
function unfit(site: Site, name: string, formula: Formula, inputs: Computed["inputs"], accepted: readonly string[]): Wrong | undefined {
  const [first] = inputs;
  const last = inputs.at(-1) ?? first;
  const odd = inputs.find((value) => unitOfValue(value) !== unitOfValue(first));
  if (odd) return { rule: "formula-units", message: `${name} cannot be computed: "${referenceOf(first)}" is in ${unitOfValue(first)} and "${referenceOf(odd)}" in ${unitOfValue(odd)}.`, hint: "Choose values in the same unit." };
  const shaky = inputs.find(({ status }) => status !== "current" && !accepted.includes(status));
  if (shaky) return { rule: "formula-status", message: `"${referenceOf(shaky)}" is marked ${shaky.status}, so that nothing may be computed with it.`, hint: `Choose another value, or write {accept=${acceptAll(inputs)}} when the text says why it is used.` };
  const bound = name === "sum" ? undefined : inputs.find(({ cell }) => cell.qualifier === "at-least" || cell.qualifier === "more-than");
  if (bound) return { rule: "formula-bound", message: `"${referenceOf(bound)}" is a lower bound, so that its ${name} is not known.`, hint: "Choose values that are known, or give both numbers and no outcome." };
  if (!formula.isSeries) return undefined;
  if (isPercentage(site.units.get(unitOfValue(first)))) return { rule: "formula-units", message: `${name} of a percentage is easily misread.`, hint: "Write difference(from, to), which gives percentage points." };
  if (first.figure !== last.figure || first.column !== last.column) return { rule: "formula-series", message: `"${referenceOf(first)}" and "${referenceOf(last)}" are not in one column, so that one is no ${name} of the other.`, hint: "Choose two rows of one column." };
  if (first.cell.value < 0) return { rule: "formula-values", message: `${name} cannot be told: "${referenceOf(first)}" is below zero.`, hint: "Write difference(from, to)." };
  return yearOf(last) > yearOf(first) ? undefined : { rule: "formula-series", message: `"${referenceOf(first)}" is not earlier than "${referenceOf(last)}".`, hint: `Write it as ${formula.usage}, with rows that have a year.` };
}

/** "figure.row", or "figure.row.column" when it is not the column that goes without saying. */
export function referenceOf({ figure, row, column }: FigureValue): string {
  return column.id === figure.defaultColumn ? `${figure.id}.${row.key}` : `${figure.id}.${row.key}.${column.id}`;
}

/** Id of the unit of a value. */
export function unitOfValue({ row, column, cell }: FigureValue): string {
  return unitOf(row, column, cell);
}

function acceptAll(inputs: readonly FigureValue[]): string {
  const words = [...new Set(inputs.map(({ status }) => status))].filter((status: Standing) => status !== "current");
  return words.length === 1 ? words.join("") : `"${words.join(" ")}"`;
}

/** The year of a row, the last one of a period; NaN when it has none. */
function yearOf({ row }: FigureValue): number {
  return row.year === undefined ? Number.NaN : Number(String(row.year).slice(-4));
}

function unknownValue(site: Site, reference: string): Evaluation {
  return wrong("unknown-figure", `There is no value "${reference}" in the figures.`, valueHint(site, reference));
}

function usages(): string {
  return `Known: ${Object.values(formulas).map(({ usage }) => usage).join(", ")}.`;
}

function wrong(rule: string, message: string, hint: string | undefined): Evaluation {
  return { wrong: { rule, message, hint } };
}
