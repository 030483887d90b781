// Keeps the drawn pieces of a site between builds in one file, each under the hash of what it was drawn from, and gives back only what its own hash vouches for.
import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import { sha256 } from "../model/checksums.ts";
import { removeAbandoned, tried } from "./tried.ts";

/** What was drawn before, by the hash of what it was drawn from. */
export interface Kept {
  /** The bytes kept under a key; undefined when there are none, or they are not what was kept. */
  get(key: string): Buffer | undefined;
  /** Keeps bytes. */
  put(key: string, bytes: Uint8Array): void;
}

export interface Pack extends Kept {
  /** Keeps what this build used, and nothing else. A folder that cannot be written to only makes the next build slower. @returns whether it was kept */
  keep(): boolean;
  /** Ends without keeping anything; to be called in any case. */
  close(): void;
}

/** Where bytes stand in the file, and their hash. */
interface Place {
  at: number;
  length: number;
  sum: string;
}

/** The file ends in the list of places, its hash and its length in as many digits. */
const DIGITS = 12;
const END = 64 + DIGITS;
/** As long as the file is no more than so many times what is used of it, new pieces are added at its end instead of writing all anew. */
const SPARE = 1.5;
/** Bytes moved at a time. */
const CHUNK = 1 << 20;

/** What the last build kept in a file; safe to remove, and to copy to another machine. */
export function openPack(path: string): Pack {
  const part = `${path}.${process.pid}`;
  const before = tried(() => readPack(path));
  const places = new Map<string, Place>();
  const used = new Map<string, Place>();
  let written: number | undefined;
  let end = 0;
  /** Whether something could not be written; where the next would stand is then unknown, and nothing is kept. */
  let isLost = false;
  const write = (key: string, bytes: Uint8Array, sum: string): void => {
    written ??= openNew(part);
    writeWhole(written, bytes);
    places.set(key, { at: end, length: bytes.length, sum });
    end += bytes.length;
  };
  const close = (): void => {
    if (before) tried(() => closeSync(before.file));
    if (written === undefined) return;
    const file = written;
    written = undefined;
    tried(() => closeSync(file));
    tried(() => rmSync(part, { force: true }));
  };
  return {
    get(key) {
      return tried(() => {
        const place = before?.places.get(key);
        if (!before || !place) return undefined;
        const bytes = readAt(before.file, place);
        if (sha256(bytes) !== place.sum) return undefined;
        used.set(key, place);
        return bytes;
      });
    },
    put(key, bytes) {
      isLost ||= tried(() => (write(key, bytes, sha256(bytes)), true)) === undefined;
    },
    keep() {
      const isKept = tried(() => {
        if (isLost) return false;
        const isSame = before !== undefined && places.size === 0 && used.size === before.places.size;
        if (isSame) return true;
        const still = [...used.values()].reduce((sum, { length }) => sum + length, 0);
        if (before && before.size + end <= SPARE * (still + end)) {
          append(path, before, { file: written, end, places }, used);
          return true;
        }
        if (before) for (const [key, place] of used) write(key, readAt(before.file, place), place.sum);
        written ??= openNew(part);
        writeWhole(written, listOf(places));
        closeSync(written);
        written = undefined;
        renameSync(part, path);
        removeAbandoned(dirname(path), (name) => name.startsWith(`${basename(path)}.`));
        return true;
      });
      close();
      return isKept ?? false;
    },
    close,
  };
}

/** A file with pieces, as it was when it was opened. */
interface OpenPack {
  file: number;
  size: number;
  places: ReadonlyMap<string, Place>;
}

/**
 * Adds pieces and a new list to the end of the file; when that fails it is cut back to what it was.
 * @param added the pieces, in a file of their own
 * @throws Error when another build has changed the file meanwhile
 */
function append(path: string, before: OpenPack, added: { file: number | undefined; end: number; places: ReadonlyMap<string, Place> }, used: ReadonlyMap<string, Place>): void {
  const file = openSync(path, "r+");
  try {
    const [now, then] = [fstatSync(file), fstatSync(before.file)];
    if (now.ino !== then.ino || now.dev !== then.dev || now.size !== before.size) throw new Error(`${path} was changed by another build.`);
    const places = new Map([...used, ...[...added.places].map(([key, place]): [string, Place] => [key, { ...place, at: before.size + place.at }])]);
    try {
      for (let done = 0; added.file !== undefined && done < added.end; done += CHUNK) {
        writeWhole(file, readAt(added.file, { at: done, length: Math.min(CHUNK, added.end - done) }), before.size + done);
      }
      writeWhole(file, listOf(places), before.size + added.end);
    } catch (error) {
      ftruncateSync(file, before.size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** The list of places, its hash and its length. */
function listOf(places: ReadonlyMap<string, Place>): Buffer {
  const list = Buffer.from(JSON.stringify([...places].map(([key, { at, length, sum }]) => [key, at, length, sum])));
  return Buffer.concat([list, Buffer.from(sha256(list) + String(list.length).padStart(DIGITS, "0"))]);
}

/** What a file holds. @throws Error when its list is not what was written */
function readPack(path: string): OpenPack {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const ending = readAt(file, { at: size - END, length: END }).toString("latin1");
    const length = Number(ending.slice(64));
    const list = readAt(file, { at: size - END - length, length });
    if (sha256(list) !== ending.slice(0, 64)) throw new Error(`${path} is not what was kept.`);
    const rows: [key: string, at: number, length: number, sum: string][] = JSON.parse(list.toString("utf8"));
    return { file, size, places: new Map(rows.map(([key, at, length, sum]) => [key, { at, length, sum }])) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function openNew(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, "w+");
}

/** @param at where to write; by default after what was written last */
function writeWhole(file: number, bytes: Uint8Array, at?: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? undefined : at + done);
}

/** @throws RangeError when there are fewer bytes */
function readAt(file: number, { at, length }: Pick<Place, "at" | "length">): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) throw new RangeError("The file ends too soon.");
    done += read;
  }
  return bytes;
}
