// The day on which each page's file last changed, as Git knows it: one question for all pages, and no answer rather than a wrong one.
import { spawnSync } from "node:child_process";

/** Begins a commit in what Git prints: no path holds it. */
const COMMIT = "\u0001";

/**
 * Days in UTC by path from the site's folder. Files with changes that are not committed are left out. Nothing where there is no Git, no commit,
 * or a shallow clone, whose oldest commit seems to have made every file.
 */
export function fileDays(directory: string): Map<string, string> {
  if (git(directory, "rev-parse", "--is-shallow-repository") !== "false\n") return new Map();
  const log = git(directory, "log", "-z", `--format=%x01%ct`, "--name-only", "--no-renames", "--no-show-signature", "--no-ext-diff", "--relative", "--", "content");
  const changed = git(directory, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "HEAD", "--", "content");
  const untracked = git(directory, "ls-files", "-z", "--others", "--", "content");
  if (log === undefined || changed === undefined || untracked === undefined) return new Map();
  const days = parseFileDays(log);
  for (const file of [...changed.split("\0"), ...untracked.split("\0")]) days.delete(file);
  return days;
}

/** The latest day of each file in a log of commits: \u0001 and the seconds since 1970, then the names of files, all with \0 between. */
export function parseFileDays(log: string): Map<string, string> {
  const latest = new Map<string, number>();
  for (const commit of log.split(COMMIT).slice(1)) {
    const [seconds = "", ...files] = commit.split(/\0+\n?/);
    if (!/^\d+$/.test(seconds.trim())) continue;
    for (const file of files.filter((name) => name !== "")) latest.set(file, Math.max(Number(seconds), latest.get(file) ?? 0));
  }
  return new Map([...latest].map(([file, seconds]) => [file, new Date(seconds * 1000).toISOString().slice(0, 10)]));
}

/** What Git prints; undefined where it fails. The repository's own settings start no program, and nothing is written. */
function git(directory: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["--no-optional-locks", "-c", "core.fsmonitor=false", ...words], { cwd: directory, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
