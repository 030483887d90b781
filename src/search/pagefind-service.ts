// Runs Pagefind's program, several at once where there is work for them, and notices when one is missing, dies or hangs, which its own interface does not tell.
import { accessSync, constants } from "node:fs";
import { format } from "node:util";
import { EnvironmentError } from "../model/problem.ts";

/** Seconds without an answer after which we give up; WEGWIJZER_SEARCH_TIMEOUT sets another number. */
const PATIENCE_SECONDS = 120;
/**
 * How Pagefind's program is to hold its memory (jemalloc's options): in large pages and one arena, nothing given back before it ends. It asks for and frees
 * a lot, and that was a fifth of its processor time. For Linux, which has large pages; elsewhere its program would complain.
 */
const MEMORY = "thp:always,narenas:1,dirty_decay_ms:-1,muzzy_decay_ms:-1";
const MEMORY_VARIABLE = "_RJEM_MALLOC_CONF";
const UNCHANGED = "What was published before is unchanged.";

/** Variables that choose another program than the installed one. */
export const PROGRAM_VARIABLES: readonly string[] = ["PAGEFIND_EXTENDED_BINARY_PATH", "PAGEFIND_BINARY_PATH"];

/** Pagefind's interface to Node.js. */
export type Pagefind = typeof import("pagefind");

/** Waits for one answer; an answer that does not come in time is an error. */
export type Answer = <Value>(promise: Promise<Value>) => Promise<Value>;

/** How often Pagefind was started. */
let started = 0;
/** How many run, and what they said; while one runs, what it prints is kept. */
const running = { count: 0, said: [] as string[], print: console.error };

/**
 * Does work with a Pagefind of its own and stops it.
 * @throws EnvironmentError that says what is wrong with Pagefind and what to do
 */
export async function withPagefind<Result>(work: (pagefind: Pagefind, answer: Answer) => Promise<Result>): Promise<Result> {
  let pagefind: Pagefind | undefined;
  listen();
  try {
    checkChosenProgram();
    // Pagefind hands our environment on to its program.
    if (process.platform === "linux") process.env[MEMORY_VARIABLE] ??= MEMORY;
    pagefind = await freshPagefind();
    return await work(pagefind, answerInTime);
  } catch (cause) {
    throw cause instanceof EnvironmentError ? cause : explain(cause, running.said);
  } finally {
    await pagefind?.close();
    stopListening();
  }
}

/** Pagefind's module starts one program; a module loaded under another address starts another. */
function freshPagefind(): Promise<Pagefind> {
  return import(`${import.meta.resolve("pagefind")}?instance=${started++}`);
}

/** Pagefind prints what goes wrong with its program, with a stack trace, instead of passing it on. */
function listen(): void {
  if (running.count++ > 0) return;
  running.said = [];
  running.print = console.error;
  console.error = (...words: unknown[]) => void running.said.push(format(...words));
}

function stopListening(): void {
  if (--running.count === 0) console.error = running.print;
}

/** While Pagefind runs it keeps this process alive; when it dies nothing does, and Node.js says so with "beforeExit". */
function answerInTime<Value>(promise: Promise<Value>): Promise<Value> {
  const seconds = Number(process.env["WEGWIJZER_SEARCH_TIMEOUT"] ?? "") || PATIENCE_SECONDS;
  return new Promise((resolve, reject) => {
    const died = (): void => reject(new EnvironmentError(`Pagefind, the search engine, stopped before it had answered; what it said, if anything, stands above. Run \`npm ci\` and build again. ${UNCHANGED}`));
    const timer = setTimeout(() => reject(new EnvironmentError(`Pagefind, the search engine, gave no answer in ${seconds} seconds. Build again when the computer is less busy, or give it more time with WEGWIJZER_SEARCH_TIMEOUT=${seconds * 5}. ${UNCHANGED}`)), seconds * 1000);
    timer.unref();
    process.once("beforeExit", died);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      process.off("beforeExit", died);
    });
  });
}

/** Pagefind lets two variables choose its program. @throws EnvironmentError when the one chosen cannot be run */
function checkChosenProgram(): void {
  for (const name of PROGRAM_VARIABLES) {
    const path = process.env[name];
    if (path === undefined || path === "") continue;
    try {
      accessSync(path, constants.X_OK);
    } catch (cause) {
      throw new EnvironmentError(`Pagefind, the search engine, is not at ${path}, where ${name} says it is, or may not be run. Correct the variable or unset it. ${UNCHANGED}`, { cause });
    }
    return;
  }
}

function explain(cause: unknown, said: readonly string[]): EnvironmentError {
  const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
  const known = wordsFor(reason);
  const more = said.length > 0 ? new Error(said.join("\n"), { cause }) : cause;
  return new EnvironmentError(`Pagefind, the search engine, could not build the index: ${known}. Run \`npm ci\` without --omit=optional and build again. ${UNCHANGED}`, { cause: more });
}

function wordsFor(reason: string): string {
  if (reason.includes("Failed to install")) return `its program for ${process.platform} ${process.arch} was not installed`;
  return reason.includes("backend closed") ? "its program stopped; what it said, if anything, stands above" : reason;
}
