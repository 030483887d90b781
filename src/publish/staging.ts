// Writes all files of a site into an empty folder with a list of their checksums, and reads them back to be sure.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECKSUMS, sha256, writeChecksums } from "../model/checksums.ts";
import { EnvironmentError } from "../model/problem.ts";

/** A file of the site: its path in the output folder and its content, or what reads its content when it is needed. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array | (() => Uint8Array);
}

/** Makes a file from the checksums of all others, in the form of SHA256SUMS. */
export type LastFile = (checksums: string) => SiteFile;

/** Marks a folder as ours: only such a folder, or an empty one, is ever replaced. */
const MARK = ".wegwijzer";
/** Bytes a file takes at least on most file systems. */
const BLOCK = 4096;

/** Marks a folder. */
export function mark(folder: string): void {
  writeFileSync(join(folder, MARK), "");
}

/** Whether the folder is ours. */
export function isMarked(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

/** Removes a folder of ours, its mark last: one that is half removed when the process is killed is still known as ours. */
export function removeMarked(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== MARK) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Writes the files and SHA256SUMS, in the form that `sha256sum --check` reads.
 * @throws EnvironmentError when there is no room, or what was written is not what is read back
 */
export function writeFiles(folder: string, files: readonly SiteFile[], last?: LastFile): void {
  const sums = new Map<string, string>();
  let written = 0;
  const write = (path: string, content: string | Uint8Array): void => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    written += sizeOf(content);
  };
  const add = ({ path, content }: SiteFile): void => {
    const bytes = typeof content === "function" ? content() : content;
    write(path, bytes);
    sums.set(path, sha256(bytes));
  };
  const needed = files.reduce((total, { content }) => total + (typeof content === "function" ? BLOCK : sizeOf(content)), 0);
  if (freeBytes(folder) < needed) throw noRoom(folder, needed);
  try {
    for (const file of files) add(file);
    if (last) add(last(writeChecksums(sums)));
    write(CHECKSUMS, writeChecksums(sums));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT")) throw noRoom(folder, Math.max(needed, written), cause);
    throw cause;
  }
  for (const [path, sum] of sums) {
    if (sha256(readFileSync(join(folder, path))) !== sum) throw new EnvironmentError(`${path} was written and reads back as something else; the disk may be broken. What was published before is unchanged.`);
  }
}

function sizeOf(content: string | Uint8Array): number {
  return Math.ceil(Buffer.byteLength(content) / BLOCK) * BLOCK;
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function noRoom(folder: string, needed: number, cause?: unknown): EnvironmentError {
  const place = dirname(folder);
  const free = freeBytes(folder);
  const why = free < needed ? `the site needs ${megabytes(needed)} and ${megabytes(free)} is free` : `${megabytes(free)} is free, but the disk can hold no more files or your share of it is used up`;
  return new EnvironmentError(`There is not enough room in ${place}: ${why}. Make room and build again; what stood there is unchanged.`, cause === undefined ? {} : { cause });
}

/** A size for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
