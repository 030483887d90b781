// Checksums of files, and the list of them that `sha256sum --check` reads.
import { createHash } from "node:crypto";

/** Name of the list. */
export const CHECKSUMS = "SHA256SUMS";

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 in hexadecimal of several texts, each with its length, so that no two lists look alike. */
export function sha256OfAll(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("hex");
}

/** The list, in the order of the paths. */
export function writeChecksums(sums: ReadonlyMap<string, string>): string {
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, sum]) => `${sum}  ${path}\n`).join("");
}

/** Checksums by path. */
export function readChecksums(list: string): Map<string, string> {
  return new Map(list.split("\n").filter((line) => line !== "").map((line) => [line.slice(66), line.slice(0, 64)]));
}
