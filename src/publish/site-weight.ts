// What the files of a site weigh, by what they are for.
import { markdownPath } from "../model/page.ts";
import type { Site } from "../model/site.ts";

/** What the files of a site are for, as a person reads it. */
export type Kind = "pages" | "pages for paper" | "Markdown copies" | "search" | "pictures" | "data" | "dossier" | "handbook" | "other files" | "checksums";

/** Bytes of SHA256SUMS for a file beside its path. */
const CHECKSUM_LINE = 64 + 2 + 1;

/** Files known by their path alone. */
const PATHS: readonly [Kind, RegExp][] = [
  ["pages for paper", /^(?:.*\/)?print\/(?:.*\/)?index\.html$/],
  ["search", /^(?:pagefind\/|assets\/(?:(?:words|vocabulary|search)-|site-scripts\.js$))/],
  ["data", /^data\//],
  ["dossier", /^assets\/dossier-/],
];

/**
 * Bytes by kind, SHA256SUMS included.
 * @param sizes bytes of every other file, by path
 */
export function weighSite(site: Site, sizes: Iterable<readonly [path: string, bytes: number]>): Map<Kind, number> {
  const known = new Map<string, Kind>([
    ...site.pages.flatMap((page): [string, Kind][] => [[page.output, "pages"], [markdownPath(page), "Markdown copies"]]),
    ...[...site.pictures.values()].map(({ output }): [string, Kind] => [output, "pictures"]),
    ...(site.handbook ?? []).map(({ path }): [string, Kind] => [path, "handbook"]),
  ]);
  const weights = new Map<Kind, number>();
  const add = (kind: Kind, bytes: number): void => void weights.set(kind, (weights.get(kind) ?? 0) + bytes);
  for (const [path, bytes] of sizes) {
    add(known.get(path) ?? PATHS.find(([, form]) => form.test(path))?.[0] ?? "other files", bytes);
    add("checksums", CHECKSUM_LINE + Buffer.byteLength(path));
  }
  return weights;
}
