// <my-part> and <reader-guide>: a list and a table until their own script and style, which only pages that have them load, make them shorter.
import { loadPart } from "./load-part.ts";

/** Addresses of the script and style, from the site's root; the bundler fills them in. */
declare const PATHS_FILES: { script: string; style: string };

/** Loads what the page needs; without it everything can still be read. */
export function startReaderPaths(): void {
  if (document.querySelector("my-part, reader-guide") === null) return;
  loadPart(PATHS_FILES).catch(() => {});
}
