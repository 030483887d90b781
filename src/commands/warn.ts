// Says what somebody should look at while the command goes on.
import type { Problem } from "../model/problem.ts";
import type { Format } from "./options.ts";
import type { Progress } from "./progress.ts";
import { formatWarnings } from "./report.ts";

/** Prints warnings in the form that was asked for, also when it is to be quiet; says nothing when there are none. */
export function warn(warnings: readonly Problem[], format: Format, progress: Progress): void {
  if (warnings.length === 0) return;
  const text = formatWarnings(warnings, format);
  if (format === "json") process.stdout.write(text);
  else progress.warn(text.trimEnd());
}
