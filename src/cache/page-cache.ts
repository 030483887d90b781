// Keeps finished pages, with what their markup says, so that neither is made again.
import type { PageMarkup } from "../model/page-markup.ts";
import type { Kept } from "./pack.ts";

/** A finished page, and what its markup says. */
export interface KeptPage {
  content: Uint8Array;
  markup: PageMarkup;
}

/** The page kept under a key. */
export function keptPage(kept: Kept, key: string): KeptPage | undefined {
  const bytes = kept.get(key);
  if (!bytes) return undefined;
  const end = bytes.indexOf("\n");
  const markup: PageMarkup = JSON.parse(bytes.subarray(0, end).toString("utf8"));
  return { content: bytes.subarray(end + 1), markup };
}

/** Keeps a page. */
export function keepPage(kept: Kept, key: string, { content, markup }: KeptPage): void {
  kept.put(key, Buffer.concat([Buffer.from(`${JSON.stringify(markup)}\n`), content]));
}
