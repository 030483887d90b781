// npm run search:evaluate: how well each engine finds the right page, by kind of question.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSite } from "../../src/commands/read-site.ts";
import { fromHere, readWords, REPOSITORY } from "../../src/commands/options.ts";
import { UsageError } from "../../src/model/problem.ts";
import { contenders, type Contender } from "./contenders.ts";
import { readQueries, type Query } from "./queries.ts";

/** Of a set of questions: mean reciprocal rank of the first right page (0 when not among the first ten), and the share with it first, and among three. */
export interface Score {
  count: number;
  mrr: number;
  hit1: number;
  hit3: number;
}

/** The rank of the right page for each question; 0 when it is not among the first ten. */
export async function ranks(queries: readonly Query[], { ask }: Contender, keyOf: ReadonlyMap<string, string>): Promise<number[]> {
  const found: number[] = [];
  for (const { query, lang, pages } of queries) {
    const answers = (await ask.get(lang)?.(query)) ?? [];
    found.push(answers.findIndex((url) => pages.includes(keyOf.get(url) ?? url)) + 1);
  }
  return found;
}

/** To how many questions two do not answer with the same pages in the same order. */
async function differing(queries: readonly Query[], one: Contender, other: Contender): Promise<number> {
  let count = 0;
  for (const { query, lang } of queries) {
    const answers = await Promise.all([one, other].map(({ ask }) => ask.get(lang)?.(query)));
    if (answers[0]?.join(" ") !== answers[1]?.join(" ")) count++;
  }
  return count;
}

/** The score of a list of ranks. */
export function score(found: readonly number[]): Score {
  const share = (test: (rank: number) => boolean): number => found.filter(test).length / found.length;
  return { count: found.length, mrr: found.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / found.length, hit1: share((rank) => rank === 1), hit3: share((rank) => rank > 0 && rank <= 3) };
}

export interface EvaluateOptions {
  queries: readonly Query[];
  /** Whether each question that does not find its page first is printed. */
  misses: boolean;
  /** Most pages in one index of the search; all by default. */
  pagesPerIndex: number | undefined;
  debug: boolean;
}

/** Reads --queries FILE, --half NAME, --misses, --pages-per-index NUMBER and --debug. @throws UsageError naming the option that is wrong */
export function readEvaluateOptions(words: readonly string[], environment: NodeJS.ProcessEnv): EvaluateOptions {
  const values = readWords(words, { queries: { type: "string" }, half: { type: "string" }, misses: { type: "boolean" }, "pages-per-index": { type: "string" }, debug: { type: "boolean" } });
  const file = values.queries === undefined ? undefined : fromHere(values.queries, environment);
  if (file !== undefined && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const all = readQueries(file);
  const queries = all.filter(({ half }) => values.half === undefined || half === values.half);
  if (queries.length === 0) throw new UsageError(`No question is of the half "${values.half ?? ""}". There are: ${[...new Set(all.map(({ half }) => half))].filter((half) => half !== "").join(", ") || "none"}.`);
  const most = values["pages-per-index"];
  if (most !== undefined && !/^[1-9]\d*$/.test(most)) throw new UsageError(`--pages-per-index must be a whole number above 0; it is "${most}".`);
  return { queries, misses: values.misses ?? false, pagesPerIndex: most === undefined ? undefined : Number(most), debug: values.debug ?? false };
}

/** Prints the table. */
export async function evaluate({ queries, misses, pagesPerIndex: most }: EvaluateOptions): Promise<void> {
  const { site, rendered } = readSite({ site: REPOSITORY, url: undefined });
  const keyOf = new Map(site.pages.map(({ url, key }) => [url, key]));
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  try {
    const all = await contenders(site, rendered.documents, folder, most);
    const kinds = [...new Set(queries.map(({ kind }) => kind))];
    const table: Record<string, Record<string, string>> = {};
    for (const contender of all) {
      const found = await ranks(queries, contender, keyOf);
      const line = (name: string, part: readonly number[]): void => {
        const { count, mrr, hit1, hit3 } = score(part);
        (table[`${name} (${count})`] ??= {})[contender.name] = [mrr, hit1, hit3].map((number) => number.toFixed(2)).join(" / ");
      };
      for (const kind of kinds) line(kind, found.filter((_, index) => queries[index]?.kind === kind));
      line("all", found);
      if (misses && contender === all[0]) for (const [index, rank] of found.entries()) if (rank !== 1) console.log(`${rank === 0 ? "not found" : `rank ${rank}`}: [${queries[index]?.lang}] ${queries[index]?.query}`);
    }
    const [ours, shards] = all;
    if (most !== undefined && ours && shards) console.log(`In shards ${await differing(queries, ours, shards)} of ${queries.length} questions have other pages among the first ten, or in another order.`);
    console.log(`${queries.length} questions. Mean reciprocal rank / right page first / among three:`);
    console.table(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
