// The options of the benchmark, read from the command line; it builds sites of its own, so it shares few with the other commands.
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../model/problem.ts";
import { fromHere, readWords } from "./options.ts";

export interface BenchOptions {
  /** How many pages the sites have, small first. */
  pages: readonly number[];
  /** How often each site is built in each way. */
  runs: number;
  /** Absolute path of the file that gets all results. */
  out: string;
  /** Absolute path of results to compare with. */
  compare: string | undefined;
  /** Absolute path of a folder in which the sites stay. */
  keep: string | undefined;
  debug: boolean;
}

const KNOWN = { pages: { type: "string" }, runs: { type: "string" }, out: { type: "string" }, compare: { type: "string" }, keep: { type: "string" }, debug: { type: "boolean" } } as const;
const MOST_PAGES = 100_000;
const MOST_RUNS = 100;

/** @throws UsageError naming the option that is wrong */
export function readBenchOptions(words: readonly string[], environment: NodeJS.ProcessEnv): BenchOptions {
  const { pages = "1000", runs = "5", out = "bench-results.json", compare, keep, debug = false } = readWords(words, KNOWN);
  const place = (path: string): string => fromHere(path, environment);
  return {
    pages: [...new Set(pages.split(",").map((size) => wholeNumber("pages", size, MOST_PAGES)))].toSorted((a, b) => a - b),
    runs: wholeNumber("runs", runs, MOST_RUNS),
    out: writable(place(out)),
    compare: compare === undefined ? undefined : place(compare),
    keep: keep === undefined ? undefined : empty(place(keep)),
    debug,
  };
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new UsageError(`--${option} takes ${option === "pages" ? "whole numbers with commas between them, such as 1000,4000," : "a whole number"} from 1 to ${most}; it is "${text}".`);
}

function writable(file: string): string {
  if (!existsSync(dirname(file))) throw new UsageError(`The results cannot go to ${file}: there is no such folder. Make it first, or give another file with --out.`);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new UsageError(`The results cannot go to ${file}, which is a folder. Give a file with --out.`);
  return file;
}

/** The sites must be all there is, so that the first build finds nothing. */
function empty(folder: string): string {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status && (!status.isDirectory() || readdirSync(folder).length > 0)) throw new UsageError(`${folder} is not an empty folder; it is left as it is. Give another one with --keep.`);
  return folder;
}
