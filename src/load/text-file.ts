// Reads one text file strictly: a plain file, within a size, in UTF-8; anything else is a problem, never a guess.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";

const LARGEST = 5 * 1024 * 1024;

/** The file's text with line ends as \n and without a byte order mark, or the problem that keeps it from being read. */
export function readTextFile(directory: string, file: string): { text: string } | { problem: Problem } {
  const fail = (rule: string, message: string, hint?: string): { problem: Problem } => ({ problem: { file, line: 1, column: 1, rule, message, ...(hint ? { hint } : {}) } });
  const path = join(directory, file);
  let bytes: Buffer;
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return fail("not-a-file", status.isSymbolicLink() ? "This is a symbolic link; links are not followed." : "This is not a plain file.", "Put the file itself here.");
    if (status.size > LARGEST) return fail("too-large", `The file is ${Math.ceil(status.size / 1024 / 1024)} MB; at most 5 MB is read.`, "Split it into several pages.");
    bytes = readFileSync(path);
  } catch (error) {
    return fail("unreadable", `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`, "Check that it exists and that you may read it.");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n/g, "\n") };
  } catch {
    return fail("encoding", "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.");
  }
}
