// Chance that is the same each time: numbers that follow from a seed.

/** A number from 0 up to 1, another one at each call. */
export type Random = () => number;

/** Steps before the first number, so that neighbouring seeds part ways. */
const WARM_UP = 4;

/** A linear congruential generator with the constants of Numerical Recipes: good enough to shuffle words, and the same on each machine. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 2_891_336_453) >>> 0;
  const next: Random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let step = 0; step < WARM_UP; step++) next();
  return next;
}

/** One of a list. @throws RangeError when it is empty */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Nothing can be picked from an empty list.");
  return item;
}
