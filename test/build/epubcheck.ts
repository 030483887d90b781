// EPUBCheck, the W3C's own program that says whether a file is an EPUB; where it is missing a test says so, and fails in CI.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The program that runs it, and its words; undefined where there is none. */
function epubcheck(): string[] | undefined {
  const path = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "epubcheck")).find(isProgram);
  if (path === undefined) return undefined;
  // Debian installs the archive itself, which not every kernel can start.
  return readFileSync(path).subarray(0, 2).toString() === "PK" ? ["java", "-jar", path] : [path];
}

/** What it says of a file; undefined where it is missing. @throws Error when it is missing in CI, where nobody reads "skipped" */
export function checkEpub(file: string): { code: number | null; said: string } | undefined {
  const [program, ...words] = epubcheck() ?? [];
  if (program === undefined) {
    if (process.env["CI"] === "true") throw new Error("EPUBCheck is missing. Install it: apt-get install epubcheck.");
    console.log("skipped: EPUBCheck is missing (apt-get install epubcheck), so no EPUB was checked");
    return undefined;
  }
  const { status, stdout, stderr } = spawnSync(program, [...words, file], { encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
