// The options of the benchmark.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBenchOptions } from "../../../src/commands/bench-options.ts";
import { REPOSITORY } from "../../../src/commands/options.ts";

const options = suite("options of the benchmark");
const read = (...words: string[]): ReturnType<typeof readBenchOptions> => readBenchOptions(words, { INIT_CWD: REPOSITORY });

options("without any, 1000 pages are built five times", () => {
  const { pages, runs, out, compare, keep } = read();
  assert.equal([pages, runs, compare, keep], [[1000], 5, undefined, undefined]);
  assert.match(out, /bench-results\.json$/);
});

options("sizes are sorted, and each is measured once", () => {
  assert.equal(read("--pages", "400,100,400").pages, [100, 400]);
});

options("what is no number of pages or runs is told", () => {
  for (const wrong of ["0", "x", "1,", "1.5", "-3", "1e3", "100001"]) assert.throws(() => read(`--pages=${wrong}`), /--pages takes whole numbers with commas between them/);
  assert.throws(() => read("--runs", "0"), /--runs takes a whole number from 1 to 100; it is "0"/);
});

options("results go to a file in a folder that exists, and sites stay in an empty folder only", () => {
  assert.throws(() => read("--out", "/nowhere/results.json"), /there is no such folder/);
  assert.throws(() => read("--out", "src"), /which is a folder/);
  assert.throws(() => read("--keep", "src"), /is not an empty folder; it is left as it is/);
});

options("an option of other commands is not taken in silence", () => {
  assert.throws(() => read("--site", "x"), /There is no option --site/);
  assert.throws(() => read("--page", "10"), /Did you mean "pages"/);
});

options.run();
