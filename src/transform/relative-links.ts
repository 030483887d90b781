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
  const here = origin.from.split("/").slice(0, -1);
  const [path = "", ...rest] = address.slice(1).split(/(?=[?#])/);
  const there = path.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  const relative = "../".repeat(here.length - common) + there.slice(common).join("/");
  return (relative === "" ? "./" : relative) + rest.join("");
}
