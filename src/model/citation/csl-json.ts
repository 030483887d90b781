// CSL-JSON: the form of our own sources, which Zotero, Pandoc and citeproc read.
import type { CslItem } from "./csl-item.ts";

/** A .csl.json file with these works. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
