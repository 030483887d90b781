// What `npm run build` does: nothing when what stands in the output was made from the same, else the whole build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAsPublished, readRecord, writeRecord } from "../cache/build-record.ts";
import { fingerprint, isSettled } from "../cache/fingerprint.ts";
import { fileDays } from "../load/file-days.ts";
import { assertSite } from "../load/assert-site.ts";
import { REPOSITORY, type Options } from "./options.ts";
import { createProgress } from "./progress.ts";

/**
 * Builds a site, or says that it stands as it would be built.
 * @throws what the build throws
 */
export async function buildIfChanged(options: Options): Promise<void> {
  assertSite(options.site);
  // A handbook bears a day, so that it is another tomorrow.
  const inputs = options.handbook ? undefined : hashInputs(options);
  const record = inputs === undefined ? undefined : readRecord(options.site);
  if (record && record.inputs === inputs && isSettled(options.output) && isAsPublished(options.output, record.sums)) {
    createProgress(process.stderr, options.quiet, options.phases).done(`Nothing has changed since the last build. ${record.summary}: ${options.output}`);
    return;
  }
  // Only now: loading the whole generator takes most of the time when there is nothing to do.
  const { build } = await import("./build.ts");
  const { summary, warnings } = await build(options);
  // What is worth a warning is said again at every build; what changed meanwhile is built again.
  if (inputs !== undefined && warnings === 0 && hashInputs(options) === inputs) writeRecord(options.site, options.output, { inputs, summary });
}

function hashInputs({ site, url, preview }: Options): string {
  const usesGit = readFileSync(join(site, "_data/site.json"), "utf8").includes('"datesFromGit"');
  return fingerprint({ generator: REPOSITORY, site, others: { url, preview, days: usesGit ? [...fileDays(site)].toSorted() : [] }, environment: process.env });
}
