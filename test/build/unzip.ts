// Unpacks a zip without a program of the machine.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";

/** Unpacks every file into a folder. */
export async function unzip(file: string, folder: string): Promise<void> {
  const zip = new ZipReader(new Uint8ArrayReader(readFileSync(file)));
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    mkdirSync(dirname(join(folder, entry.filename)), { recursive: true });
    writeFileSync(join(folder, entry.filename), await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
}
