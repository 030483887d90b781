// What a program and what it runs use together.
import { spawn } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watchProcess, type ProcessUse } from "../../../src/bench/watch-process.ts";

const watching = suite("watch a process");
const CPU_SECONDS = 0.4;
const MEGABYTES = 120;

/** Fills memory and computes until the system says that it used so much, tells its parent, and lives on for a moment. */
const worker = `const kept = Buffer.alloc(${MEGABYTES * 1024 * 1024}, 1); const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; }; while (used() < ${CPU_SECONDS}); process.stdout.write("done"); setTimeout(() => kept, 400);`;
/** Runs that worker and does not wait for its end. */
const parent = `const { spawn } = require("node:child_process"); const child = spawn(process.execPath, ["-e", ${JSON.stringify(worker)}], { stdio: ["ignore", "pipe", "ignore"] }); child.stdout.on("data", () => setTimeout(() => process.exit(), 200));`;

function watched(script: string): Promise<ProcessUse | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
    const watch = watchProcess(child.pid ?? 0);
    child.on("exit", () => resolve(watch.end()));
  });
}

if (process.platform === "linux") {
  watching("a program counts with what it ran, also when it did not wait for that to end", async () => {
    const use = await watched(parent);
    assert.ok(use);
    // The last of what the worker used may fall between two looks.
    assert.ok(use.cpuSeconds > CPU_SECONDS * 0.75, `${use.cpuSeconds}`);
    assert.ok(use.largestPeakBytes > MEGABYTES * 1024 * 1024 && use.largestPeakBytes > use.ownPeakBytes);
    assert.ok(use.treePeakBytes > use.ownPeakBytes + (MEGABYTES / 2) * 1024 * 1024, `${use.treePeakBytes} ${use.ownPeakBytes}`);
  });
} else {
  watching("where the system does not tell, nothing is made up", async () => {
    assert.is(await watched("setTimeout(() => {}, 100)"), undefined);
  });
}

watching.run();
