// Runs a command as a program: options in, exit code out, every error as one plain message.
import { ContentError, EnvironmentError, UsageError } from "../model/problem.ts";
import { readOptions, REPOSITORY, type Options, type OwnOption } from "./options.ts";
import { formatProblems } from "./report.ts";

/** How an error is told. */
type Told = Partial<Pick<Options, "format" | "debug">>;

/** Runs a command with the words of the command line; sets the process's exit code. "own" names the options that only this command has. */
export function run(command: (options: Options) => unknown, own: readonly OwnOption[] = []): Promise<void> {
  return runWith(() => readOptions(process.argv.slice(2), process.env, own), command);
}

/** The same for a command whose options are all its own. */
export async function runWith<Own extends Told>(read: () => Own, command: (options: Own) => unknown): Promise<void> {
  let options: Own | undefined;
  running = true;
  process.once("beforeExit", noticeEnd);
  try {
    options = read();
    // Eleventy looks for its configuration and layouts where the process stands.
    process.chdir(REPOSITORY);
    await command(options);
  } catch (error) {
    process.exitCode = explain(error, options);
  } finally {
    running = false;
    process.off("beforeExit", noticeEnd);
    process.off("beforeExit", unfinished);
  }
}

let running = false;

/** Whoever waits for a helper program hears first that it is gone, and may still end the command well. */
function noticeEnd(): void {
  setImmediate(() => running && process.once("beforeExit", unfinished));
}

/** Nothing is left that could still answer, and the command has not ended: a helper program died without a word. */
function unfinished(): void {
  process.stderr.write("The command ended before it was done: something it waited for never answered. What was published before is unchanged.\n");
  process.exit(3);
}

/** Prints an error for the person who must act on it, and gives its exit code. */
export function explain(error: unknown, options: Told | undefined): number {
  if (error instanceof ContentError) {
    const report = formatProblems(error.problems, options?.format ?? "text");
    (options?.format === "json" ? process.stdout : process.stderr).write(report);
    return 1;
  }
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  const lacking = shortage(error);
  if (lacking !== undefined) process.stderr.write(`${lacking} What was published before is unchanged.\n`);
  else process.stderr.write(`${known ? error.message : `Something went wrong in the generator itself: ${error instanceof Error ? error.message : String(error)}`}\n`);
  if (options?.debug === true) process.stderr.write(`${error instanceof Error ? trace(error) : ""}\n`);
  else if (!known || error.cause !== undefined) process.stderr.write("Run it again with --debug for the technical details.\n");
  return error instanceof UsageError ? 2 : 3;
}

/** What the computer has too little of, when that is what an error, or what caused it, says. */
function shortage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (code === "EMFILE" || code === "ENFILE") return "Too many files are open at once for this computer's limit. Raise it with `ulimit -n 1024` and run the command again.";
  if (code === "ENOMEM" || code === "EAGAIN") return "This computer has too little memory, or may start no more processes. Close other programs and run the command again.";
  return shortage(error.cause);
}

function trace(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${trace(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
