// <my-part> and <reader-guide>: a list and a table until their own script and style, which only pages that have them load, make them shorter.
import { element } from "./element.ts";
import { runScript } from "./run-script.ts";

/** Addresses of the script and style, from the site's root; the bundler fills them in. */
declare const PATHS_FILES: { script: string; style: string };

/** Loads what the page needs; without it everything can still be read. */
export function startReaderPaths(): void {
  if (document.querySelector("my-part, reader-guide") === null) return;
  document.head.append(element("link", { rel: "stylesheet", href: new URL(PATHS_FILES.style, siteRoot).href }));
  runScript(new URL(PATHS_FILES.script, siteRoot).href).catch(() => {});
}
