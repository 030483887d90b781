// Joins the parts of a site that were built by themselves: the same bytes as one build gives, with all its checks.
import { joinCaches } from "../cache/site-cache.ts";
import { assertSite } from "../load/assert-site.ts";
import { findParts } from "../publish/part-folder.ts";
import { build } from "./build.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { siteInputs } from "./site-inputs.ts";

/** Builds the site from its parts. @throws UsageError when a part is missing or of something else, and whatever the build throws */
export async function merge(options: Options): Promise<void> {
  assertSite(options.site);
  const parts = findParts(options.parts, siteInputs(options));
  const { drawn } = await build(options, undefined, joinCaches(parts));
  // A page that tells of the handbook is another where there is one.
  if (drawn > 0 && !options.handbook) createProgress(process.stderr, options.quiet).warn(`${drawn} ${drawn === 1 ? "page was" : "pages were"} not to be had from the parts, which may be damaged, and drawn here.`);
}
