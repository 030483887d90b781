// Lists the plain files below a folder; links and devices are problems, what an operating system leaves behind is skipped.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText, type Problem } from "../model/problem.ts";

/** Files that systems and Git leave in any folder; they are never published. */
const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore"]);

/** The entries of a folder, sorted, without litter; a problem when it cannot be listed. */
export function list(directory: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    const entries = readdirSync(join(directory, folder), { withFileTypes: true });
    return entries.filter(({ name }) => !LITTER.has(name)).toSorted((a, b) => compareText(a.name, b.name));
  } catch (error) {
    problems.push({ file: folder, line: 1, column: 1, rule: "unreadable", message: `The folder cannot be read: ${error instanceof Error ? error.message.replace(join(directory, folder), folder) : String(error)}.`, hint: "Check that you may read it." });
    return [];
  }
}

/** Paths, from the site's folder, of all plain files below a folder. */
export function walk(directory: string, folder: string, problems: Problem[]): string[] {
  return list(directory, folder, problems).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(directory, file, problems);
    if (entry.isFile()) return [file];
    problems.push(notAFile(file, entry));
    return [];
  });
}

/** The problem of something that is no plain file. */
export function notAFile(file: string, entry: Dirent): Problem {
  const message = entry.isSymbolicLink() ? "This is a symbolic link; links are not followed." : "This is not a plain file.";
  return { file, line: 1, column: 1, rule: "not-a-file", message, hint: "Put the file or folder itself here." };
}
