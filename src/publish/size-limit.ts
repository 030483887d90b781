// Holds what a site weighs against what its host takes: near that a warning, above it the end of the build.
import { ContentError, type Problem } from "../model/problem.ts";
import { GITHUB_PAGES_MEGABYTES } from "../model/schema/config.ts";
import type { Site } from "../model/site.ts";
import { weighSite, type Kind } from "./site-weight.ts";

const MEGABYTE = 1_000_000;
/** The part of a limit from which on somebody should know. */
const NEAR = 0.8;
/** How many of the heaviest kinds are named. */
const NAMED = 3;

/** What makes a kind lighter; the others grow with the text. */
const ADVICE: Partial<Record<Kind, string>> = {
  pictures: "Save the largest pictures smaller: 1600 pixels wide is enough for a page.",
  data: "Leave rows out of figures that nobody needs.",
  handbook: "Publish what npm run build makes, which has no handbook, and hand that out apart.",
};
const TEXT_ADVICE = "This grows with the text: take out pages that nobody needs any more, or give a part of them a site of its own.";

/**
 * A warning when the site is near what its host takes.
 * @param sizes bytes of all files but SHA256SUMS, whose size follows from them, by path
 * @throws ContentError when it is larger
 */
export function checkSize(site: Site, sizes: Iterable<readonly [path: string, bytes: number]>): Problem[] {
  const { maxSizeMegabytes } = site.config.hosting;
  if (maxSizeMegabytes === null) return [];
  const limit = Math.round(maxSizeMegabytes * MEGABYTE);
  const weights = weighSite(site, sizes);
  const bytes = total(weights);
  if (bytes < limit * NEAR) return [];
  const problem = sizeProblem(site, weights, limit);
  if (bytes > limit) throw new ContentError([problem]);
  return [problem];
}

function sizeProblem(site: Site, weights: ReadonlyMap<Kind, number>, limit: number): Problem {
  const bytes = total(weights);
  const percent = Math.floor((bytes / limit) * 100);
  const heaviest = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, NAMED);
  const parts = heaviest.map(([kind, weight]) => `${kind} ${megabytes(weight)} (${Math.round((weight / bytes) * 100)}%)`);
  const most = `${(limit / MEGABYTE).toLocaleString("en-GB")} MB`;
  const size = percent < 100 ? `${percent}% of the ${most} that its host takes` : `and its host takes at most ${most}`;
  const { line, column } = site.dataFiles.get("site")?.positionOf(["hosting", "maxSizeMegabytes"]) ?? { line: 1, column: 1 };
  const advice = ADVICE[heaviest[0]?.[0] ?? "pages"] ?? TEXT_ADVICE;
  return {
    file: "_data/site.json",
    line,
    column,
    rule: "site-size",
    message: `The site weighs ${megabytes(bytes)}, ${size}. Heaviest: ${parts.join(", ")}.`,
    hint: `${advice} GitHub Pages takes ${GITHUB_PAGES_MEGABYTES.toLocaleString("en-GB")} MB; for another host set hosting.maxSizeMegabytes in _data/site.json to what it takes, or to null for no limit.`,
  };
}

function total(weights: ReadonlyMap<Kind, number>): number {
  return [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** In megabytes of a million bytes, never less than it is. */
function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / (MEGABYTE / 10)) / 10).toLocaleString("en-GB", { minimumFractionDigits: 1 })} MB`;
}
