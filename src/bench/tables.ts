// Results as tables in plain text, for people.
import type { Comparison } from "./compare.ts";
import type { Phase } from "./phases.ts";
import type { KindSummary, Results, SizeSummary } from "./results.ts";
import type { Spread } from "./statistics.ts";

const MEGABYTE = 1024 ** 2;
const UNKNOWN = "–";

/** All that was measured. */
export function resultTables(results: Results): string {
  const { machine, commit, date, runs, sizes } = results;
  const times = new Set(runs.map(({ run }) => run)).size;
  const head = [
    `Commit ${commit === null ? "unknown" : `${commit.id.slice(0, 12)}${commit.changed ? " with changes" : ""}`}, ${date.slice(0, 10)}, ${times === 1 ? "one run" : `${times} runs`}`,
    `${machine.cpu}, ${machine.cores} cores, ${Math.round(machine.memoryBytes / 1024 ** 3)} GB, ${machine.system}, Node.js ${machine.node}`,
    ...(machine.loadAtStart > machine.cores / 2 ? [`The computer was busy with other work (load ${machine.loadAtStart.toFixed(1)} at the start): read the ratios only.`] : []),
    ...(runs.some(({ cpuSeconds }) => cpuSeconds === null) ? ["This system does not tell what programs use that a build starts, so processor time and memory are left out."] : []),
  ];
  return `${[head.join("\n"), buildTable(sizes), outputTable(sizes), ...growthTable(results), ...sizes.map(phaseTable)].join("\n\n")}\n`;
}

/** Now beside then. */
export function comparisonTable({ rows, remarks }: Comparison, then: Results): string {
  const cells = rows.map(({ pages, kind, wall, cpu, ownPeak, treePeak }) => [whole(pages), kind, ...[wall, cpu, ownPeak, treePeak].map(ratio)]);
  const title = `Now divided by then (${then.date.slice(0, 10)}, commit ${then.commit?.id.slice(0, 12) ?? "unknown"}); under 1 is less`;
  return `${[title, ...remarks, rows.length === 0 ? "Nothing was measured both times." : table(["Pages", "Build", "Wall", "CPU", "Own memory", "All memory"], cells)].join("\n")}\n`;
}

/** What a phase is called whatever the number of pages in it: "Compiling 1000 pages" is "Compiling pages". */
export function phaseName(name: string): string {
  return name.replace(/ \d+(?= )/g, "");
}

function buildTable(sizes: readonly SizeSummary[]): string {
  const cells = sizes.flatMap(({ pages, kinds }) => kinds.map(({ kind, wallSeconds, toCold, cpuSeconds, ownPeakBytes, largestPeakBytes, treePeakBytes }) => [whole(pages), kind, spreadText(wallSeconds, fixed2), spreadText(toCold, fixed2), spreadText(cpuSeconds, fixed2), spreadText(ownPeakBytes, megabytes), spreadText(largestPeakBytes, megabytes), spreadText(treePeakBytes, megabytes)]));
  return `Median (lowest–highest)\n${table(["Pages", "Build", "Wall s", "To cold", "CPU s", "Own peak MB", "Largest peak MB", "All peak MB"], cells)}`;
}

function outputTable(sizes: readonly SizeSummary[]): string {
  const cells = sizes.flatMap(({ pages, kinds }) => kinds.slice(0, 1).map(({ output }) => [whole(pages), whole(output.htmlFiles), megabytes(output.bytes), megabytes(output.htmlBytes), whole(Math.round(output.htmlBytes / Math.max(1, output.htmlFiles))), whole(output.pageBytes)]));
  return table(["Pages", "HTML files", "Output MB", "HTML MB", "Bytes per HTML file", "Median"], cells, 1);
}

function growthTable({ growth }: Results): string[] {
  if (growth.length === 0) return [];
  const cells = growth.map(({ from, to, kind, wallExponent, cpuExponent, ownBytesPerPage }) => [`${whole(from)} to ${whole(to)}`, kind, fixed2(wallExponent), cpuExponent === null ? UNKNOWN : fixed2(cpuExponent), ownBytesPerPage === null ? UNKNOWN : whole(Math.round(ownBytesPerPage))]);
  return [`Growth: 1 is in step with the number of pages\n${table(["Pages", "Build", "Wall exponent", "CPU exponent", "Own bytes per page"], cells)}`];
}

function phaseTable({ pages, kinds }: SizeSummary): string {
  const names = [...new Set(kinds.flatMap(({ medianRun }) => medianRun.phases.map(({ name }) => phaseName(name))))];
  const columns = kinds.flatMap(({ kind }) => [`${kind} s`, "CPU s", "own MB"]);
  const rows = names.map((name) => [name, ...kinds.flatMap(({ medianRun }) => phaseCells(medianRun.phases.filter((phase) => phaseName(phase.name) === name)))]);
  const ending = ["(outside the build's clock)", ...kinds.flatMap((kind) => [fixed2(endingSeconds(kind)), UNKNOWN, UNKNOWN])];
  return `Phases at ${whole(pages)} pages, run with the median time; processor time and memory of the build's own process\n${table(["Phase", ...columns], [...rows, ending], 1)}`;
}

function phaseCells(phases: readonly Phase[]): string[] {
  const last = phases.at(-1);
  if (!last) return [UNKNOWN, UNKNOWN, UNKNOWN];
  return [fixed2(sum(phases.map(({ wallSeconds }) => wallSeconds))), fixed2(sum(phases.map(({ cpuSeconds }) => cpuSeconds))), megabytes(last.residentBytes)];
}

/** What the build's own clock does not see: the start of the program before it and its end after it. */
function endingSeconds({ medianRun }: KindSummary): number {
  return Math.max(0, medianRun.wallSeconds - sum(medianRun.phases.map(({ wallSeconds }) => wallSeconds)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Columns as wide as their widest cell; numbers stand to the right. */
function table(headings: readonly string[], rows: readonly string[][], textColumns = 2): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) => cells.map((cell, column) => (column < textColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()).join("\n");
}

function spreadText(values: Spread | null, format: (value: number) => string): string {
  if (values === null) return UNKNOWN;
  const [middle, low, high] = [values.median, values.min, values.max].map(format);
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

function whole(number: number): string {
  return number.toLocaleString("en-GB");
}

function ratio(value: number | null): string {
  return value === null ? UNKNOWN : fixed2(value);
}

function fixed2(value: number): string {
  return value.toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);
}
