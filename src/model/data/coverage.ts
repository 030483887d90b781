// Which years a figure is about.
import type { Figure } from "../schema/figures.ts";

/** First and last year of a figure's rows; undefined when no row names a year. */
export function yearsOf({ rows }: Figure): { first: string; last: string } | undefined {
  const years = rows.flatMap(({ year }) => (year === undefined ? [] : String(year).split("-"))).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
