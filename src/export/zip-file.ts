// Writes a zip whose bytes depend on nothing but its entries, one entry at a time.
import { createWriteStream } from "node:fs";
import { Writable } from "node:stream";
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from "@zip.js/zip.js";
import type { CopyFile } from "./copy-file.ts";

/** 1 January 1980, 12:01:00, as MS-DOS writes it (APPNOTE.TXT 4.4.6): the earliest moment that is the same day in each time zone, and the one strip-nondeterminism sets. */
const MOMENT = (1 << 21) | (1 << 16) | (12 << 11) | (1 << 5);
/** A regular file that its owner may write and everybody may read. */
const MODE = 0o100644;
/** Made on Unix, by version 2.0 of the format. */
const VERSION = (3 << 8) | 20;

// Node's own deflate gives other bytes in other releases; the one that zip.js brings is pinned with it.
configure({ useCompressionStream: false, useWebWorkers: false });

const OPTIONS: ZipWriterConstructorOptions = { level: 9, extendedTimestamp: false, rawLastModDate: MOMENT, unixMode: MODE, versionMadeBy: VERSION, dataDescriptor: false, bufferedWrite: true };

/**
 * Writes the entries in the order of their names; in memory stands one entry at a time. From 65,535 entries or 4 GB on the zip is a Zip64.
 * @param wrote called after each entry with how many are done
 * @throws what the file system throws when there is no room or no permission
 */
export async function writeZip(file: string, entries: readonly CopyFile[], wrote: (count: number) => void): Promise<void> {
  const stream = createWriteStream(file, { flags: "w", mode: 0o644 });
  const zip = new ZipWriter(Writable.toWeb(stream), OPTIONS);
  let count = 0;
  for (const { path, read } of entries.toSorted(byName)) {
    const bytes = read();
    await zip.add(path, new Uint8ArrayReader(bytes), bytes.length === 0 ? { level: 0 } : {});
    wrote(++count);
  }
  await zip.close();
}

/** A small zip in memory: first the entries that are stored as they are, then the others in the order of their names. */
export async function zipBytes(stored: readonly CopyFile[], entries: readonly CopyFile[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  for (const { path, read } of stored) await zip.add(path, new Uint8ArrayReader(read()), { level: 0 });
  for (const { path, read } of entries.toSorted(byName)) await zip.add(path, new Uint8ArrayReader(read()));
  return zip.close();
}

/** The order of the names' bytes in UTF-8, as `LC_ALL=C sort` gives it. */
export function byName(a: { path: string }, b: { path: string }): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));
}
