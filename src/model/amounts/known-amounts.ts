// What the figures of a site say, as amounts: to compare with what somebody typed.
import { unitOfValue } from "../formula/evaluate.ts";
import { richCell, type FigureValue } from "../numbers.ts";
import type { Figure } from "../schema/figures.ts";
import type { Site } from "../site.ts";
import type { Amount } from "./find-amounts.ts";
import { measureOf, PERCENTAGE } from "./measure.ts";

/** Every value of a figure that is known. */
export function valuesOf(figure: Figure): FigureValue[] {
  return figure.rows.flatMap((row) =>
    figure.columns.flatMap((column) => {
      const cell = richCell(row.cells[column.id]);
      return cell ? [{ figure, row, column, cell, status: cell.status ?? row.status ?? "current" }] : [];
    }),
  );
}

/** Whether what was typed is this value: the same number of the same quantity. */
export function isValue(site: Site, typed: Amount, value: FigureValue): boolean {
  const unit = site.units.get(unitOfValue(value));
  if (!unit) return false;
  const { quantity, factor } = measureOf(unit);
  return sameQuantity(typed, quantity) && Math.abs(typed.value - value.cell.value * factor) <= 1e-9 * Math.abs(typed.value);
}

/**
 * Whether what was typed follows from the values of a figure, rounded as it was typed: the sum of a column, with or without
 * a row that is the total; the difference or growth between its first and last row or rows beside each other; a part of
 * its largest value.
 */
export function isDerived(site: Site, typed: Amount, figure: Figure): boolean {
  return figure.columns.some((column) => {
    const values = valuesOf(figure).filter((value) => value.column === column);
    const unit = site.units.get(column.unit);
    if (!unit || values.length < 2) return false;
    const { quantity, factor } = measureOf(unit);
    const numbers = values.map(({ cell }) => cell.value);
    const largest = Math.max(...numbers);
    const total = numbers.reduce((sum, number) => sum + number, 0);
    const neighbours = numbers.flatMap((number, index) => [[numbers[index - 1] ?? numbers.at(-1) ?? number, number] as const, [numbers[0] ?? number, number] as const]);
    const amounts = [total, total - largest, ...neighbours.map(([from, to]) => Math.abs(to - from))];
    const percentages = [...neighbours.map(([from, to]) => (to / from - 1) * 100), ...numbers.map((number) => (number / largest) * 100)];
    const near = (number: number): boolean => Math.abs(typed.value - number) <= typed.tolerance * (1 + 1e-9);
    return (sameQuantity(typed, quantity) && amounts.some((number) => near(number * factor))) || (quantity !== PERCENTAGE && sameQuantity(typed, PERCENTAGE) && percentages.some(near));
  });
}

function sameQuantity({ quantities }: Amount, quantity: string): boolean {
  return quantities.length === 0 || quantities.includes(quantity);
}
