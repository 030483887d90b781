// The form of the file with all results, and reading one back.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../model/problem.ts";
import { phase } from "./phases.ts";

/** Raise it when an older file can no longer be compared with a new one. */
export const RESULTS_SCHEMA = 1;
/** In the order in which they are run: nothing is there yet, nothing has changed, the text of one page has. */
export const KINDS = ["cold", "unchanged", "edited"] as const;

const seconds = z.number().nonnegative();
const bytes = z.int().nonnegative();
const pages = z.int().positive();
const kind = z.enum(KINDS);
const spread = z.strictObject({ median: z.number(), min: z.number(), max: z.number() });
/** "pageBytes" is the median of all HTML files: the pages to print, with a whole section on each, do not weigh in it. */
const output = z.strictObject({ bytes, htmlFiles: z.int().nonnegative(), htmlBytes: bytes, pageBytes: bytes });

/** One build. What the system does not tell is null. */
const measurement = z.strictObject({ wallSeconds: seconds, cpuSeconds: seconds.nullable(), ownPeakBytes: bytes.nullable(), largestPeakBytes: bytes.nullable(), treePeakBytes: bytes.nullable(), output, phases: z.array(phase).min(1) });
const run = measurement.extend({ pages, run: z.int().positive(), kind });

const kindSummary = z.strictObject({
  kind,
  wallSeconds: spread,
  cpuSeconds: spread.nullable(),
  ownPeakBytes: spread.nullable(),
  largestPeakBytes: spread.nullable(),
  treePeakBytes: spread.nullable(),
  /** Wall time as part of that of the cold build of the same run. */
  toCold: spread,
  output,
  /** The run whose wall time is nearest to the median, and how its time was spread. */
  medianRun: z.strictObject({ run: z.int().positive(), wallSeconds: seconds, phases: z.array(phase).min(1) }),
});
const sizeSummary = z.strictObject({ pages, kinds: z.array(kindSummary).length(KINDS.length) });
const growth = z.strictObject({
  from: pages,
  to: pages,
  kind,
  /** ln(t2/t1) / ln(n2/n1), from the median of the ratios of each run. */
  wallExponent: z.number(),
  cpuExponent: z.number().nullable(),
  ownBytesPerPage: z.number().nullable(),
});

export const machine = z.strictObject({ cpu: z.string(), cores: z.int().positive(), memoryBytes: bytes, node: z.string(), system: z.string(), loadAtStart: z.number() });
export const results = z.strictObject({
  schema: z.literal(RESULTS_SCHEMA),
  date: z.iso.datetime(),
  /** Null where there is no Git; "changed" tells whether files differ from the commit. */
  commit: z.strictObject({ id: z.string(), changed: z.boolean() }).nullable(),
  machine,
  corpus: z.strictObject({ seed: z.int(), wordsPerPage: z.int(), pagesPerSection: z.int() }),
  runs: z.array(run).min(1),
  sizes: z.array(sizeSummary).min(1),
  growth: z.array(growth),
});

export type Kind = z.infer<typeof kind>;
export type Output = z.infer<typeof output>;
export type Measurement = z.infer<typeof measurement>;
export type Run = z.infer<typeof run>;
export type KindSummary = z.infer<typeof kindSummary>;
export type SizeSummary = z.infer<typeof sizeSummary>;
export type Growth = z.infer<typeof growth>;
export type Machine = z.infer<typeof machine>;
export type Results = z.infer<typeof results>;

/** Results that were written before. @throws UsageError that says what is wrong with the file */
export function readResults(file: string): Results {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new UsageError(`${file} ${why}, so there is nothing to compare with. Give --compare a file that \`npm run bench\` wrote.`, { cause });
  }
  const read = results.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new UsageError(`${file} is not what this version of \`npm run bench\` writes${first ? `: ${first.path.join(".") || "the file"}: ${first.message}` : ""}. Measure again with the version to compare with.`);
}
