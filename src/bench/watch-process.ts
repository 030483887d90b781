// What a program and all programs that it runs use: processor time and memory, read from /proc. Linux only.
import { readFileSync, readdirSync } from "node:fs";

export interface ProcessUse {
  /** User and system time of the program and of all that it ran. */
  cpuSeconds: number;
  /** Most memory the program itself had resident. */
  ownPeakBytes: number;
  /** Most memory that any single one of them had resident: what common tools (GNU time) tell of a program. */
  largestPeakBytes: number;
  /** Most memory that it and what it ran had resident together; pages that they share count in each. */
  treePeakBytes: number;
}

export interface ProcessWatch {
  /** To be called once the program has ended. Undefined where the system does not tell. */
  end(): ProcessUse | undefined;
}

/** How often a running program is looked at. */
export const SAMPLE_MILLISECONDS = 50;
/** The unit of times in /proc/PID/stat, which Linux keeps at a hundredth of a second (USER_HZ) on all common machines. */
const TICKS_PER_SECOND = 100;

/**
 * Watches a program that was just started.
 *
 * The system adds up the time of a program and of those it waited for, exactly, once it has ended. A program that
 * is still running when the one that started it ends (as the search engine is) is left out of that sum, so each
 * process is also read while it lives. The larger of the two is the answer: neither can be more than what was used.
 */
export function watchProcess(pid: number): ProcessWatch {
  const before = waitedForTicks();
  const ticks = new Map<number, number>();
  let [ownPeakBytes, largestPeakBytes, treePeakBytes] = [0, 0, 0];
  const look = (pids: readonly number[]): void => {
    let together = 0;
    for (const each of pids) {
      const read = ticksOf(each);
      if (read !== undefined) ticks.set(each, Math.max(read.own, ticks.get(each) ?? 0));
      const memory = memoryOf(each);
      together += memory?.resident ?? 0;
      largestPeakBytes = Math.max(largestPeakBytes, memory?.peak ?? 0);
      if (each === pid) ownPeakBytes = Math.max(ownPeakBytes, memory?.peak ?? 0);
    }
    treePeakBytes = Math.max(treePeakBytes, together);
  };
  const timer = setInterval(() => look(treeOf(pid)), SAMPLE_MILLISECONDS);
  return {
    end() {
      clearInterval(timer);
      const after = waitedForTicks();
      if (before === undefined || after === undefined || ownPeakBytes === 0) return undefined;
      // Those that outlived it are read once more; most have ended and are only waiting to be cleared away.
      look([...ticks.keys()]);
      const sampled = [...ticks.values()].reduce((total, own) => total + own, 0);
      // The system keeps the peak of each process, we only look now and then: all together had at least what one of them had.
      return { cpuSeconds: Math.max(after - before, sampled) / TICKS_PER_SECOND, ownPeakBytes, largestPeakBytes, treePeakBytes: Math.max(treePeakBytes, largestPeakBytes) };
    },
  };
}

/** The process and all below it, as far as they live. */
function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => (readProc(`${pid}/task/${thread}/children`) ?? "").split(" ").filter((word) => word !== "").map(Number));
  } catch {
    return [];
  }
}

function waitedForTicks(): number | undefined {
  return ticksOf("self")?.waitedFor;
}

/** Times of a process, and of those below it that it waited for. */
function ticksOf(pid: number | "self"): { own: number; waitedFor: number } | undefined {
  const text = readProc(`${pid}/stat`);
  if (text === undefined) return undefined;
  // The name, in parentheses, may hold anything; fields count from the last one on, where the 3rd stands.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ").map(Number);
  const field = (number: number): number => fields[number - 3] ?? 0;
  return { own: field(14) + field(15), waitedFor: field(16) + field(17) };
}

function memoryOf(pid: number): { resident: number; peak: number } | undefined {
  const text = readProc(`${pid}/status`) ?? "";
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0);
  return { resident: kilobytes("VmRSS") * 1024, peak: kilobytes("VmHWM") * 1024 };
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return undefined;
  }
}
