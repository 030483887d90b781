// The address of a page or file on the public web, for what may not be relative: canonical links, Open Graph, citations.
import type { Site } from "./site.ts";

/** Joins an address from the site's root to the site's public address. */
export function publicAddress(site: Site, address: string): string {
  return new URL(address.replace(/^\//, ""), site.config.url).href;
}
