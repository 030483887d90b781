// Two sets of results beside each other: ratios of now to then, and what makes them hard to compare.
import type { Kind, KindSummary, Machine, Results } from "./results.ts";
import type { Spread } from "./statistics.ts";

export interface ComparedRow {
  pages: number;
  kind: Kind;
  /** Now divided by then: under 1 is less. Null where one of the two was not measured. */
  wall: number;
  cpu: number | null;
  ownPeak: number | null;
  treePeak: number | null;
}

export interface Comparison {
  rows: ComparedRow[];
  /** Sentences on what differs beside the generator itself. */
  remarks: string[];
}

const GIGABYTE = 1024 ** 3;

/** Compares the medians of what both have measured. */
export function compareResults(now: Results, then: Results): Comparison {
  const rows = now.sizes.flatMap(({ pages, kinds }) => {
    const before = then.sizes.find((size) => size.pages === pages)?.kinds ?? [];
    return kinds.flatMap((kind) => before.filter((other) => other.kind === kind.kind).map((other) => compareKind(pages, kind, other)));
  });
  return { rows, remarks: [...machineRemarks(now.machine, then.machine), ...corpusRemark(now, then), ...sizeRemarks(now, then)] };
}

function compareKind(pages: number, now: KindSummary, then: KindSummary): ComparedRow {
  return {
    pages,
    kind: now.kind,
    wall: now.wallSeconds.median / then.wallSeconds.median,
    cpu: ratio(now.cpuSeconds, then.cpuSeconds),
    ownPeak: ratio(now.ownPeakBytes, then.ownPeakBytes),
    treePeak: ratio(now.treePeakBytes, then.treePeakBytes),
  };
}

function ratio(now: Spread | null, then: Spread | null): number | null {
  return now === null || then === null || then.median === 0 ? null : now.median / then.median;
}

/** What two machines should have in common, by name. */
function factsOf({ cpu, cores, memoryBytes, node, system }: Machine): [string, string][] {
  return [["processor", cpu], ["cores", String(cores)], ["memory", `${Math.round(memoryBytes / GIGABYTE)} GB`], ["Node.js", node], ["system", system]];
}

function machineRemarks(now: Machine, then: Machine): string[] {
  const before = new Map(factsOf(then));
  const differing = factsOf(now).filter(([name, value]) => before.get(name) !== value);
  if (differing.length === 0) return [];
  return [`These were measured on different machines or versions, so the ratios say little about the generator. ${differing.map(([name, value]) => `${name}: ${value}, then ${before.get(name) ?? "?"}`).join("; ")}.`];
}

function corpusRemark(now: Results, then: Results): string[] {
  const same = now.corpus.seed === then.corpus.seed && now.corpus.wordsPerPage === then.corpus.wordsPerPage && now.corpus.pagesPerSection === then.corpus.pagesPerSection;
  return same ? [] : ["The made-up pages are other ones than then, so this is not the same work."];
}

function sizeRemarks(now: Results, then: Results): string[] {
  const [onlyNow, onlyThen] = [sizesMissing(then, now), sizesMissing(now, then)];
  return [...(onlyNow === "" ? [] : [`Measured now only, by pages: ${onlyNow}.`]), ...(onlyThen === "" ? [] : [`Measured then only, by pages: ${onlyThen}.`])];
}

/** Sizes of one set of results that the other has not, with commas. */
function sizesMissing(from: Results, of: Results): string {
  return of.sizes.filter(({ pages }) => !from.sizes.some((size) => size.pages === pages)).map(({ pages }) => pages).join(", ");
}
