// Makes our Markdown Eleventy's: each page was parsed and rendered once already, so its HTML is looked up.
import type { EleventyConfig } from "@11ty/eleventy";
import type { SiteBuild } from "./site-build.ts";

/** Sets the Markdown library. */
export function markdown(config: EleventyConfig, { rendered }: SiteBuild): void {
  config.setLibrary("md", {
    render(_source, { page }) {
      const document = rendered.documents.get(page.inputPath.replace(/^\.\//, ""));
      if (!document) throw new Error(`${page.inputPath} was not rendered`);
      return document.html;
    },
    set() {},
    disable() {},
  });
}
