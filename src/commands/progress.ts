// Says how far a long command is: one changing line on a terminal, plain lines elsewhere. On request it also notes how long each step took.
import { phaseClock, writePhases } from "../bench/phases.ts";

/** How many things are done between two changes of the line. */
const COUNT_STEP = 50;

export interface Progress {
  /** Says what begins now. */
  step(text: string): void;
  /** Says how much of it is done; on a terminal only. */
  count(text: string, done: number, total: number): void;
  /** Says what a person should know; stays on the screen, also of somebody who asked for quiet. */
  warn(text: string): void;
  /** Says how it ended; stays on the screen. */
  done(text: string): void;
}

/**
 * Progress on standard error, so that standard output stays free for results.
 * @param phases the file that gets the time and memory of each step once all is done
 */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean, phases?: string): Progress {
  const clock = phases === undefined ? undefined : phaseClock();
  const clear = (): void => void (stream.isTTY && stream.write("\r\u001B[2K"));
  return {
    step(text) {
      clock?.begin(text);
      if (quiet) return;
      clear();
      stream.write(stream.isTTY ? `${text}…` : `${text}\n`);
    },
    count(text, done, total) {
      if (quiet || !stream.isTTY || (done % COUNT_STEP !== 0 && done !== total)) return;
      clear();
      stream.write(`${text}… ${done} of ${total}`);
    },
    warn(text) {
      clear();
      stream.write(`${text}\n`);
    },
    done(text) {
      clear();
      if (clock && phases !== undefined) writePhases(phases, clock.end());
      if (!quiet) stream.write(`${text}\n`);
    },
  };
}
