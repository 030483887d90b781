// How a command's time is spread over its steps: written by the command, read by the benchmark.
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { EnvironmentError } from "../model/problem.ts";

export const phase = z.strictObject({
  /** What the command says it is doing. */
  name: z.string().min(1),
  wallSeconds: z.number().nonnegative(),
  /** Of the command's own process on all cores, without programs that it runs. */
  cpuSeconds: z.number().nonnegative(),
  /** Of the command's own process when the step ends. */
  residentBytes: z.int().positive(),
});
export type Phase = z.infer<typeof phase>;

const phasesFile = z.strictObject({ schema: z.literal(1), phases: z.array(phase).min(1) });

export interface PhaseClock {
  /** Ends the step before and begins one. */
  begin(name: string): void;
  /** Ends the last step; all of them. */
  end(): Phase[];
}

/** A clock that began with the process: what happens before the first step is "Starting". */
export function phaseClock(): PhaseClock {
  const phases: Phase[] = [];
  let name = "Starting";
  let since = { wall: 0, cpu: 0 };
  const close = (): void => {
    const { user, system } = process.cpuUsage();
    const now = { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
    phases.push({ name, wallSeconds: now.wall - since.wall, cpuSeconds: Math.max(0, now.cpu - since.cpu), residentBytes: process.memoryUsage.rss() });
    since = now;
  };
  return {
    begin(next) {
      close();
      name = next;
    },
    end() {
      close();
      return phases;
    },
  };
}

/** @throws EnvironmentError when the file cannot be written */
export function writePhases(file: string, phases: readonly Phase[]): void {
  try {
    writeFileSync(file, `${JSON.stringify({ schema: 1, phases }, null, 2)}\n`);
  } catch (cause) {
    throw new EnvironmentError(`The command is done, but its phases could not be written to ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The phases in a file that a command wrote. @throws when it holds anything else */
export function readPhases(file: string): Phase[] {
  return phasesFile.parse(JSON.parse(readFileSync(file, "utf8"))).phases;
}
