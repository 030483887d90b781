// One hash of everything that a build is made from: the site's files, the generator with its packages, and what else may change a byte.
import { createHash, type Hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** What belongs to the generator itself; npm lists there which packages are really installed. */
const GENERATOR = ["src", "_includes", "eleventy.config.ts", "package.json", "package-lock.json", "node_modules/.package-lock.json"];
/** The part of it that prepares and indexes the texts of pages for the search. */
const SEARCH = ["src/search", "src/languages", "src/model", "package.json", "package-lock.json", "node_modules/.package-lock.json"];
const SITE = ["_data", "content"];
/** Variables that can change what is built, or which program builds it. */
const VARIABLES = ["SOURCE_DATE_EPOCH", "PAGEFIND_BINARY_PATH", "PAGEFIND_EXTENDED_BINARY_PATH"];

export interface Inputs {
  /** The generator's own folder. */
  generator: string;
  /** The site's folder. */
  site: string;
  /** Whatever else the result depends on, such as options. */
  others: unknown;
  environment: NodeJS.ProcessEnv;
}

/** SHA-256 of all inputs, names and contents, in a fixed order; equal inputs give equal hashes on every machine with the same Node.js. */
export function fingerprint({ generator, site, others, environment }: Inputs): string {
  const hash = createHash("sha256");
  add(hash, "", JSON.stringify({ variables: VARIABLES.map((name) => environment[name] ?? null), others }));
  add(hash, "generator", generatorFingerprint(generator));
  for (const path of SITE) addPath(hash, site, path);
  return hash.digest("hex");
}

/** SHA-256 of the generator in a folder, or of the part of it that the search is made with, its packages and the Node.js that runs it. */
export function generatorFingerprint(folder: string, part: "whole" | "search" = "whole"): string {
  const hash = createHash("sha256");
  const { version, arch, platform, versions } = process;
  add(hash, "", JSON.stringify({ version, arch, platform, unicode: versions.icu }));
  for (const path of part === "whole" ? GENERATOR : SEARCH) addPath(hash, folder, path);
  return hash.digest("hex");
}

function addPath(hash: Hash, folder: string, path: string): void {
  const full = join(folder, path);
  const status = lstatSync(full, { throwIfNoEntry: false });
  if (!status) add(hash, path, "absent");
  else if (status.isSymbolicLink()) add(hash, path, `link to ${readlinkSync(full)}`);
  else if (status.isDirectory()) for (const name of readdirSync(full).toSorted()) addPath(hash, folder, `${path}/${name}`);
  else add(hash, path, status.isFile() ? readFileSync(full) : "neither file nor folder");
}

/** A name and a content, each with its length, so that no two lists of files look alike. */
function add(hash: Hash, name: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  hash.update(`${Buffer.byteLength(name)} ${name} ${bytes.length} `).update(bytes);
}

/** Whether a folder holds nothing that a build has to put right first. */
export function isSettled(output: string): boolean {
  return existsSync(output) && [".lock", ".staging", ".previous"].every((ending) => !existsSync(output + ending));
}
