// The passes over each finished page, in order; the last one hands it over, so that no page is kept.
import { setImmediate } from "node:timers/promises";
import type { EleventyConfig } from "@11ty/eleventy";
import { relativeLinks } from "../transform/relative-links.ts";
import type { SiteBuild } from "./site-build.ts";

/** After so many pages the search engine is fed, which runs beside us. */
const PAGES_AT_ONCE = 4;

/** Adds the passes. */
export function transforms(config: EleventyConfig, { site, take }: SiteBuild): void {
  const base = new URL(site.config.url).pathname;
  config.addTransform("relative-links", function relative(content) {
    const path = pathOf(this.page.outputPath);
    // A host serves 404.html at any depth, so its links must be absolute.
    return path === "404.html" ? relativeLinks(content, { prefix: base }) : relativeLinks(content, { from: path });
  });
  let pages = 0;
  config.addTransform("hand-over", async function handOver(content) {
    take({ path: pathOf(this.page.outputPath), content, source: this.page.inputPath.replace(/^\.\//, "") });
    if (++pages % PAGES_AT_ONCE === 0) await setImmediate();
    return "";
  });
}

function pathOf(outputPath: string): string {
  return outputPath.replace(/^\.?\/?_site\//, "");
}
