// Figures, the catalogue of them, and the glossary in the words of schema.org, for search engines that collect data sets and terms.
import { commonUnit } from "./data/common-unit.ts";
import { yearsOf } from "./data/coverage.ts";
import { distributionName, distributionsOf } from "./data/distributions.ts";
import { CATALOG } from "./data/data-paths.ts";
import type { Page } from "./page.ts";
import { publicAddress } from "./public-address.ts";
import type { Language, SiteConfig } from "./schema/config.ts";
import type { Figure } from "./schema/figures.ts";
import { pageAt, say, type Site } from "./site.ts";
import { termsFromAToZ } from "./terms.ts";

/** A figure as a schema.org Dataset: what it measures, over which years, by which sources, and the files it can be had in. */
export function datasetJsonLd(figure: Figure, site: Site, language: Language): object {
  const page = pageAt(site, language.code, figure.page);
  const years = yearsOf(figure);
  const strings = site.strings.get(language.code);
  const cited = [...new Set(figure.rows.flatMap((row) => row.source))].map((id) => site.sources.get(id)).filter((source) => source !== undefined);
  return {
    "@type": "Dataset",
    name: say(figure.title, language.code),
    description: say(figure.summary, language.code),
    ...(page ? { url: `${publicAddress(site, page.url)}#figure_${figure.id}` } : {}),
    identifier: `${publicAddress(site, CATALOG)}#${figure.id}`,
    inLanguage: language.code,
    dateModified: figure.checked,
    ...(years === undefined ? {} : { temporalCoverage: years.first === years.last ? years.first : `${years.first}/${years.last}` }),
    variableMeasured: figure.columns.map((column) => {
      const unit = site.units.get(commonUnit(figure, column) ?? "");
      return { "@type": "PropertyValue", name: say(column.title, language.code), ...(column.description ? { description: say(column.description, language.code) } : {}), ...(unit ? { unitText: say(unit.label, language.code) } : {}) };
    }),
    ...(figure.method ? { measurementTechnique: say(figure.method, language.code) } : {}),
    isBasedOn: cited.map((source) => ({ "@type": "CreativeWork", name: source.title, ...(source.URL === undefined ? {} : { url: source.URL }) })),
    distribution: distributionsOf(site, figure, language.code).map(({ kind, path, mediaType }) => ({
      "@type": "DataDownload",
      ...(strings ? { name: distributionName(kind, strings) } : {}),
      encodingFormat: mediaType,
      contentUrl: publicAddress(site, path),
    })),
    includedInDataCatalog: { "@type": "DataCatalog", "@id": publicAddress(site, CATALOG), name: say(site.config.title, language.code) },
    isAccessibleForFree: true,
    license: site.config.license.url,
    creator: organizationJsonLd(site.config.publisher),
  };
}

/** The catalogue of all figures as a schema.org DataCatalog, for the page that lists them. */
export function dataCatalogJsonLd(page: Page, site: Site, language: Language): object {
  return {
    "@type": "DataCatalog",
    "@id": publicAddress(site, CATALOG),
    name: say(site.config.title, language.code),
    description: page.front.description,
    url: publicAddress(site, page.url),
    inLanguage: language.code,
    license: site.config.license.url,
    publisher: organizationJsonLd(site.config.publisher),
    dataset: [...site.figures.values()].map((figure) => ({ "@type": "Dataset", name: say(figure.title, language.code), description: say(figure.summary, language.code), identifier: `${publicAddress(site, CATALOG)}#${figure.id}`, license: site.config.license.url })),
  };
}

/** The glossary, as it stands on a page, as a schema.org DefinedTermSet. In the order of the page, so that a definition is near enough to itself to compress. */
export function termSetJsonLd(page: Page, site: Site, language: Language): object {
  const url = publicAddress(site, page.url);
  return {
    "@type": "DefinedTermSet",
    name: page.front.title,
    description: page.front.description,
    url,
    inLanguage: language.code,
    hasDefinedTerm: termsFromAToZ(site, language).map((term) => ({
      "@type": "DefinedTerm",
      name: say(term.term, language.code),
      ...(term.abbreviation ? { alternateName: say(term.abbreviation, language.code) } : {}),
      description: say(term.definition, language.code),
      termCode: term.id,
      url: `${url}#term_${term.id}`,
    })),
  };
}

/** The publisher as a schema.org Organization. */
export function organizationJsonLd({ name, url }: SiteConfig["publisher"]): object {
  return { "@type": "Organization", name, ...(url === undefined ? {} : { url }) };
}
