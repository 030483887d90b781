// Tiny sites to torture: make one, build it, look at every byte of what came out, or do something terrible to the build.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { command, fixtures, repository, type Outcome } from "../build/command.ts";

/** The smallest legal site, with these files besides or instead of its own. */
export function tinySite(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): void {
  cpSync(join(fixtures, "minimal"), folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A page with a title and this body. */
export function page(body: string, fields = ""): string {
  return `---\ntitle: Titel\ndescription: Beschrijving.\n${fields}---\n\n${body}\n`;
}

/** One hash over all paths and bytes below a folder; "absent" when there is none. */
export function treeHash(folder: string): string {
  if (!existsSync(folder)) return "absent";
  const hash = createHash("sha256");
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const full = join(folder, path);
    hash.update(`${path}\0`);
    if (lstatSync(full).isFile()) hash.update(readFileSync(full)).update("\0");
  }
  return hash.digest("hex");
}

export function buildInto(site: string, output: string, ...options: string[]): Outcome {
  return command("build", "--site", site, "--output", output, "--quiet", ...options);
}

export interface Fault {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  hint?: string;
}

const faultsSchema = z.array(z.object({ file: z.string(), line: z.int(), column: z.int(), rule: z.string(), message: z.string(), hint: z.string().optional() }));

/** What `check` says of a site, with its exit code. */
export function check(site: string): { code: number | null; faults: Fault[]; stderr: string } {
  const { code, stdout, stderr } = command("check", "--site", site, "--format", "json", "--quiet");
  return { code, faults: stdout === "" ? [] : faultsSchema.parse(JSON.parse(stdout)), stderr };
}

export interface Build {
  pid: number;
  kill(signal: NodeJS.Signals): void;
  done: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

/** Starts a build and does not wait. */
export function startBuild(site: string, output: string, environment: NodeJS.ProcessEnv = {}): Build {
  return startCommand("build", ["--site", site, "--output", output], environment);
}

/** Starts a command and does not wait. */
export function startCommand(name: string, options: readonly string[], environment: NodeJS.ProcessEnv = {}): Build {
  const { GITHUB_ACTIONS: _unset, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(repository, `scripts/${name}.ts`), ...options, "--quiet"], { cwd: repository, env: { ...inherited, ...environment }, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => void (stderr += chunk.toString()));
  const done = new Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stderr }));
  });
  return { pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), done };
}

/** Waits until something is so, looking often. @throws Error after the patience is over */
export async function until(what: string, holds: () => boolean, patienceMs = 60_000): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > patienceMs) throw new Error(`Waited in vain until ${what}`);
    await pause(1);
  }
}

/** Lets time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
