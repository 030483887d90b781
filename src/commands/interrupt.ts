// What happens at Ctrl+C, or when a system asks the process to end: tidy up, say how things stand, and leave with the usual code.
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does the work; when it is interrupted, tidies up, says the message and ends the process with 128 plus the signal's number (POSIX shells' convention).
 * A step that does not wait, such as the swap of two folders, is never cut in two.
 */
export async function interruptible<Result>(work: () => Promise<Result>, tidyUp: () => void, message: string): Promise<Result> {
  const forget = onInterrupt(() => {
    tidyUp();
    process.stderr.write(`${message}\n`);
  });
  try {
    return await work();
  } finally {
    forget();
    tidyUp();
  }
}

/** Does something before an interrupt ends the process. @returns makes an interrupt be as it was */
export function onInterrupt(before: (signal: NodeJS.Signals) => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    before(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => SIGNALS.forEach((signal) => void process.off(signal, stop));
}
