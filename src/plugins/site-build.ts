// What one build hands to Eleventy, and how a plugin gets hold of it.
import type { EleventyConfig } from "@11ty/eleventy";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import type { FinishedPage } from "../publish/verify.ts";
import type { Assets } from "../model/view.ts";
import type { RenderedSite } from "../render/documents.ts";
import type { OneByOne } from "./one-by-one.ts";

export interface SiteBuild {
  site: Site;
  /** The pages to draw. */
  pages: readonly Page[];
  rendered: RenderedSite;
  assets: Assets;
  /** Whose turn it is to be drawn. */
  turns: OneByOne;
  /** Takes each page over as soon as it is finished. */
  take(page: FinishedPage): void;
}

/** The site being built. @throws Error when Eleventy is started without the build command */
export function currentBuild(config: EleventyConfig): SiteBuild {
  if (!config.wegwijzer) throw new Error("Start the build with `npm run build`; Eleventy alone does not read content.");
  return config.wegwijzer;
}
