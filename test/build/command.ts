// Runs a command of the generator as a person would, and catches what it says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository: string = fileURLToPath(new URL("../../", import.meta.url));
export const fixtures: string = join(repository, "test/fixtures/sites");

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs scripts/NAME.ts with options; GITHUB_ACTIONS is unset so that reports are for people. */
export function command(name: string, ...options: string[]): Outcome {
  const { GITHUB_ACTIONS: _unset, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(repository, "scripts", `${name}.ts`), ...options], { cwd: repository, env: environment, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { code: status, stdout, stderr };
}

/** Calls back with a new empty folder and removes it. */
export function inTemporaryFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All files below a folder, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted();
}
