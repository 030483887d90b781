// This repository's own site as a zip, unpacked into folders with names that people give them.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";

export interface ExportedCopy {
  /** The published site. */
  site: string;
  /** The unpacked copy. */
  copy: string;
}

/** Builds and exports with these options, and unpacks the zip into a folder of this name. */
export async function exportedCopy(name: string, ...options: string[]): Promise<ExportedCopy> {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-copy-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [site, out, copy] = [join(folder, "site"), join(folder, "dist"), join(folder, name)];
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/export.ts", "--output", site, "--out", out, ...options]);
  const zip = readdirSync(out).find((file) => file.endsWith(".zip"));
  if (zip === undefined) throw new Error("The export wrote no zip.");
  await unzip(join(out, zip), copy);
  return { site, copy };
}

async function unzip(file: string, folder: string): Promise<void> {
  const zip = new ZipReader(new Uint8ArrayReader(readFileSync(file)));
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    mkdirSync(dirname(join(folder, entry.filename)), { recursive: true });
    writeFileSync(join(folder, entry.filename), await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
}
