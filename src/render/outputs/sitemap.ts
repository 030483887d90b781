// sitemap.xml: every page with its translations, for search engines.
import { html } from "../../model/html.ts";
import { twinsOf } from "../../model/site.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";
import { sitemapFiles } from "./sitemap-files.ts";

/** The sitemap, by the sitemaps.org protocol with hreflang alternates; of a very large site an index of sitemaps. */
export const sitemap: Output = (site) => {
  const pages = site.pages.filter(({ front }) => front.layout !== "error" && front.layout !== "search");
  const entries = pages.map((page) => {
    const twins = twinsOf(site, page);
    const alternates = twins.length === 0 ? [] : [page, ...twins];
    return html`<url><loc>${publicAddress(site, page.url)}</loc>${page.front.reviewed === undefined ? "" : html`<lastmod>${page.front.reviewed}</lastmod>`}${alternates.map((twin) => html`<xhtml:link rel="alternate" hreflang="${twin.language}" href="${publicAddress(site, twin.url)}"/>`)}</url>
`;
  });
  return sitemapFiles(entries, (path) => publicAddress(site, `/${path}`));
};
