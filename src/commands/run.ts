// Runs a command as a program: options in, exit code out, every error as one plain message.
import { ContentError, EnvironmentError, UsageError } from "../model/problem.ts";
import { readOptions, type Options } from "./options.ts";
import { formatProblems } from "./report.ts";

/** Runs a command with the words of the command line; sets the process's exit code. */
export async function run(command: (options: Options) => void | Promise<void>): Promise<void> {
  let options: Options | undefined;
  try {
    options = readOptions(process.argv.slice(2), process.env);
    await command(options);
  } catch (error) {
    process.exitCode = explain(error, options);
  }
}

/** Prints an error for the person who must act on it, and gives its exit code. */
export function explain(error: unknown, options: Options | undefined): number {
  if (error instanceof ContentError) {
    const report = formatProblems(error.problems, options?.format ?? "text");
    (options?.format === "json" ? process.stdout : process.stderr).write(report);
    return 1;
  }
  const known = error instanceof UsageError || error instanceof EnvironmentError;
  process.stderr.write(`${known ? error.message : `Something went wrong in the generator itself: ${error instanceof Error ? error.message : String(error)}`}\n`);
  if (options?.debug === true) process.stderr.write(`${error instanceof Error ? trace(error) : ""}\n`);
  else if (!known || error.cause !== undefined) process.stderr.write("Run it again with --debug for the technical details.\n");
  return error instanceof UsageError ? 2 : 3;
}

function trace(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${trace(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
