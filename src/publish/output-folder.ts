// Writes the site file by file beside its place, checks what was written, and swaps: what is visible is the old site or the new one, never half of one.
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { EnvironmentError, UsageError } from "../model/problem.ts";
import { releaseLock, takeLock } from "./lock.ts";
import { isMarked, mark, openStaging, removeMarked, type LastFile, type SiteFile, type Staging } from "./staging.ts";

export interface OutputFolder {
  /** Writes a file beside its place, where nobody sees it yet. @throws EnvironmentError when that cannot be done */
  write(file: SiteFile): void;
  /** Bytes of the files written so far, by path. */
  sizes: ReadonlyMap<string, number>;
  /** Reads back what was written so far; to be called while there is nothing else to do. @throws EnvironmentError when it is not what was written */
  check(): void;
  /**
   * Publishes the files that were written as the whole new content.
   * @param last makes one file more from the checksums of all others, as they will stand in SHA256SUMS
   * @throws EnvironmentError when that cannot be done; what stood there is unchanged
   */
  publish(last?: LastFile): void;
  /** Removes what only this build needed; to be called in any case. */
  close(): void;
}

/**
 * Makes ready to write to a folder, and first puts right what an earlier build left that was cut off.
 * @param say tells the person what was put right
 * @throws UsageError when the folder holds something that we did not build
 * @throws EnvironmentError when it cannot be written to, or another build is writing to it
 */
export function openOutput(folder: string, say: (text: string) => void): OutputFolder {
  const lock = `${folder}.lock`;
  const staging = `${folder}.staging`;
  const previous = `${folder}.previous`;
  for (const path of [folder, staging, previous]) refuseForeign(path);
  let held = false;
  let staged: Staging;
  const close = (): void => {
    if (!held) return;
    removeMarked(staging);
    releaseLock(lock);
    held = false;
  };
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const { wasStale } = takeLock(lock);
    held = true;
    recover(folder, staging, previous, wasStale, say);
    if (existsSync(folder)) accessSync(folder, constants.W_OK | constants.X_OK);
    mkdirSync(staging);
    mark(staging);
    staged = openStaging(staging, folder);
  } catch (cause) {
    close();
    throw notWritable(folder, cause);
  }
  const told = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw notWritable(folder, cause);
    }
  };
  const write = (file: SiteFile): void => {
    // A build that failed may still be told of an index that became ready.
    if (!held) throw new RangeError(`${folder} is closed.`);
    told(() => staged.write(file));
  };
  const check = (): void => told(() => staged.check());
  const publish = (last?: LastFile): void => {
    try {
      staged.finish(last);
      if (existsSync(folder)) renameSync(folder, previous);
      try {
        renameSync(staging, folder);
      } catch (error) {
        if (existsSync(previous)) renameSync(previous, folder);
        throw error;
      }
    } catch (cause) {
      close();
      throw notWritable(folder, cause);
    }
    try {
      removeMarked(previous);
    } catch {
      say(`The new site is complete, but the old one could not be removed: ${previous}. Remove it yourself.`);
    }
  };
  return { write, sizes: staged.sizes, check, publish, close };
}

/** What an interrupted build leaves: a site moved aside that was not yet replaced, or files nobody needs. */
function recover(folder: string, staging: string, previous: string, wasStale: boolean, say: (text: string) => void): void {
  if (!existsSync(folder) && existsSync(previous)) {
    renameSync(previous, folder);
    say(`An earlier build was interrupted; the site it had moved aside is back in ${folder}.`);
  } else if (wasStale || existsSync(staging) || existsSync(previous)) say("An earlier build was interrupted; what it left behind was removed.");
  removeMarked(previous);
  removeMarked(staging);
}

function refuseForeign(path: string): void {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return;
  if (!status.isDirectory()) throw new UsageError(`${path} is ${status.isSymbolicLink() ? "a link" : "a file"}, not a folder; it is left as it is. Give another folder with --output.`);
  let names: string[];
  try {
    names = readdirSync(path);
  } catch (cause) {
    throw notWritable(path, cause);
  }
  if (names.length > 0 && !isMarked(path)) throw new UsageError(`${path} is not empty and was not built by this generator; it is left as it is. Give another folder with --output.`);
}

/** What is told of a failure: its own words when it has some for people. */
function notWritable(folder: string, cause: unknown): EnvironmentError {
  if (cause instanceof EnvironmentError) return cause;
  return new EnvironmentError(`The site could not be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}. What stood there is unchanged.`, { cause });
}
