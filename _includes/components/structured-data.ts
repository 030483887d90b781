// JSON-LD: tells search engines what the page is, where it stands, and who publishes it.
import { html, jsonScript, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import { ancestorsOf, say } from "../../src/model/site.ts";
import { dataCatalogJsonLd, datasetJsonLd, organizationJsonLd, termSetJsonLd } from "../../src/model/structured-data.ts";
import type { PageView } from "../../src/model/view.ts";
import { publicAddress } from "../../src/model/public-address.ts";

/** The <script> with the page's description for machines; it holds data, so the security policy lets it be. */
export function structuredData(view: PageView): Html {
  const about = view.page.front.layout === "home" ? [webSite(view)] : [breadcrumbList(view), article(view)];
  const graph = [...about, ...directiveData(view)];
  return html`<script type="application/ld+json">${jsonScript({ "@context": "https://schema.org", "@graph": graph })}</script>`;
}

/** A data set for each figure on the page, a catalogue for the list of all of them, and a set of terms for the glossary. */
function directiveData({ site, page, language, document }: PageView): object[] {
  return document.directives.flatMap(({ name, attributes }) => {
    if (name === "datasets") return site.figures.size === 0 ? [] : [dataCatalogJsonLd(page, site, language)];
    if (name === "glossary") return [termSetJsonLd(page, site, language)];
    const figure = name === "figure" ? site.figures.get(attributes["id"] ?? "") : undefined;
    return figure ? [datasetJsonLd(figure, site, language)] : [];
  });
}

function webSite({ site, page, language }: PageView): object {
  return {
    "@type": "WebSite",
    name: say(site.config.title, language.code),
    description: say(site.config.description, language.code),
    url: publicAddress(site, page.url),
    inLanguage: language.code,
    license: site.config.license.url,
    publisher: organizationJsonLd(site.config.publisher),
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
    publisher: organizationJsonLd(site.config.publisher),
  };
}
