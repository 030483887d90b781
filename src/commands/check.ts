// Checks a site and writes nothing.
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { readSite } from "./read-site.ts";

/** Says that all is well, or throws ContentError. */
export function check(options: Options): void {
  const { site } = readSite(options);
  createProgress(process.stderr, options.quiet).done(`No problems in ${site.pages.length} pages.`);
}
