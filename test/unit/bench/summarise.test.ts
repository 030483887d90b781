// What single runs come to.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { growthOf, medianRun, summarise } from "../../../src/bench/summarise.ts";
import { exampleRuns } from "../example-results.ts";

const summaries = suite("summarise");

summaries("each size and kind has its median and both ends", () => {
  const sizes = summarise(exampleRuns(3));
  assert.equal(sizes.map(({ pages, kinds }) => [pages, kinds.map(({ kind }) => kind)]), [[100, ["cold", "unchanged", "edited"]], [400, ["cold", "unchanged", "edited"]]]);
  assert.equal(sizes[1]?.kinds[0]?.wallSeconds, { median: 8.8, min: 8, max: 9.6 });
  assert.equal(sizes[1]?.kinds[0]?.cpuSeconds, { median: 17.6, min: 16, max: 19.2 });
});

summaries("a ratio is taken within a run, so that a slow run does not change it", () => {
  const kinds = summarise(exampleRuns(5))[0]?.kinds ?? [];
  assert.equal(kinds.map(({ toCold }) => Number(toCold.median.toFixed(9))), [1, 0.5, 0.75]);
});

summaries("phases are those of the run nearest to the median", () => {
  const runs = exampleRuns(3).filter(({ pages, kind }) => pages === 100 && kind === "cold");
  assert.is(medianRun(runs).run, 2);
  assert.is(summarise(exampleRuns(3))[0]?.kinds[0]?.medianRun.run, 2);
});

summaries("growth is told from each size to the next", () => {
  const growth = growthOf(exampleRuns(3));
  assert.equal(growth.map(({ from, to, kind, wallExponent, cpuExponent, ownBytesPerPage }) => [from, to, kind, wallExponent, cpuExponent, ownBytesPerPage]), [
    [100, 400, "cold", 1, 1, 1024],
    [100, 400, "unchanged", 0.5, 0.5, 1024],
    [100, 400, "edited", 1, 1, 1024],
  ]);
  assert.equal(growthOf(exampleRuns(1).filter(({ pages }) => pages === 100)), []);
});

summaries("what the system does not tell stays unknown", () => {
  const runs = exampleRuns(2).map((run) => ({ ...run, cpuSeconds: null, ownPeakBytes: null }));
  const [first] = summarise(runs);
  assert.is(first?.kinds[0]?.cpuSeconds, null);
  assert.is(growthOf(runs)[0]?.cpuExponent, null);
  assert.is(growthOf(runs)[0]?.ownBytesPerPage, null);
});

summaries("runs without their cold build are refused", () => {
  assert.throws(() => summarise(exampleRuns(1).filter(({ kind }) => kind !== "cold")));
});

summaries.run();
