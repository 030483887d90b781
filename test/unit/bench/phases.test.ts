// Where a command's time went.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { phaseClock, readPhases, writePhases } from "../../../src/bench/phases.ts";
import { EnvironmentError } from "../../../src/model/problem.ts";

const phases = suite("phases");

phases("each step is a phase, and what came before the first is one too", () => {
  const clock = phaseClock();
  clock.begin("Reading");
  clock.begin("Writing");
  const found = clock.end();
  assert.equal(found.map(({ name }) => name), ["Starting", "Reading", "Writing"]);
  assert.ok(found.every(({ wallSeconds, cpuSeconds, residentBytes }) => wallSeconds >= 0 && cpuSeconds >= 0 && residentBytes > 0));
});

phases("they are written and read back, and nothing else is taken for them", () => {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  const file = join(folder, "phases.json");
  const found = phaseClock().end();
  writePhases(file, found);
  assert.equal(readPhases(file), found);
  writeFileSync(file, '{"schema":1,"phases":[]}');
  assert.throws(() => readPhases(file));
  rmSync(folder, { recursive: true });
});

phases("a file that cannot be written is told with its place", () => {
  assert.throws(() => writePhases("/nowhere/phases.json", phaseClock().end()), (error: unknown) => error instanceof EnvironmentError && error.message.includes("could not be written to /nowhere/phases.json"));
});

phases.run();
