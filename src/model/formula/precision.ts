// How many decimals of a computed number mean something.
import type { FigureValue } from "../numbers.ts";
import type { Formula } from "./formulas.ts";

/** A percentage or a number of times is not told more finely than this. */
const MOST = 1;

/**
 * As many decimals as the rounding of the values leaves certain. A sum and a difference have those of the value that has
 * the fewest, which is the usual rule. For the others each value is moved by half of its last digit, the changes of the
 * outcome are added up, and a decimal counts when that total is at most half of it (linear propagation of uncertainty,
 * JCGM 100:2008 §5.1, with the changes added instead of their squares, which is more careful).
 */
export function justifiedDecimals(formula: Formula, inputs: readonly FigureValue[], years: number): number {
  const digits = inputs.map(lastDigit);
  if (formula.result === "same") return Math.max(0, Math.min(...digits));
  const values = inputs.map(({ cell }) => cell.value);
  const result = formula.compute(values, years);
  const change = digits.reduce((total, digit, place) => {
    const moved = values.map((value, index) => (index === place ? value + 0.5 * 10 ** -digit : value));
    return total + Math.abs(formula.compute(moved, years) - result);
  }, 0);
  for (let decimals = MOST; decimals > 0; decimals--) if (change <= 0.5 * 10 ** -decimals) return decimals;
  return 0;
}

/** The place of the last digit that counts: 1 for 73.3, 0 for 13655; −3 for "about 135000", whose zeros are rounding. */
function lastDigit({ cell, column }: FigureValue): number {
  const decimals = cell.decimals ?? column.decimals ?? String(cell.value).split(".")[1]?.length ?? 0;
  const zeros = cell.qualifier === undefined || decimals > 0 ? 0 : (/0+$/.exec(String(cell.value))?.[0].length ?? 0);
  return decimals - zeros;
}
