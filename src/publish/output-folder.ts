// Writes the site beside its place and then swaps: what is visible is the old site or the new one, never half of one.
import { mkdirSync, renameSync, rmSync, existsSync, writeFileSync, copyFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { EnvironmentError, UsageError } from "../model/problem.ts";

/** A file of the site: content to write, or a file to copy. */
export type SiteFile = { path: string; content: string | Uint8Array } | { path: string; copyOf: string };

/** Marks a folder as ours: only such a folder, or an empty one, is ever replaced. */
const MARK = ".wegwijzer";

/**
 * Publishes the files as the new content of a folder.
 * @throws UsageError when the folder holds something that we did not build
 * @throws EnvironmentError when a file cannot be written; the folder is as it was
 */
export function publish(folder: string, files: readonly SiteFile[]): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK))) {
    throw new UsageError(`${folder} is not empty and was not built by this generator; it is left as it is. Give another folder with --output.`);
  }
  const staging = `${folder}.staging-${process.pid}`;
  const previous = `${folder}.previous-${process.pid}`;
  try {
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    const folders = new Set<string>();
    for (const file of [...files, { path: MARK, content: "" }]) {
      const path = join(staging, file.path);
      const parent = dirname(path);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      if ("copyOf" in file) copyFileSync(file.copyOf, path);
      else writeFileSync(path, file.content);
    }
    if (existsSync(folder)) renameSync(folder, previous);
    try {
      renameSync(staging, folder);
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, folder);
      throw error;
    }
  } catch (cause) {
    rmSync(staging, { recursive: true, force: true });
    throw new EnvironmentError(`The site could not be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}. What stood there is unchanged.`, { cause });
  }
  rmSync(previous, { recursive: true, force: true });
}
