// This repository's own site as a zip, unpacked into folders with names that people give them.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzip } from "../build/unzip.ts";

export interface ExportedCopy {
  /** The published site. */
  site: string;
  /** The unpacked copy. */
  copy: string;
}

/** Builds and exports with these options, and unpacks the zip into a folder of this name. */
export async function exportedCopy(name: string, options: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<ExportedCopy> {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-copy-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [site, out, copy] = [join(folder, "site"), join(folder, "dist"), join(folder, name)];
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/export.ts", "--output", site, "--out", out, ...options], { env: { ...process.env, ...environment } });
  const zip = readdirSync(out).find((file) => file.endsWith(".zip"));
  if (zip === undefined) throw new Error("The export wrote no zip.");
  await unzip(join(out, zip), copy);
  return { site, copy };
}
