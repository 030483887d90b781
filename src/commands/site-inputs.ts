// One hash of all that a site is built from with these options.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../cache/fingerprint.ts";
import { fileDays } from "../load/file-days.ts";
import { REPOSITORY, type Options } from "./options.ts";

/** SHA-256 of the site's files, the generator, and the options that change a byte. */
export function siteInputs({ site, url, preview }: Pick<Options, "site" | "url" | "preview">): string {
  const usesGit = readFileSync(join(site, "_data/site.json"), "utf8").includes('"datesFromGit"');
  return fingerprint({ generator: REPOSITORY, site, others: { url, preview, days: usesGit ? [...fileDays(site)].toSorted() : [] }, environment: process.env });
}
