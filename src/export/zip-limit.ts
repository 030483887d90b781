// Tells when a zip comes near, or is past, what programs without Zip64 can open.
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";

export interface ZipSize {
  files: number;
  bytes: number;
}

/** From here on a zip is a Zip64: its fields for the number of files and for places in the file are full (APPNOTE.TXT 4.4.1.4). */
const ZIP64: ZipSize = { files: 65_535, bytes: 4_294_967_295 };
/** The part of a limit from which on somebody should know. */
const NEAR = 0.8;

const KNOWN_BY = "Windows Explorer, 7-Zip and UnZip 6.0 open such a zip, older programs may not.";

/** A warning, if there is a need for one. The limits are not hard: a larger zip works, for whoever has a program that knows Zip64. */
export function zipWarnings(site: Site, size: ZipSize, limits: ZipSize = ZIP64): Problem[] {
  const used = Math.max(size.files / limits.files, size.bytes / limits.bytes);
  if (used < NEAR) return [];
  const { line, column } = site.dataFiles.get("site")?.positionOf(["offline"]) ?? { line: 1, column: 1 };
  const what = `The zip holds ${size.files.toLocaleString("en-GB")} files and is ${gigabytes(size.bytes)}`;
  const most = `${limits.files.toLocaleString("en-GB")} files or ${gigabytes(limits.bytes)}`;
  const message = used < 1 ? `${what}; from ${most} on, old unzippers cannot open it.` : `${what}. From ${most} on, as here, old unzippers cannot open it.`;
  const smaller = site.languages.length > 1 ? " --language makes a smaller zip of one language." : "";
  return [{ file: "_data/site.json", line, column, rule: "zip-size", message, hint: `${KNOWN_BY}${smaller}` }];
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString("en-GB", { maximumFractionDigits: 2 })} GB`;
}
