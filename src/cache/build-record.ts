// Remembers what the last build was made from and what it made, so that a build of the same is only looked through.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKSUMS, readChecksums, sha256 } from "../model/checksums.ts";
import { keepFile, tried } from "./tried.ts";

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
  return tried(() => {
    const { inputs, sums, summary }: Partial<Record<keyof BuildRecord, unknown>> = JSON.parse(readFileSync(file(site), "utf8"));
    // Checked by hand: a schema library takes longer to load than all this takes.
    return typeof inputs === "string" && typeof sums === "string" && typeof summary === "string" ? { inputs, sums, summary } : undefined;
  });
}

/** Keeps the record. A folder that cannot be written to only makes the next build slower. */
export function writeRecord(site: string, output: string, record: Pick<BuildRecord, "inputs" | "summary">): void {
  tried(() => keepFile(file(site), `${JSON.stringify({ ...record, sums: sha256(readFileSync(join(output, CHECKSUMS))) })}\n`));
}

/** Whether a folder still holds just what was published, byte for byte; not when a file is missing or cannot be read. @param sums hash of its SHA256SUMS */
export function isAsPublished(output: string, sums: string): boolean {
  const isSame = tried(() => {
    const list = readFileSync(join(output, CHECKSUMS), "utf8");
    if (sha256(list) !== sums) return false;
    const wanted = readChecksums(list);
    const found = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    // The list itself and the mark of a folder of ours.
    return found.length === wanted.size + 2 && [...wanted].every(([path, sum]) => sha256(readFileSync(join(output, path))) === sum);
  });
  return isSame ?? false;
}
