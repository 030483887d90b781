// JSON-LD: tells search engines what the page is, where it stands, and who publishes it.
import { html, jsonScript, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import { ancestorsOf, say } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";
import { publicAddress } from "../../src/model/public-address.ts";

/** The <script> with the page's description for machines; it holds data, so the security policy lets it be. */
export function structuredData(view: PageView): Html {
  const graph = view.page.front.layout === "home" ? [webSite(view)] : [breadcrumbList(view), article(view)];
  return html`<script type="application/ld+json">${jsonScript({ "@context": "https://schema.org", "@graph": graph })}</script>`;
}

function webSite({ site, page, language }: PageView): object {
  return {
    "@type": "WebSite",
    name: say(site.config.title, language.code),
    description: say(site.config.description, language.code),
    url: publicAddress(site, page.url),
    inLanguage: language.code,
    license: site.config.license.url,
    publisher: publisher(site.config.publisher),
  };
}

function breadcrumbList({ site, page }: PageView): object {
  const trail = [...ancestorsOf(site, page), page];
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map((each, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: shortTitle(each),
      item: publicAddress(site, each.url),
    })),
  };
}

function article({ site, page, language }: PageView): object {
  const { title, description, reviewed } = page.front;
  return {
    "@type": "Article",
    headline: title,
    description,
    url: publicAddress(site, page.url),
    inLanguage: language.code,
    ...(reviewed ? { dateModified: reviewed } : {}),
    license: site.config.license.url,
    publisher: publisher(site.config.publisher),
  };
}

function publisher({ name, url }: { name: string; url?: string | undefined }): object {
  return { "@type": "Organization", name, ...(url ? { url } : {}) };
}
