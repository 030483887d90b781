// robots.txt: all welcome, and where the sitemap is.
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";

/** The file, by the Robots Exclusion Protocol (RFC 9309). */
export const robots: Output = (site) => [{ path: "robots.txt", content: `User-agent: *\nAllow: /\n\nSitemap: ${publicAddress(site, "/sitemap.xml")}\n` }];
