// Remembers what the last build was made from and what it made, so that a build of the same is only looked through.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CHECKSUMS, readChecksums, sha256 } from "../model/checksums.ts";

/** What a build was made from, what it made, and how it ended. */
export interface BuildRecord {
  /** Hash of the inputs. */
  inputs: string;
  /** Hash of SHA256SUMS, which holds those of all other files. */
  sums: string;
  /** How the build ended, in words. */
  summary: string;
}

/** Where a site keeps what makes the next build faster; safe to remove. */
export function cacheFolder(site: string): string {
  return join(site, ".cache/wegwijzer");
}

const file = (site: string): string => join(cacheFolder(site), "last-build.json");

/** The record of the last build; undefined when there is none that can be read. */
export function readRecord(site: string): BuildRecord | undefined {
  try {
    const { inputs, sums, summary }: Partial<Record<keyof BuildRecord, unknown>> = JSON.parse(readFileSync(file(site), "utf8"));
    // Checked by hand: a schema library takes longer to load than all this takes.
    return typeof inputs === "string" && typeof sums === "string" && typeof summary === "string" ? { inputs, sums, summary } : undefined;
  } catch {
    // Without a record the site is built, which is never wrong.
    return undefined;
  }
}

/** Keeps the record. A folder that cannot be written to only makes the next build slower. */
export function writeRecord(site: string, output: string, record: Pick<BuildRecord, "inputs" | "summary">): void {
  try {
    const target = file(site);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.${process.pid}`, `${JSON.stringify({ ...record, sums: sha256(readFileSync(join(output, CHECKSUMS))) })}\n`);
    renameSync(`${target}.${process.pid}`, target);
  } catch {
    // As above: no record, no harm.
  }
}

/** Whether a folder still holds just what was published, byte for byte. @param sums hash of its SHA256SUMS */
export function isAsPublished(output: string, sums: string): boolean {
  try {
    const list = readFileSync(join(output, CHECKSUMS), "utf8");
    if (sha256(list) !== sums) return false;
    const wanted = readChecksums(list);
    const found = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    // The list itself and the mark of a folder of ours.
    return found.length === wanted.size + 2 && [...wanted].every(([path, sum]) => sha256(readFileSync(join(output, path))) === sum);
  } catch {
    // A file that is missing or cannot be read is not as it was published.
    return false;
  }
}
