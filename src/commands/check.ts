// Checks a site, or reports how current it is; writes nothing but the translations that somebody confirms.
import { counted } from "../model/counted.ts";
import { UsageError } from "../model/problem.ts";
import { didYouMean } from "../model/suggest.ts";
import { freshness, freshnessTable } from "../model/upkeep/freshness.ts";
import { translationWarnings } from "../validate/translation-warnings.ts";
import { confirmTranslation } from "./confirm-translation.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { readSite } from "./read-site.ts";
import { formatWarnings } from "./report.ts";

const REPORTS = ["freshness"];

/** Says what to look at or that all is well, or throws ContentError. @throws UsageError for a report or page that there is not */
export function check(options: Options): void {
  const { report, format } = options;
  if (options.confirmTranslation !== undefined) return confirmTranslation(options, options.confirmTranslation);
  if (report !== undefined && !REPORTS.includes(report)) throw new UsageError(`There is no report "${report}". ${didYouMean(report, REPORTS) ?? `Known: ${REPORTS.join(", ")}.`}`);
  const { site } = readSite(options);
  const today = new Date().toISOString().slice(0, 10);
  if (report !== undefined) return void process.stdout.write(format === "json" ? `${JSON.stringify(freshness(site, today), null, 2)}\n` : freshnessTable(site, today));
  const warnings = formatWarnings(translationWarnings(site), format);
  (format === "json" ? process.stdout : process.stderr).write(warnings);
  createProgress(process.stderr, options.quiet).done(`No problems in ${counted(site.pages.length, "page")}.`);
}
