// The passes over each finished page, in order.
import type { EleventyConfig } from "@11ty/eleventy";
import { relativeLinks } from "../transform/relative-links.ts";
import type { SiteBuild } from "./site-build.ts";

/** Adds the passes. */
export function transforms(config: EleventyConfig, { site }: SiteBuild): void {
  const base = new URL(site.config.url).pathname;
  config.addTransform("relative-links", function relative(content) {
    const path = this.page.outputPath.replace(/^\.?\/?_site\//, "");
    // A host serves 404.html at any depth, so its links must be absolute.
    return path === "404.html" ? relativeLinks(content, { prefix: base }) : relativeLinks(content, { from: path });
  });
}
