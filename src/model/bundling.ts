// How all browser code is bundled.

/** esbuild's options for every bundle; the target names the oldest browsers in which everything works. */
export const BUNDLING: { bundle: true; minify: true; write: false; format: "iife"; target: string[]; legalComments: "inline"; logLevel: "silent" } = {
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  target: ["es2022", "chrome123", "firefox121", "safari17.5"],
  legalComments: "inline",
  logLevel: "silent",
};
