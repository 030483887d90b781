// Lets only so many things be done at the same time.
import { availableParallelism } from "node:os";

/** Indexes made at the same time: each takes a processor, and memory for its pages. */
const MOST_AT_ONCE = 4;

/** How many indexes are made at the same time on this computer. */
export function indexesAtOnce(): number {
  return Math.min(MOST_AT_ONCE, availableParallelism());
}

/** Does a work when its turn has come. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets so many works run at once; the others wait for their turn. */
export function turns(atOnce: number): Turn {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
