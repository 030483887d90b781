// Reads one text file strictly: a plain file, within a size, in UTF-8, without hidden characters; anything else is a problem, never a guess.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainHidden, hiddenCharacter } from "../model/characters.ts";
import type { Problem } from "../model/problem.ts";
import type { Position } from "../model/site.ts";
import { lineCounter } from "../model/line-counter.ts";

const LARGEST = 5 * 1024 * 1024;
const START: Position = { line: 1, column: 1 };
/** Git's markers; a line of equals signs alone may be a heading. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: |$)/m;

/** The file's text with line ends as \n and without a byte order mark, or the problem that keeps it from being read. */
export function readTextFile(directory: string, file: string): { text: string } | { problem: Problem } {
  const fail = (rule: string, message: string, hint: string, place = START): { problem: Problem } => ({ problem: { file, ...place, rule, message, hint } });
  const path = join(directory, file);
  let bytes: Buffer;
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return fail("not-a-file", status.isSymbolicLink() ? "This is a symbolic link; links are not followed." : "This is not a plain file.", "Put the file itself here.");
    if (status.size > LARGEST) return fail("too-large", `The file is ${Math.ceil(status.size / 1024 / 1024)} MB; at most 5 MB is read.`, "Split it into several files.");
    bytes = readFileSync(path);
  } catch (error) {
    return fail("unreadable", `The file cannot be read: ${error instanceof Error ? error.message.replace(path, file) : String(error)}.`, "Check that it exists and that you may read it.");
  }
  const decoded = decode(bytes);
  if (decoded === undefined) {
    const [name, place] = isUtf16(bytes) ? ["It is UTF-16.", START] : ["", positionAtEnd(longestText(bytes))];
    return fail("encoding", `The file is not UTF-8 text. ${name}`.trim(), "Save it again with the encoding UTF-8.", place);
  }
  const text = decoded.replace(/\r\n/g, "\n");
  const at = (offset: number): Position => lineCounter(text)(offset);
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0) return fail("line-end", "A line ends here as old Macs ended theirs (CR), which hides every line after it.", "Save the file with line ends LF or CRLF.", at(carriageReturn));
  const hidden = hiddenCharacter(text);
  if (hidden) {
    const { message, hint } = explainHidden(hidden.name);
    return fail("hidden-character", message, hint, at(hidden.offset));
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) return fail("merge-conflict", "A mark of a merge conflict stands here: two versions were never made into one.", "Keep the right version and take out the lines with <<<<<<<, ||||||| , ======= and >>>>>>>.", at(conflict.index));
  return { text };
}

/** The bytes as text, or undefined when they are not UTF-8; with `whole` false they may end inside a character. */
function decode(bytes: Uint8Array, whole = true): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return undefined;
  }
}

/** The text before the first wrong byte. */
function longestText(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  return decode(bytes.subarray(0, good), false) ?? "";
}

function positionAtEnd(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
