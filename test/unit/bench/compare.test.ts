// Now beside then.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareResults } from "../../../src/bench/compare.ts";
import { exampleResults, exampleRuns } from "../example-results.ts";

const comparing = suite("compare");

comparing("results beside themselves give 1 and no remarks", () => {
  const { rows, remarks } = compareResults(exampleResults(), exampleResults());
  assert.is(rows.length, 6);
  assert.ok(rows.every(({ wall, cpu, ownPeak, treePeak }) => wall === 1 && cpu === 1 && ownPeak === 1 && treePeak === 1));
  assert.equal(remarks, []);
});

comparing("half the time is 0.5, and what one of both lacks is unknown", () => {
  const faster = exampleRuns(3).map((run) => ({ ...run, wallSeconds: run.wallSeconds / 2, cpuSeconds: null }));
  const [row] = compareResults(exampleResults(faster), exampleResults()).rows;
  assert.equal(row, { pages: 100, kind: "cold", wall: 0.5, cpu: null, ownPeak: 1, treePeak: 1 });
});

comparing("another machine or Node.js is told", () => {
  const then = exampleResults();
  const { remarks } = compareResults({ ...then, machine: { ...then.machine, node: "v24.0.0", cores: 8 } }, then);
  assert.is(remarks.length, 1);
  assert.match(remarks[0] ?? "", "cores: 8, then 2; Node.js: v24.0.0, then v20.19.0.");
  assert.not.match(remarks[0] ?? "", "processor");
});

comparing("a busier machine is no other machine", () => {
  const then = exampleResults();
  assert.equal(compareResults({ ...then, machine: { ...then.machine, loadAtStart: 7 } }, then).remarks, []);
});

comparing("other pages and sizes that only one has are told", () => {
  const then = exampleResults();
  const small = exampleResults(exampleRuns(3).filter(({ pages }) => pages === 100));
  const { rows, remarks } = compareResults({ ...small, corpus: { ...small.corpus, seed: 2 } }, then);
  assert.is(rows.length, 3);
  assert.equal(remarks, ["The made-up pages are other ones than then, so this is not the same work.", "Measured then only, by pages: 400."]);
});

comparing.run();
