// Lets pages be drawn one after another, although Eleventy begins them all at once: so one of them is in memory, and between them the search engine is fed.
import { setImmediate } from "node:timers/promises";

/** After so many pages the search engine is fed, which runs beside us. */
const PAGES_AT_ONCE = 4;

export interface OneByOne {
  /** Waits until it is a page's turn, in the order in which they ask. */
  begin(): Promise<void>;
  /** The page is finished: it is the next one's turn. */
  end(): Promise<void>;
}

/** A queue of pages, which is empty. */
export function oneByOne(): OneByOne {
  const waiting: (() => void)[] = [];
  let isBusy = false;
  let [called, done] = [0, 0];
  return {
    async begin() {
      if (isBusy) await new Promise<void>((resolve) => void waiting.push(resolve));
      isBusy = true;
    },
    async end() {
      if (++done % PAGES_AT_ONCE === 0) await setImmediate();
      const next = waiting[called];
      if (!next) {
        isBusy = false;
        return;
      }
      called++;
      next();
    },
  };
}
