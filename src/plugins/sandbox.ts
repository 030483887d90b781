// Shuts Eleventy off from the disk, and keeps it quiet: no template, data file or front matter is read but what we add ourselves.
import type { EleventyConfig } from "@11ty/eleventy";

/** Everything on disk is ignored; layouts are found by name in _includes. */
export function sandbox(config: EleventyConfig): void {
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.ignores.add("**/*");
  config.benchmarkManager.get("Configuration").setMinimumThresholdMs(Number.MAX_SAFE_INTEGER);
}
