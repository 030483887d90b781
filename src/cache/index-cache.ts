// Keeps the indexes of a site between builds, each under the hash of what it was made from, and gives back only what its own hash vouches for.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../model/checksums.ts";
import type { IndexedWords } from "../model/search-shards.ts";
import { keepFile, removeAbandoned, tried } from "./tried.ts";

interface File {
  path: string;
  content: Uint8Array;
}

/** An index, and what is known of the words in its pages. */
interface Entry {
  files: readonly File[];
  words: IndexedWords;
}

export interface IndexCache {
  /** The index kept under a key; undefined when there is none, or it is not what was kept. */
  get(key: string): Entry | undefined;
  /** Keeps an index. A folder that cannot be written to only makes the next build slower. @returns whether it was kept */
  put(key: string, index: Entry): boolean;
  /** Removes what this build had no use for, the oldest first, beyond twice the size of what it used. */
  trim(): void;
}

/** Bytes of the checksum at a kept file's start, and the line end after it. */
const SUM = 65;
const KEY = /^[0-9a-f]{64}$/;
/** How much may be kept that the last build had no use for, as a multiple of what it used. */
const SPARE = 2;

/** The indexes in a folder; safe to remove, and to copy to another machine. */
export function openIndexCache(folder: string): IndexCache {
  const used = new Set<string>();
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
    put(key, index) {
      const isKept = tried(() => {
        const body = pack(index);
        keepFile(join(folder, key), Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]));
        used.add(key);
        return true;
      });
      return isKept ?? false;
    },
    trim() {
      tried(() => {
        const files = readdirSync(folder).filter((name) => KEY.test(name)).map((name) => ({ path: join(folder, name), name, status: statSync(join(folder, name)) }));
        const kept = files.toSorted((a, b) => b.status.mtimeMs - a.status.mtimeMs);
        let room = SPARE * kept.filter(({ name }) => used.has(name)).reduce((sum, { status }) => sum + status.size, 0);
        for (const { path, status } of kept.filter(({ name }) => !used.has(name))) {
          room -= status.size;
          if (room < 0) rmSync(path, { force: true });
        }
        removeAbandoned(folder, (name) => !KEY.test(name));
      });
    },
  };
}

/** A line with the names, the lengths and the words, then the contents one after the other. */
function pack({ files, words }: Entry): Buffer {
  const list = JSON.stringify([files.map(({ path, content }) => [path, content.length]), words]);
  return Buffer.concat([Buffer.from(`${list}\n`), ...files.map(({ content }) => content)]);
}

function unpack(body: Buffer): Entry {
  const end = body.indexOf("\n");
  const [list, words]: [list: [path: string, length: number][], words: IndexedWords] = JSON.parse(body.subarray(0, end).toString("utf8"));
  let at = end + 1;
  return { files: list.map(([path, length]) => ({ path, content: body.subarray(at, (at += length)) })), words };
}
