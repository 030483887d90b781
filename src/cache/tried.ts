// What is kept between builds only makes them faster: what cannot be read or written is made again, which is never wrong.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that is still not whole after so many milliseconds was left by a build that was cut off. */
const ABANDONED_MS = 3_600_000;

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

/** Removes what builds that were cut off left in a folder. @param isPart whether a name is that of a file which is not whole @throws what the file system throws */
export function removeAbandoned(folder: string, isPart: (name: string) => boolean): void {
  for (const path of readdirSync(folder).filter(isPart).map((name) => join(folder, name))) {
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
  }
}
