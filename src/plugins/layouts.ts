// Lets layouts be typed functions in .11ty.ts files.
import type { EleventyConfig } from "@11ty/eleventy";

/** Registers the extension. */
export function layouts(config: EleventyConfig): void {
  config.addExtension("11ty.ts", { key: "11ty.js" });
}
