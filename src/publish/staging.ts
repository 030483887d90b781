// Writes the files of a site one by one into an empty folder, lists their checksums, and reads them back to be sure.
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
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

/** A site that is being written. */
export interface Staging {
  /** Writes a file. @throws EnvironmentError when it cannot be written; a full disk is told at the end, when it is known what is needed */
  write(file: SiteFile): void;
  /** Bytes of the files so far, by path. */
  sizes: ReadonlyMap<string, number>;
  /** Reads back what was written so far; to be called while there is nothing else to do. @throws EnvironmentError when it is not what was written */
  check(): void;
  /**
   * Writes SHA256SUMS, in the form that `sha256sum --check` reads.
   * @throws EnvironmentError when there is no room, or what was written is not what is read back
   */
  finish(last?: LastFile): void;
}

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
 * Begins to write a site into a folder.
 * @param published the site that it will replace: a file that is the same there gets one name more instead of being written again
 */
export function openStaging(folder: string, published: string): Staging {
  const sums = new Map<string, string>();
  const sizes = new Map<string, number>();
  const folders = new Set<string>();
  let needed = 0;
  let full: unknown;
  const save = (path: string, bytes: Uint8Array): void => {
    needed += Math.ceil(bytes.length / BLOCK) * BLOCK;
    if (full !== undefined) return;
    const target = join(folder, path);
    try {
      const parent = dirname(target);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      if (!shareFile(join(published, path), target, bytes)) writeFileSync(target, bytes, { flag: "wx" });
    } catch (cause) {
      if (!isFull(cause)) throw cause;
      full = cause;
    }
  };
  const write = ({ path, content }: SiteFile): void => {
    const bytes = typeof content === "function" ? content() : typeof content === "string" ? Buffer.from(content) : content;
    save(path, bytes);
    sums.set(path, sha256(bytes));
    sizes.set(path, bytes.length);
  };
  const checked = new Set<string>();
  const check = (): void => {
    if (full !== undefined) return;
    for (const [path, sum] of sums) {
      if (checked.has(path)) continue;
      if (sha256(readFileSync(join(folder, path))) !== sum) throw new EnvironmentError(`${path} was written and reads back as something else; the disk may be broken. What was published before is unchanged.`);
      checked.add(path);
    }
  };
  const finish = (last?: LastFile): void => {
    if (last) write(last(writeChecksums(sums)));
    save(CHECKSUMS, Buffer.from(writeChecksums(sums)));
    if (full !== undefined) throw noRoom(folder, needed, full);
    check();
  };
  return { write, sizes, check, finish };
}

/** Gives a published file a second name when it holds just these bytes: nothing writes into a published file, a new one takes its place. @returns whether it did */
function shareFile(from: string, to: string, bytes: Uint8Array): boolean {
  try {
    const status = lstatSync(from, { throwIfNoEntry: false });
    if (!status?.isFile() || status.size !== bytes.length || !readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    // Not readable, or on a disk that gives a file one name only: then it is written.
    return false;
  }
}

function isFull(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @param needed bytes of the whole site, in whole blocks */
function noRoom(folder: string, needed: number, cause: unknown): EnvironmentError {
  const place = dirname(folder);
  // What was begun is removed; its room is free again.
  removeMarked(folder);
  const free = freeBytes(place);
  const isSmall = free < needed;
  const why = isSmall ? `the site needs ${megabytes(needed)} and ${megabytes(free)} is free` : `${megabytes(free)} is free, but the disk can hold no more files or your share of it is used up`;
  return new EnvironmentError(`There is not enough room in ${place}: ${why}. Make room and build again; what stood there is unchanged.`, isSmall ? {} : { cause });
}

/** A size for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
