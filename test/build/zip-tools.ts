// The programs that people unpack zips with, as far as this machine has them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export interface ZipTool {
  name: string;
  /** Where it is; undefined when it is not here. */
  path: string | undefined;
  /** Words that make it check every entry of a zip. */
  check(file: string): string[];
}

const PYTHON = "import sys, zipfile; bad = zipfile.ZipFile(sys.argv[1]).testzip(); sys.exit(bad is not None)";

/** Info-ZIP, Python and 7-Zip. In CI a missing one is an error, elsewhere it is told. */
export const zipTools: readonly ZipTool[] = [
  { name: "Info-ZIP", path: find("unzip"), check: (file) => ["-tqq", file] },
  { name: "Python", path: find("python3"), check: (file) => ["-c", PYTHON, file] },
  { name: "7-Zip", path: find("7z"), check: (file) => ["t", file] },
];

/** A program on the path. @throws Error in CI when it is missing */
export function find(program: string): string | undefined {
  const path = (process.env["PATH"] ?? "").split(":").map((folder) => `${folder}/${program}`).find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  if (process.env["CI"] === "true") throw new Error(`Not found: ${program}. Install it.`);
  console.log(`skipped: ${program} not found`);
  return undefined;
}

/** Runs a program and gives its exit code and everything it said. */
export function runTool(path: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(path, words, { encoding: "utf8", env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 });
  return { code: status, said: stdout + stderr };
}
