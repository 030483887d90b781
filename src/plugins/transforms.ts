// The passes over each finished page, in order; the last one hands it over, so that no page is kept.
import type { EleventyConfig } from "@11ty/eleventy";
import type { Site } from "../model/site.ts";
import { relativeLinks } from "../transform/relative-links.ts";
import type { SiteBuild } from "./site-build.ts";

/** Adds the passes. */
export function transforms(config: EleventyConfig, { site, turns, take }: SiteBuild): void {
  config.addTransform("relative-links", function relative(content) {
    return withOwnLinks(content, pathOf(this.page.outputPath), site);
  });
  config.addTransform("hand-over", async function handOver(content) {
    take({ path: pathOf(this.page.outputPath), content, source: this.page.inputPath.replace(/^\.\//, "") });
    await turns.end();
    return "";
  });
}

/** A page with links that work where it stands. @param path its path in the output folder */
export function withOwnLinks(content: string, path: string, { config }: Site): string {
  // A host serves 404.html at any depth, so its links must be absolute.
  return relativeLinks(content, path === "404.html" ? { prefix: new URL(config.url).pathname } : { from: path });
}

function pathOf(outputPath: string): string {
  return outputPath.replace(/^\.?\/?_site\//, "");
}
