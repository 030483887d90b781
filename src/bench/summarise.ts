// From single runs to what they say: medians, ratios within a run, and growth between sizes.
import { KINDS, type Growth, type Kind, type KindSummary, type Run, type SizeSummary } from "./results.ts";
import { exponent, median, spread, spreadOf } from "./statistics.ts";

/** The sizes that were run, small first, each with its kinds of build. @throws RangeError when a kind is missing */
export function summarise(runs: readonly Run[]): SizeSummary[] {
  return sizesOf(runs).map((pages) => ({ pages, kinds: KINDS.map((kind) => summariseKind(runs, pages, kind)) }));
}

/** How time and memory grow from each size to the next. */
export function growthOf(runs: readonly Run[]): Growth[] {
  const sizes = sizesOf(runs);
  return sizes.slice(1).flatMap((to, at) => {
    const from = sizes[at];
    return from === undefined ? [] : KINDS.map((kind) => growthBetween(runs, { from, to, kind }));
  });
}

/** The run whose wall time is nearest to the median. */
export function medianRun(runs: readonly Run[]): Run {
  const middle = median(runs.map(({ wallSeconds }) => wallSeconds));
  return runs.reduce((best, run) => (Math.abs(run.wallSeconds - middle) < Math.abs(best.wallSeconds - middle) ? run : best));
}

function summariseKind(runs: readonly Run[], pages: number, kind: Kind): KindSummary {
  const own = runs.filter((run) => run.pages === pages && run.kind === kind);
  const { run, wallSeconds, output, phases } = medianRun(own);
  return {
    kind,
    wallSeconds: spread(own.map(({ wallSeconds }) => wallSeconds)),
    cpuSeconds: spreadOf(own.map(({ cpuSeconds }) => cpuSeconds)),
    ownPeakBytes: spreadOf(own.map(({ ownPeakBytes }) => ownPeakBytes)),
    largestPeakBytes: spreadOf(own.map(({ largestPeakBytes }) => largestPeakBytes)),
    treePeakBytes: spreadOf(own.map(({ treePeakBytes }) => treePeakBytes)),
    toCold: spread(own.map((run) => run.wallSeconds / same(runs, run, { kind: "cold" }).wallSeconds)),
    output,
    medianRun: { run, wallSeconds, phases },
  };
}

function growthBetween(runs: readonly Run[], { from, to, kind }: Pick<Growth, "from" | "to" | "kind">): Growth {
  const pairs = runs.filter((run) => run.pages === to && run.kind === kind).map((large) => ({ small: same(runs, large, { pages: from }), large }));
  const power = (ratio: number): number => exponent({ size: from, value: 1 }, { size: to, value: ratio });
  const cpu = spreadOf(pairs.map(({ small, large }) => quotient(large.cpuSeconds, small.cpuSeconds)));
  const perPage = spreadOf(pairs.map(({ small, large }) => (small.ownPeakBytes === null || large.ownPeakBytes === null ? null : (large.ownPeakBytes - small.ownPeakBytes) / (to - from))));
  return { from, to, kind, wallExponent: power(median(pairs.map(({ small, large }) => large.wallSeconds / small.wallSeconds))), cpuExponent: cpu === null ? null : power(cpu.median), ownBytesPerPage: perPage?.median ?? null };
}

/** The build of the same run that differs only in this. */
function same(runs: readonly Run[], { run, pages, kind }: Run, other: Partial<Pick<Run, "pages" | "kind">>): Run {
  const wanted = { pages, kind, ...other };
  const found = runs.find((each) => each.run === run && each.pages === wanted.pages && each.kind === wanted.kind);
  if (!found) throw new RangeError(`Run ${run} has no ${wanted.kind} build of ${wanted.pages} pages.`);
  return found;
}

function quotient(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base;
}

function sizesOf(runs: readonly Run[]): number[] {
  return [...new Set(runs.map(({ pages }) => pages))].toSorted((a, b) => a - b);
}
