// The formulas an editor can write in :value[…]: what each takes, what it gives, and how it is computed.

/** What a result is counted in: the unit of what goes in, a percentage, or times. */
export type ResultUnit = "same" | "percent" | "times";

export interface Formula {
  /** How an editor writes it. */
  usage: string;
  least: number;
  most: number;
  result: ResultUnit;
  /** Whether it compares two rows of one column in time, the earlier one first. */
  isSeries: boolean;
  /** The result; `years` is the time between the first and the last value. */
  compute(values: readonly number[], years: number): number;
}

/** Every formula by the name that editors write. */
export const formulas: Readonly<Record<string, Formula>> = {
  /** to − from, in the unit of both; of two percentages it gives percentage points. */
  difference: { usage: "difference(from, to)", least: 2, most: 2, result: "same", isSeries: false, compute: ([from = 0, to = 0]) => to - from },
  /** (to − from) ÷ from × 100%: by what part of the first value the second is larger. */
  growth: { usage: "growth(from, to)", least: 2, most: 2, result: "percent", isSeries: true, compute: ([from = 0, to = 0]) => (to / from - 1) * 100 },
  /** part ÷ whole × 100%. */
  share: { usage: "share(part, whole)", least: 2, most: 2, result: "percent", isSeries: false, compute: ([part = 0, whole = 0]) => (part / whole) * 100 },
  /** value ÷ base: how many times the base it is. */
  ratio: { usage: "ratio(value, base)", least: 2, most: 2, result: "times", isSeries: false, compute: ([value = 0, base = 0]) => value / base },
  /** The values added up, in their unit. */
  sum: { usage: "sum(one, two, …)", least: 2, most: 20, result: "same", isSeries: false, compute: (values) => values.reduce((total, value) => total + value, 0) },
  /**
   * ((to ÷ from)^(1 ÷ years) − 1) × 100%: the growth each year that would lead from the first value to the last,
   * known as the compound annual growth rate.
   */
  "average-growth": { usage: "average-growth(from, to)", least: 2, most: 2, result: "percent", isSeries: true, compute: ([from = 0, to = 0], years) => ((to / from) ** (1 / years) - 1) * 100 },
};
