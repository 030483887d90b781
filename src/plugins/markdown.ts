// Makes our Markdown Eleventy's: each page was parsed and rendered once already, so its HTML is looked up.
import type { EleventyConfig } from "@11ty/eleventy";
import type { SiteBuild } from "./site-build.ts";

/** Takes the place of Eleventy's own Markdown. */
export function markdown(config: EleventyConfig, { rendered }: SiteBuild): void {
  config.addExtension("md", {
    compile(_source, inputPath) {
      const document = rendered.documents.get(inputPath.replace(/^\.\//, ""));
      if (!document) throw new Error(`${inputPath} was not rendered`);
      return () => document.html;
    },
    // What Eleventy keeps of a page would keep the whole run that drew it.
    compileOptions: { cache: false },
  });
}
