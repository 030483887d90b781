// Builds a site in a process of its own, as a person would, and measures it.
import { spawn } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { NODE_FLAGS } from "../model/node-flags.ts";
import { EnvironmentError } from "../model/problem.ts";
import { readPhases } from "./phases.ts";
import type { Measurement, Output } from "./results.ts";
import { median } from "./statistics.ts";
import { watchProcess, type ProcessWatch } from "./watch-process.ts";

export interface BuildPlace {
  /** The generator's own folder. */
  repository: string;
  site: string;
  output: string;
  /** Ends the build before its time. */
  signal: AbortSignal;
}

/** Lines of a failed build that are worth telling. */
const LAST_LINES = 12;

/** Builds once. @throws EnvironmentError with what the build said when it fails */
export async function timedBuild({ repository, site, output, signal }: BuildPlace): Promise<Measurement> {
  const phasesFile = join(site, "phases.json");
  rmSync(phasesFile, { force: true });
  const words = [...NODE_FLAGS, join(repository, "scripts/build.ts"), "--site", site, "--output", output, "--phases", phasesFile];
  const { code, said, wallSeconds, watch } = await runTimed(words, repository, signal);
  const use = watch?.end();
  if (code !== 0) throw new EnvironmentError(`The build of ${site} ended with ${code === null ? "a signal" : `code ${code}`}, so nothing can be said about its speed. It said:\n${said.trimEnd().split("\n").slice(-LAST_LINES).join("\n")}`);
  const phases = readPhases(phasesFile);
  return { wallSeconds, cpuSeconds: use?.cpuSeconds ?? null, ownPeakBytes: use?.ownPeakBytes ?? null, largestPeakBytes: use?.largestPeakBytes ?? null, treePeakBytes: use?.treePeakBytes ?? null, output: outputOf(output), phases };
}

interface Ended {
  code: number | null;
  said: string;
  wallSeconds: number;
  watch: ProcessWatch | undefined;
}

function runTimed(words: readonly string[], cwd: string, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { cwd, signal, stdio: ["ignore", "ignore", "pipe"] });
    const watch = child.pid === undefined ? undefined : watchProcess(child.pid);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", (cause) => {
      watch?.end();
      reject(new EnvironmentError(`A build could not be started: ${cause.message}`, { cause }));
    });
    let wallSeconds = 0;
    child.on("exit", () => (wallSeconds = (performance.now() - started) / 1000));
    child.on("close", (code) => resolve({ code, said, wallSeconds, watch }));
  });
}

/** How much stands in the built site. */
function outputOf(folder: string): Output {
  let bytes = 0;
  const html: number[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    bytes += size;
    if (entry.name.endsWith(".html")) html.push(size);
  }
  return { bytes, htmlFiles: html.length, htmlBytes: html.reduce((total, size) => total + size, 0), pageBytes: Math.round(median(html)) };
}
