// Keeps the indexes of a site between builds, each under the hash of what it was made from, and gives back only what its own hash vouches for.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../model/checksums.ts";
import { cacheFolder } from "./build-record.ts";

interface File {
  path: string;
  content: Uint8Array;
}

export interface IndexCache {
  /** The files kept under a key; undefined when there are none, or they are not what was kept. */
  get(key: string): File[] | undefined;
  /** Keeps files. A folder that cannot be written to only makes the next build slower. */
  put(key: string, files: readonly File[]): void;
  /** Removes what this build had no use for, the oldest first, beyond twice the size of what it used. */
  trim(): void;
}

/** Bytes of the checksum at a kept file's start, and the line end after it. */
const SUM = 65;
/** How much may be kept that the last build had no use for, as a multiple of what it used. */
const SPARE = 2;

/** The cache of a site; safe to remove, and to copy to another machine. */
export function openIndexCache(site: string): IndexCache {
  const folder = join(cacheFolder(site), "search");
  const used = new Set<string>();
  const names = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
    } catch {
      // There is no cache yet.
      return [];
    }
  };
  return {
    get(key) {
      return tried(() => {
        const bytes = readFileSync(join(folder, key));
        const body = bytes.subarray(SUM);
        if (bytes.subarray(0, SUM - 1).toString("latin1") !== sha256(body)) return void rmSync(join(folder, key), { force: true });
        used.add(key);
        utimesSync(join(folder, key), new Date(), new Date());
        return unpack(body);
      });
    },
    put(key, files) {
      tried(() => {
        mkdirSync(folder, { recursive: true });
        const body = pack(files);
        const part = join(folder, `${key}.${process.pid}`);
        writeFileSync(part, Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]));
        renameSync(part, join(folder, key));
        used.add(key);
      });
    },
    trim() {
      tried(() => {
        const kept = names().map((name) => ({ name, ...pick(statSync(join(folder, name))) })).toSorted((a, b) => b.time - a.time);
        let room = SPARE * kept.filter(({ name }) => used.has(name)).reduce((sum, { bytes }) => sum + bytes, 0);
        for (const { name, bytes } of kept.filter((each) => !used.has(each.name))) {
          room -= bytes;
          if (room < 0) rmSync(join(folder, name), { force: true });
        }
        for (const name of readdirSync(folder).filter((each) => each.includes("."))) if (Date.now() - statSync(join(folder, name)).mtimeMs > ABANDONED_MS) rmSync(join(folder, name), { force: true });
      });
    },
  };
}

function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    // What cannot be read or written is made again, which is never wrong.
    return undefined;
  }
}

/** A file that is still not whole after so long was left by a build that was cut off. */
const ABANDONED_MS = 3_600_000;

function pick({ size, mtimeMs }: { size: number; mtimeMs: number }): { bytes: number; time: number } {
  return { bytes: size, time: mtimeMs };
}

/** A line with the names and lengths, then the contents one after the other. */
function pack(files: readonly File[]): Buffer {
  const list = JSON.stringify(files.map(({ path, content }) => [path, content.length]));
  return Buffer.concat([Buffer.from(`${list}\n`), ...files.map(({ content }) => content)]);
}

function unpack(body: Buffer): File[] {
  const end = body.indexOf("\n");
  const list: [path: string, length: number][] = JSON.parse(body.subarray(0, end).toString("utf8"));
  let at = end + 1;
  return list.map(([path, length]) => ({ path, content: body.subarray(at, (at += length)) }));
}
