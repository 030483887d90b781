// The browsers the site is made for.

/** The oldest versions of each engine in which everything works, as esbuild names them. */
export const BROWSERS: string[] = ["es2022", "chrome123", "firefox121", "safari17.5"];
