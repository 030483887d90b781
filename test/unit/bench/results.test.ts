// The file with all results: what is written reads back, and anything else is refused in words.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readResults } from "../../../src/bench/results.ts";
import { UsageError } from "../../../src/model/problem.ts";
import { exampleResults, exampleRuns } from "../example-results.ts";

const files = suite("results");

function reading(text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  try {
    writeFileSync(join(folder, "then.json"), text);
    return readResults(join(folder, "then.json"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refusal(text: string): string {
  try {
    reading(text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error("It was taken.");
}

files("what was written reads back", () => {
  assert.equal(reading(JSON.stringify(exampleResults())), exampleResults());
});

files("what the system did not tell reads back as unknown", () => {
  const runs = exampleRuns(1).map((run) => ({ ...run, cpuSeconds: null, ownPeakBytes: null, largestPeakBytes: null, treePeakBytes: null }));
  assert.equal(reading(JSON.stringify(exampleResults(runs))), exampleResults(runs));
});

files("a file that is not there, is not JSON, or has another form is told with what is wrong", () => {
  assert.throws(() => readResults("/nowhere/then.json"), /cannot be read, so there is nothing to compare with/);
  assert.match(refusal("{"), "is not JSON");
  assert.match(refusal("{}"), "is not what this version of `npm run bench` writes: schema: ");
  assert.match(refusal(JSON.stringify({ ...exampleResults(), schema: 2 })), ": schema: ");
  assert.match(refusal(JSON.stringify({ ...exampleResults(), sizes: [] })), ": sizes: ");
  assert.match(refusal("null"), ": the file: ");
});

files.run();
