// The unit that all numbers of a column have, if they have one.
import { richCell, unitOf } from "../numbers.ts";
import type { Column, Figure } from "../schema/figures.ts";

/** Id of the unit; undefined when a number is in another unit than its column, so that no heading may name one. */
export function commonUnit({ rows }: Figure, column: Column): string | undefined {
  const differs = rows.some((row) => {
    const cell = richCell(row.cells[column.id]);
    return cell !== undefined && unitOf(row, column, cell) !== column.unit;
  });
  return differs ? undefined : column.unit;
}
