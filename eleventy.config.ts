// How Eleventy compiles a site: our plugins in the order they act.
import type { EleventyConfig } from "@11ty/eleventy";
import { layouts } from "./src/plugins/layouts.ts";
import { markdown } from "./src/plugins/markdown.ts";
import { pages } from "./src/plugins/pages.ts";
import { sandbox } from "./src/plugins/sandbox.ts";
import { currentBuild } from "./src/plugins/site-build.ts";
import { transforms } from "./src/plugins/transforms.ts";

export default function configure(config: EleventyConfig): object {
  const build = currentBuild(config);
  config.addPlugin(sandbox, build);
  config.addPlugin(layouts, build);
  config.addPlugin(markdown, build);
  config.addPlugin(pages, build);
  config.addPlugin(transforms, build);
  return {
    dir: { input: ".", includes: "_includes", data: "_data-is-read-by-the-loader", output: "_site" },
    templateFormats: ["md", "11ty.ts"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
