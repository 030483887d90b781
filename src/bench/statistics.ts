// What many measurements come to: the middle, the ends, and how fast something grows.

export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** The middle value, or the mean of the middle two. @throws RangeError when there is none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("There is no median of nothing.");
  return (low + high) / 2;
}

/** @throws RangeError when there are no values */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** The spread of what was measured each time; null when some time it was not. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? spread(known) : null;
}

/** The power by which something grows with size: 1 is in step, 2 is with the square. */
export function exponent(from: { size: number; value: number }, to: { size: number; value: number }): number {
  return Math.log(to.value / from.value) / Math.log(to.size / from.size);
}
