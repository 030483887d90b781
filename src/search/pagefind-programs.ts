// Makes Pagefind's programs for the browser say so when a part of the index cannot be loaded, where they go on as if no page had the word.
import { EnvironmentError } from "../model/problem.ts";

const PROGRAMS = new Set(["pagefind.js", "pagefind-worker.js"]);
/** Once for words and once for filters: the failure was printed, and will be tried again at the next question. */
const SWALLOWED = /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

/**
 * The file as it is published: only two programs are changed.
 * @throws EnvironmentError when a new Pagefind has other programs
 */
export function honest(path: string, content: Uint8Array): Uint8Array {
  if (!PROGRAMS.has(path)) return content;
  const text = Buffer.from(content).toString("utf8");
  if (text.match(SWALLOWED)?.length !== 2) throw new EnvironmentError(`This version of Pagefind, the search engine, has another ${path} than Wegwijzer knows. Run \`npm ci\`, which installs the right one.`);
  return Buffer.from(text.replace(SWALLOWED, ""));
}
