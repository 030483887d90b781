// Prints problems in the three forms: for people, for programs, and as pull-request annotations.
import { counted } from "../model/counted.ts";
import { sortProblems, type Problem } from "../model/problem.ts";
import type { Format } from "./options.ts";

const MOST = 50;

/** The report as one text; at most 50 problems for people, all of them for programs. */
export function formatProblems(problems: readonly Problem[], format: Format): string {
  const sorted = unique(sortProblems(problems));
  if (format === "json") return `${JSON.stringify(sorted, null, 2)}\n`;
  const shown = sorted.slice(0, MOST);
  const lines = shown.map((problem) => (format === "github" ? annotation(problem) : paragraph(problem)));
  const rest = sorted.length - shown.length;
  const files = new Set(sorted.map(({ file }) => file)).size;
  if (rest > 0) lines.push(`… and ${rest} more.`);
  lines.push(`${counted(sorted.length, "problem")} in ${counted(files, "file")}. Nothing was written.`);
  return `${lines.join("\n")}\n`;
}

/** What an editor should look at while the site can be published all the same; nothing for people when there is nothing. */
export function formatWarnings(warnings: readonly Problem[], format: Format): string {
  const sorted = unique(sortProblems(warnings));
  if (format === "json") return `${JSON.stringify(sorted, null, 2)}\n`;
  if (sorted.length === 0) return "";
  const lines = sorted.slice(0, MOST).map((warning) => (format === "github" ? annotation(warning, "warning") : paragraph(warning)));
  if (sorted.length > MOST) lines.push(`… and ${sorted.length - MOST} more.`);
  return `${lines.join("\n")}\n${counted(sorted.length, "warning")}. The site can be published all the same.\n`;
}

function paragraph({ file, line, column, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${rule}  ${message}${hint === undefined ? "" : `\n  ${hint}`}`;
}

/** GitHub's workflow command; its data must not hold line ends or bare percent signs. */
function annotation({ file, line, column, rule, message, hint }: Problem, level: "error" | "warning" = "error"): string {
  const text = `${message}${hint === undefined ? "" : ` ${hint}`}`.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  return `::${level} file=${file},line=${line},col=${column},title=${rule}::${text}`;
}

/** The same fault at the same place is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [paragraph(problem), problem])).values()];
}
