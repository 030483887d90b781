// Reads the files of a published site by its own list of checksums, so that what is handed out is what was verified.
import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKSUMS, readChecksums, sha256 } from "../model/checksums.ts";
import { EnvironmentError } from "../model/problem.ts";

export interface PublishedTree {
  /** Every path in SHA256SUMS. */
  paths: readonly string[];
  /** The bytes of a file. @throws EnvironmentError when they are not those that were published */
  read(path: string): Uint8Array;
}

/** Opens the site in a folder. @throws what the file system throws when SHA256SUMS cannot be read */
export function openTree(folder: string): PublishedTree {
  const sums = readChecksums(readFileSync(join(folder, CHECKSUMS), "utf8"));
  return {
    paths: [...sums.keys()],
    read(path) {
      const bytes = readFileSync(join(folder, path));
      if (sha256(bytes) !== sums.get(path)) throw new EnvironmentError(`${join(folder, path)} is no longer what was published: something changed it just now. Run the command again.`);
      return bytes;
    },
  };
}

/** The checksum of a file of any size, read piece by piece. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
