// A problem in an editor's file, and the two errors that end a command: content problems, or a broken environment.

/** One fault, where it stands, and what to do about it. Lines and columns count from 1. */
export interface Problem {
  /** Path from the site's folder, with `/`. */
  file: string;
  line: number;
  column: number;
  /** Name of the rule, kebab-case. */
  rule: string;
  message: string;
  /** What to do, or the nearest right answer. */
  hint?: string;
}

/** Thrown when the content holds problems; nothing has been written. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.name = "ContentError";
    this.problems = problems;
  }
}

/** Thrown for wrong options or a wrong place: exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}

/** Thrown when the machine fails us (disk, permission, search engine): exit code 3. */
export class EnvironmentError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EnvironmentError";
  }
}

/** Sorts by file, then line, then column, so that a report reads top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
