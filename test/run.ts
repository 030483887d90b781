// Runs lint, types and every test file, one after another, and ends with one line that counts them all.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Jobs that are one command, and count as one test. */
const COMMANDS = [
  { name: "lint", command: ["npx", "--no-install", "oxlint", "--deny-warnings"] },
  { name: "types", command: ["npx", "--no-install", "tsc", "--noEmit"] },
];
/** Folders of uvu files, in the order in which they run. */
const FOLDERS = ["test/unit", "test/properties", "test/build", "test/torture", "test/browser"];
/** Files that look at this repository's own site, which is then built once for them all. */
const NEEDS_SITE = /^test\/(browser\/|build\/html\.)/;
const PATIENCE_MINUTES = 15;

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Outcome {
  code: number;
  output: string;
}

/** Runs the jobs whose name holds the filter, prints what they print, and tells whether all went well. */
export async function runTests(filter = ""): Promise<boolean> {
  const counts = new Map<string, Count>();
  for (const { name, command } of COMMANDS.filter(({ name }) => name.includes(filter))) {
    console.log(`\n${name}`);
    const { code } = await run(command, process.env);
    counts.set(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  }
  const files = (await testFiles()).filter((file) => file.includes(filter));
  const temporary = await mkdtemp(join(tmpdir(), "wegwijzer-test-"));
  try {
    const environment = await prepare(files, temporary);
    for (const file of files) {
      console.log(`\n${file}`);
      counts.set(file, countFile(await run([process.execPath, "--import", "tsx", file], environment)));
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  const { passed, failed, skipped } = sum([...counts.values()]);
  // What failed may stand a thousand lines up.
  for (const [name, count] of counts) if (count.failed > 0) console.log(`Failed: ${name} (${count.failed}). To run it alone: npm test -- ${name}`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 && passed > 0;
}

/** Reads uvu's closing lines. A file that crashed, or in which nothing ran, is one failure, so that silence never passes. */
export function countFile({ code, output }: Outcome): Count {
  const read = (label: string): number =>
    [...output.matchAll(new RegExp(`^ *${label}: +(\\d+)`, "gm"))].reduce((total, [, digits]) => total + Number(digits), 0);
  const [total, passed, skipped] = [read("Total"), read("Passed"), read("Skipped")];
  const silent = total + skipped === 0 || (code !== 0 && passed === total);
  return { passed, failed: total - passed + (silent ? 1 : 0), skipped };
}

function sum(counts: readonly Count[]): Count {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

async function testFiles(): Promise<string[]> {
  const files = [];
  for (const folder of FOLDERS) {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    files.push(...names.filter((name) => name.endsWith(".test.ts")).map((name) => `${folder}/${name.replaceAll("\\", "/")}`).toSorted());
  }
  return files;
}

/** Builds the site that the browser tests share. When that fails, each of them tries by itself, and says why not. */
async function prepare(files: readonly string[], temporary: string): Promise<NodeJS.ProcessEnv> {
  const environment = { ...process.env, WEGWIJZER_TEMPORARY: temporary };
  if (!files.some((file) => NEEDS_SITE.test(file))) return environment;
  const site = join(temporary, "site");
  await mkdir(site);
  console.log("\nbuild of the site");
  const { code } = await run([process.execPath, "--import", "tsx", "scripts/build.ts", "--output", site], environment);
  return code === 0 ? { ...environment, WEGWIJZER_BUILT: site } : environment;
}

/** Runs one command, showing its output as it comes and keeping it too. */
function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const [program = "", ...options] = command;
  return new Promise((resolve) => {
    const child = spawn(program, options, { env, stdio: ["ignore", "pipe", "pipe"], timeout: PATIENCE_MINUTES * 60 * 1000 });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => process.stderr.write(chunk));
    child.on("error", (error) => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.on("exit", (_, signal) => signal && console.error(`\nStopped by ${signal}; one file gets ${PATIENCE_MINUTES} minutes. Without that limit: node --import tsx FILE`));
    child.on("close", (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
