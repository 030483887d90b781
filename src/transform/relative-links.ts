// Makes each address that starts at the site's root relative, so that the site works anywhere.
import { rewriteAddresses } from "./rewrite-addresses.ts";

/** Where addresses count from: the page's own path in the output folder, or a fixed prefix. */
export type Origin = { from: string } | { prefix: string };

/** Rewrites attributes that hold "/…" (but not "//…") and leaves every other byte as it is. */
export function relativeLinks(html: string, origin: Origin): string {
  return rewriteAddresses(html, { address: (address) => (/^\/(?!\/)/.test(address) ? relocate(address, origin) : address) });
}

/** "/a/b/" seen from "a/c/index.html" is "../b/". */
export function relocate(address: string, origin: Origin): string {
  if ("prefix" in origin) return origin.prefix + address.slice(1);
  const { from } = origin;
  const folderEnd = from.lastIndexOf("/") + 1;
  const mark = address.search(/[?#]/);
  const pathEnd = mark < 0 ? address.length : mark;
  // Both have the folders before this place; the address starts with a slash, the page's path does not.
  let common = 0;
  for (let at = 0; at < folderEnd && at + 1 < pathEnd && from[at] === address[at + 1]; at++) if (from[at] === "/") common = at + 1;
  let up = "";
  for (let at = from.indexOf("/", common); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  const path = up + address.slice(common + 1, pathEnd);
  return (path === "" ? "./" : path) + address.slice(pathEnd);
}
