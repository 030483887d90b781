// The folders right under content/: one for each language of the site, and nothing else.
import type { Problem } from "../model/problem.ts";
import type { Language } from "../model/schema/config.ts";
import { list, notAFile } from "./walk.ts";

/** The languages whose folder can be read, and problems for the others and for what is no language. */
export function languageFolders(directory: string, languages: readonly Language[]): { readable: Set<string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const readable = new Set<string>();
  const codes = languages.map(({ code }) => code);
  for (const entry of list(directory, "content", problems)) {
    const file = `content/${entry.name}`;
    const at = { file, line: 1, column: 1 };
    if (codes.includes(entry.name) && entry.isDirectory()) readable.add(entry.name);
    else if (!entry.isFile() && !entry.isDirectory()) problems.push(notAFile(file, entry));
    else if (entry.isDirectory()) problems.push({ ...at, rule: "unknown-folder", message: "No language of the site has this code.", hint: `Its languages are: ${codes.join(", ")}. Add this one to _data/site.json, or move the folder elsewhere.` });
    else if (entry.name !== "README.md") problems.push({ ...at, rule: "file-kind", message: "No file of the site stands right under content/.", hint: `Pages stand in the folder of their language: ${codes.map((code) => `content/${code}/`).join(", ")}.` });
  }
  for (const code of codes) {
    const file = `content/${code}`;
    if (!readable.has(code) && !problems.some((problem) => problem.file === file || problem.file === "content")) problems.push({ file, line: 1, column: 1, rule: "missing-folder", message: "This folder is missing.", hint: "Each language in _data/site.json has its pages in content/<code>/." });
  }
  return { readable, problems };
}
