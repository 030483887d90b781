// Results in plain text.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareResults } from "../../../src/bench/compare.ts";
import { comparisonTable, phaseName, resultTables } from "../../../src/bench/tables.ts";
import { exampleResults, exampleRuns } from "../example-results.ts";

const tables = suite("tables");
const lines = (text: string): string[] => text.split("\n").map((line) => line.replace(/ {2,}/g, " | "));

tables("each size and kind is a row with its median and both ends", () => {
  const found = lines(resultTables(exampleResults()));
  assert.ok(found.includes("400 | cold | 8.80 (8.00–9.60) | 1.00 | 17.60 (16.00–19.20) | 0.4 | 0.6 | 0.8"));
  assert.ok(found.includes("100 to 400 | unchanged | 0.50 | 0.50 | 1,024"));
  assert.ok(found.includes("400 | 400 | 1.1 | 0.8 | 2,000 | 1,900"));
});

tables("phases of all kinds stand in one row whatever the number of pages in their name", () => {
  assert.is(phaseName("Compiling 1000 pages"), "Compiling pages");
  assert.is(phaseName("Verifying"), "Verifying");
  const found = lines(resultTables(exampleResults(exampleRuns(1))));
  assert.ok(found.includes("Compiling pages | 4.00 | 1.00 | 0.0 | 1.00 | 1.00 | 0.0 | 3.00 | 1.00 | 0.0"));
  assert.ok(found.includes("(outside the build's clock) | 2.00 | – | – | 0.50 | – | – | 1.50 | – | –"));
});

tables("what is not known is a dash, and the reader hears why", () => {
  const text = resultTables(exampleResults(exampleRuns(1).map((run) => ({ ...run, cpuSeconds: null, ownPeakBytes: null, largestPeakBytes: null, treePeakBytes: null }))));
  assert.match(text, "This system does not tell what programs use that a build starts");
  assert.ok(lines(text).includes("100 | cold | 2.00 | 1.00 | – | – | – | –"));
  assert.not.match(resultTables(exampleResults()), "This system does not tell");
});

tables("a busy computer is told", () => {
  const quiet = exampleResults();
  assert.not.match(resultTables(quiet), "busy");
  assert.match(resultTables({ ...quiet, machine: { ...quiet.machine, loadAtStart: 3 } }), "busy with other work (load 3.0 at the start)");
});

tables("a comparison says what it compares with", () => {
  const then = exampleResults();
  const text = comparisonTable(compareResults(then, then), then);
  assert.match(text, "Now divided by then (2026-01-02, commit 0123456789ab); under 1 is less");
  assert.ok(lines(text).includes("400 | edited | 1.00 | 1.00 | 1.00 | 1.00"));
});

tables.run();
