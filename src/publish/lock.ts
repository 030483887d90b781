// One build at a time writes to a place: a lock file beside it names the process, and is taken over once that process is gone.
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import { EnvironmentError } from "../model/problem.ts";

const ownerSchema = z.strictObject({
  pid: z.int(),
  host: z.string(),
  /** When the process began, as Linux counts it, to tell a process from a later one with the same number; empty elsewhere. */
  started: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/** How often a lock file that is empty is read again: its owner may be just writing it. */
const ATTEMPTS = 5;
const PAUSE_MS = 40;

/**
 * Takes the lock.
 * @returns whether an earlier owner had gone without giving it back
 * @throws EnvironmentError when another process holds it
 */
export function takeLock(path: string): { wasStale: boolean } {
  let wasStale = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return { wasStale };
    const owner = readOwner(path);
    if (owner === "absent") continue;
    if (owner === "unreadable" && attempt < ATTEMPTS - 2) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      continue;
    }
    if (owner !== "unreadable" && isRunning(owner)) throw busy(path, owner);
    wasStale = discard(path, owner) || wasStale;
  }
  throw new EnvironmentError(`The lock ${path} could not be taken. Run the command again; if that does not help, remove this file.`);
}

/** Gives the lock back. */
export function releaseLock(path: string): void {
  const owner = readOwner(path);
  if (typeof owner === "object" && owner.pid === process.pid) rmSync(path, { force: true });
}

function create(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  const owner: Owner = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  try {
    writeSync(file, `${JSON.stringify(owner)}\n`);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function readOwner(path: string): Owner | "absent" | "unreadable" {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "absent";
    throw error;
  }
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return "unreadable";
  }
}

/** Whether the owner may still be at work; of another computer we cannot know, so it may. */
function isRunning({ pid, host, started }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return started === "" || started === startOf(pid);
}

/** Moves the lock aside before removing it, so that of two builds that find it only one does; a fresh lock taken by mistake is put back. */
function discard(path: string, stale: Owner | "unreadable"): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  if (JSON.stringify(readOwner(aside)) !== JSON.stringify(stale)) {
    renameSync(aside, path);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

/** Field 22 of /proc/PID/stat (proc(5)), counted after the name in brackets, which may hold spaces. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function busy(path: string, { pid, host }: Owner): EnvironmentError {
  const where = host === hostname() ? "" : ` on ${host}`;
  const rest = host === hostname() ? "Wait until it is done, or stop it." : `Wait until it is done; when it no longer runs, remove ${path}.`;
  return new EnvironmentError(`Another build (process ${pid}${where}) is writing to this place. ${rest}`);
}
