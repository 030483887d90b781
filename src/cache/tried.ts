// What is kept between builds only makes them faster: what cannot be read or written is made again, which is never wrong.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file that is still not whole after so many milliseconds was left by a build that was cut off. */
export const ABANDONED_MS = 3_600_000;

/** The result of a work, or undefined when it fails. */
export function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Writes a file aside and moves it to its place, so that nobody sees half of it. @throws what the file system throws */
export function keepFile(path: string, content: string | Uint8Array): void {
  const part = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(part, content);
  renameSync(part, path);
}
