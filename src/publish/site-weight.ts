// What the files of a site weigh, by what they are for.
import { statSync } from "node:fs";
import { markdownPath } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import type { SiteFile } from "./staging.ts";

/** What the files of a site are for, as a person reads it. */
export type Kind = "pages" | "pages for paper" | "Markdown copies" | "search" | "pictures" | "data" | "dossier" | "handbook" | "other files" | "checksums";

/** Bytes of SHA256SUMS for a file beside its path. */
const CHECKSUM_LINE = 64 + 2 + 1;

/** Files known by their path alone. */
const PATHS: readonly [Kind, RegExp][] = [
  ["pages for paper", /^(?:.*\/)?print\/(?:.*\/)?index\.html$/],
  ["search", /^(?:pagefind\/|assets\/(?:words|vocabulary|search)-)/],
  ["data", /^data\//],
  ["dossier", /^assets\/dossier-/],
];

/**
 * Bytes by kind, SHA256SUMS included.
 * @param exact reads pictures as they will be published; otherwise their size on the disk counts, which takes no time and is a little more, as their metadata is still in it
 */
export function weighSite(site: Site, files: readonly SiteFile[], exact: boolean): Map<Kind, number> {
  const pictures = new Map([...site.pictures.values()].map(({ output, path }) => [output, path]));
  const known = new Map<string, Kind>([
    ...site.pages.flatMap((page): [string, Kind][] => [[page.output, "pages"], [markdownPath(page), "Markdown copies"]]),
    ...[...pictures.keys()].map((path): [string, Kind] => [path, "pictures"]),
    ...(site.handbook ?? []).map(({ path }): [string, Kind] => [path, "handbook"]),
  ]);
  const weights = new Map<Kind, number>();
  const add = (kind: Kind, bytes: number): void => void weights.set(kind, (weights.get(kind) ?? 0) + bytes);
  for (const { path, content } of files) {
    const picture = exact ? undefined : pictures.get(path);
    const bytes = picture === undefined ? Buffer.byteLength(typeof content === "function" ? content() : content) : statSync(picture).size;
    add(known.get(path) ?? PATHS.find(([, form]) => form.test(path))?.[0] ?? "other files", bytes);
    add("checksums", CHECKSUM_LINE + Buffer.byteLength(path));
  }
  return weights;
}
