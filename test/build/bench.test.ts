// The benchmark as a person runs it, on as little as possible. How long anything takes is not judged here.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readResults } from "../../src/bench/results.ts";
import { exampleResults } from "../unit/example-results.ts";
import { command, filesIn, inTemporaryFolder } from "./command.ts";

const bench = suite("benchmark");

bench("made-up pages build without problems, and the results are complete and comparable", () => {
  inTemporaryFolder((folder) => {
    const [out, then, keep] = [join(folder, "now.json"), join(folder, "then.json"), join(folder, "keep")];
    writeFileSync(then, JSON.stringify(exampleResults()));
    const { code, stdout, stderr } = command("bench", "--pages", "12", "--runs", "1", "--out", out, "--keep", keep, "--compare", then);
    assert.is(code, 0, stderr);
    const { runs, sizes, growth } = readResults(out);
    assert.equal(runs.map(({ pages, run, kind }) => [pages, run, kind]), [[12, 1, "cold"], [12, 1, "unchanged"], [12, 1, "edited"]]);
    assert.equal([sizes.length, growth.length], [1, 0]);
    for (const { kind, phases, output } of runs) {
      // Of what stands there already nothing is published again.
      assert.equal([phases[0]?.name, phases.at(-1)?.name], ["Starting", kind === "unchanged" ? "Starting" : "Publishing"]);
      assert.ok(output.htmlFiles >= 14 && output.bytes > output.htmlBytes && output.htmlBytes > 0);
    }
    assert.ok(runs.every(({ cpuSeconds, ownPeakBytes, treePeakBytes }) => (process.platform === "linux" ? cpuSeconds !== null && ownPeakBytes !== null && treePeakBytes !== null && treePeakBytes >= ownPeakBytes : cpuSeconds === null)));
    assert.match(stdout, "Measured now only, by pages: 12.");
    assert.match(stdout, "These were measured on different machines or versions");
    assert.ok(filesIn(join(keep, "12-pages/_site")).includes("deel-01/pagina-012/index.html"));
    assert.not.ok(existsSync(join(keep, "warm-up")));
  });
});

bench("a comparison with what is no result is refused before anything is built", () => {
  inTemporaryFolder((folder) => {
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, '{"schema":1}');
    const { code, stdout, stderr } = command("bench", "--out", join(folder, "now.json"), "--compare", wrong);
    assert.is(code, 2);
    assert.is(stdout, "");
    assert.match(stderr, "wrong.json is not what this version of `npm run bench` writes: date: ");
    assert.equal(filesIn(folder), ["wrong.json"]);
    const missing = command("bench", "--compare", join(folder, "nothing.json"));
    assert.is(missing.code, 2);
    assert.match(missing.stderr, "nothing.json cannot be read, so there is nothing to compare with.");
  });
});

bench.run();
