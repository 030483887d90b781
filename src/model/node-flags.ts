// How Node.js is started for a command that makes a whole site; package.json has the same words for those that npm starts.

/**
 * More room for what lives shortly, as the text of a page does while it is made: by default V8 looks through 16 MB so often that it takes
 * a tenth of the time of a large build. Sizes in MB. What lives longer is looked through when there is 30 % more of it than was left the last time; by default
 * it may grow to four times as much, mostly of pages that are long written. Then TypeScript as it is written.
 */
export const NODE_FLAGS: readonly string[] = ["--min-semi-space-size=32", "--max-semi-space-size=64", "--heap-growing-percent=30", "--import", "tsx"];
