// What was measured on, and of what: the computer and the commit.
import { spawnSync } from "node:child_process";
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import type { Machine, Results } from "./results.ts";

/** This computer, and how busy it is now. */
export function thisMachine(): Machine {
  return { cpu: cpus()[0]?.model.trim() || "unknown", cores: availableParallelism(), memoryBytes: totalmem(), node: process.version, system: `${type()} ${release()} ${arch()}`, loadAtStart: loadavg()[0] ?? 0 };
}

/** The commit that a folder holds; null where Git does not know. */
export function commitOf(folder: string): Results["commit"] {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync("git", ["-c", "core.fsmonitor=false", ...words], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    return status === 0 ? stdout.trim() : undefined;
  };
  const id = git("rev-parse", "HEAD");
  const changes = git("status", "--porcelain");
  return id === undefined || changes === undefined ? null : { id, changed: changes !== "" };
}
