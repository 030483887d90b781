// Measures how fast and with how much memory sites of several sizes are built: made-up sites, each build in a process of its own.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareResults } from "../bench/compare.ts";
import { CORPUS, pagePath, writeCorpus } from "../bench/corpus.ts";
import { commitOf, thisMachine } from "../bench/machine.ts";
import { readResults, RESULTS_SCHEMA, results, type Kind, type Results, type Run } from "../bench/results.ts";
import { growthOf, summarise } from "../bench/summarise.ts";
import { comparisonTable, resultTables } from "../bench/tables.ts";
import { timedBuild } from "../bench/timed-build.ts";
import { EnvironmentError } from "../model/problem.ts";
import type { BenchOptions } from "./bench-options.ts";
import { interruptible } from "./interrupt.ts";
import { REPOSITORY } from "./options.ts";
import { createProgress } from "./progress.ts";

/** The smallest site's data, which also says in which language the made-up pages are. */
const DATA = join(REPOSITORY, "test/fixtures/sites/minimal/_data");
/** What a cold build finds; all else in the site's folder is taken away before it. */
const SOURCES: ReadonlySet<string> = new Set(["content", "_data"]);
/** Pages of the build that is not counted: it fills the caches of the system and of what runs TypeScript. */
const WARM_UP_PAGES = 10;

/**
 * Measures, prints tables and writes the results; never fails because something is slow.
 * @throws UsageError when there is nothing to compare with, EnvironmentError when a build fails
 */
export async function bench(options: BenchOptions): Promise<void> {
  const then = options.compare === undefined ? undefined : readResults(options.compare);
  const start: Pick<Results, "schema" | "date" | "commit" | "machine" | "corpus"> = { schema: RESULTS_SCHEMA, date: new Date().toISOString(), commit: commitOf(REPOSITORY), machine: thisMachine(), corpus: CORPUS };
  const folder = makeFolder(options.keep);
  const stop = new AbortController();
  const tidyUp = (): void => {
    stop.abort();
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const runs = await interruptible(() => measure(options, folder, stop.signal), tidyUp, "Interrupted; no results were written.");
  const now = results.parse({ ...start, runs, sizes: summarise(runs), growth: growthOf(runs) });
  process.stdout.write(resultTables(now));
  if (then) process.stdout.write(`\n${comparisonTable(compareResults(now, then), then)}`);
  writeResults(options.out, now);
  createProgress(process.stderr, false).done(`All results: ${options.out}`);
}

/** All builds, interleaved: each run goes through all sizes, so that a computer that grows slower does so for all of them. */
async function measure({ pages: sizes, runs: times }: BenchOptions, folder: string, signal: AbortSignal): Promise<Run[]> {
  const progress = createProgress(process.stderr, false);
  progress.step("Making up pages");
  const sites = sizes.map((pages) => makeSite(join(folder, `${pages}-pages`), pages));
  const warmUp = makeSite(join(folder, "warm-up"), WARM_UP_PAGES);
  await timedBuild({ repository: REPOSITORY, site: warmUp.site, output: join(warmUp.site, "_site"), signal });
  rmSync(warmUp.site, { recursive: true });
  const found: Run[] = [];
  for (let run = 1; run <= times; run++) {
    for (const { site, content, pages } of sites) {
      const build = async (kind: Kind): Promise<void> => {
        progress.step(`Run ${run} of ${times}, ${pages} pages: ${kind}`);
        found.push({ pages, run, kind, ...(await timedBuild({ repository: REPOSITORY, site, output: join(site, "_site"), signal })) });
      };
      for (const name of readdirSync(site)) if (!SOURCES.has(name)) rmSync(join(site, name), { recursive: true });
      await build("cold");
      await build("unchanged");
      await withEdit(join(content, pagePath(Math.floor(pages / 2))), `Run ${run}.`, () => build("edited"));
    }
  }
  return found;
}

function makeSite(site: string, pages: number): { site: string; content: string; pages: number } {
  return { site, content: writeCorpus(pages, site, DATA), pages };
}

/** Does work while a page has a sentence more. */
async function withEdit(file: string, sentence: string, work: () => Promise<void>): Promise<void> {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}\n${sentence}\n`);
  await work();
  writeFileSync(file, text);
}

function makeFolder(keep: string | undefined): string {
  try {
    if (keep === undefined) return mkdtempSync(join(tmpdir(), "wegwijzer-bench-"));
    mkdirSync(keep, { recursive: true });
    return keep;
  } catch (cause) {
    throw new EnvironmentError(`There is no place for the sites to measure: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

function writeResults(file: string, now: Results): void {
  try {
    writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  } catch (cause) {
    throw new EnvironmentError(`The results could not be written to ${file}: ${cause instanceof Error ? cause.message : String(cause)}. They stand above.`, { cause });
  }
}
