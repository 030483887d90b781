// What `npm run build` does: nothing when what stands in the output was made from the same, else the whole build, or the part that was asked for.
import { isAsPublished, readRecord, writeRecord } from "../cache/build-record.ts";
import { isSettled } from "../cache/fingerprint.ts";
import { assertSite } from "../load/assert-site.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { siteInputs } from "./site-inputs.ts";

/**
 * Builds a site or a part of it, or says that it stands as it would be built.
 * @throws what the build throws
 */
export async function buildIfChanged(options: Options): Promise<void> {
  if (options.shard) {
    const { buildPart } = await import("./build-part.ts");
    return buildPart(options, options.shard);
  }
  assertSite(options.site);
  // A handbook bears a day, so that it is another tomorrow.
  const inputs = options.handbook ? undefined : siteInputs(options);
  const record = inputs === undefined ? undefined : readRecord(options.site);
  if (record && record.inputs === inputs && isSettled(options.output) && isAsPublished(options.output, record.sums)) {
    createProgress(process.stderr, options.quiet, options.phases).done(`Nothing has changed since the last build. ${record.summary}: ${options.output}`);
    return;
  }
  // Only now: loading the whole generator takes most of the time when there is nothing to do.
  const { build } = await import("./build.ts");
  const { summary, warnings } = await build(options);
  // What is worth a warning is said again at every build; what changed meanwhile is built again.
  if (inputs !== undefined && warnings === 0 && siteInputs(options) === inputs) writeRecord(options.site, options.output, { inputs, summary });
}
