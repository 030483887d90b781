// The day an offline copy tells of: of its content where Git knows it, so that the same content gives the same copy.
import { spawnSync } from "node:child_process";
import { UsageError } from "../model/problem.ts";

/**
 * The copy's day in UTC, YYYY-MM-DD: what SOURCE_DATE_EPOCH says (reproducible-builds.org, in seconds), else the day of the last commit,
 * else (when there is no Git, or something in the folder is not committed) today.
 * @throws UsageError when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function copyDay(folder: string, environment: NodeJS.ProcessEnv, now: Date = new Date()): string {
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && epoch !== "") return dayOfEpoch(epoch);
  const seconds = git(folder, "log", "-1", "--format=%ct");
  const changed = git(folder, "status", "--porcelain", "--untracked-files=all", "--", "content", "_data");
  return seconds !== undefined && changed === "" ? dayOf(new Date(Number(seconds) * 1000)) : dayOf(now);
}

function dayOfEpoch(text: string): string {
  const date = new Date(Number(text) * 1000);
  if (!/^\d+$/.test(text) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) throw new UsageError(`SOURCE_DATE_EPOCH must be a number of seconds since 1970; it is "${text}". Correct it or unset it.`);
  return dayOf(date);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** What Git prints; undefined where there is no Git or no commit. The repository's own settings start no program. */
function git(folder: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-c", "core.fsmonitor=false", ...words], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout.trim() : undefined;
}
