// Results of a benchmark that nobody ran: two sizes, any number of runs, times that are easy to reckon with.
import { growthOf, summarise } from "../../src/bench/summarise.ts";
import { KINDS, type Results, type Run } from "../../src/bench/results.ts";

/** Seconds by number of pages and by place in KINDS, in the first run; each later run takes a tenth longer. */
const SECONDS: Readonly<Record<number, readonly number[]>> = { 100: [2, 1, 1.5], 400: [8, 2, 6] };

/** What was run; CPU is twice the wall time, and memory a kilobyte a page. */
export function exampleRuns(times: number): Run[] {
  return Array.from({ length: times }, (_, at) =>
    Object.entries(SECONDS).flatMap(([pages, seconds]) =>
      KINDS.map((kind, place): Run => {
        const wallSeconds = (seconds[place] ?? 0) * (1 + at / 10);
        const size = Number(pages);
        return { pages: size, run: at + 1, kind, wallSeconds, cpuSeconds: wallSeconds * 2, ownPeakBytes: size * 1024, largestPeakBytes: size * 1536, treePeakBytes: size * 2048, output: { bytes: size * 3000, htmlFiles: size, htmlBytes: size * 2000, pageBytes: 1900 }, phases: [{ name: "Starting", wallSeconds: wallSeconds / 4, cpuSeconds: 1, residentBytes: 1024 }, { name: `Compiling ${pages} pages`, wallSeconds: wallSeconds / 2, cpuSeconds: 1, residentBytes: 2048 }] };
      }),
    ),
  ).flat();
}

/** A file of results from those runs. */
export function exampleResults(runs: readonly Run[] = exampleRuns(3)): Results {
  return {
    schema: 1,
    date: "2026-01-02T03:04:05.000Z",
    commit: { id: "0123456789abcdef0123456789abcdef01234567", changed: false },
    machine: { cpu: "Abacus 3000", cores: 2, memoryBytes: 8 * 1024 ** 3, node: "v20.19.0", system: "Linux 6 x64", loadAtStart: 0.1 },
    corpus: { seed: 1, wordsPerPage: 950, pagesPerSection: 200 },
    runs: [...runs],
    sizes: summarise(runs),
    growth: growthOf(runs),
  };
}
