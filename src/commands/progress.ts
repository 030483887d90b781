// Says how far a long command is: one changing line on a terminal, plain lines elsewhere.

export interface Progress {
  /** Says what begins now. */
  step(text: string): void;
  /** Says what a person should know; stays on the screen, also of somebody who asked for quiet. */
  warn(text: string): void;
  /** Says how it ended; stays on the screen. */
  done(text: string): void;
}

/** Progress on standard error, so that standard output stays free for results. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const clear = (): void => void (stream.isTTY && stream.write("\r\u001B[2K"));
  return {
    step(text) {
      if (quiet) return;
      clear();
      stream.write(stream.isTTY ? `${text}…` : `${text}\n`);
    },
    warn(text) {
      clear();
      stream.write(`${text}\n`);
    },
    done(text) {
      clear();
      if (!quiet) stream.write(`${text}\n`);
    },
  };
}
