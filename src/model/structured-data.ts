// Figures and the glossary in the words of schema.org, for search engines that collect data sets and terms.
import type { Page } from "./page.ts";
import { publicAddress } from "./public-address.ts";
import type { Language, SiteConfig } from "./schema/config.ts";
import type { Figure } from "./schema/figures.ts";
import { pageAt, say, type Site } from "./site.ts";

/** A figure as a schema.org Dataset: what it measures, over which years, by which sources. */
export function datasetJsonLd(figure: Figure, site: Site, language: Language): object {
  const page = pageAt(site, language.code, figure.page);
  const years = coverage(figure);
  const cited = [...new Set(figure.rows.flatMap((row) => row.source))].map((id) => site.sources.get(id)).filter((source) => source !== undefined);
  return {
    "@type": "Dataset",
    name: say(figure.title, language.code),
    description: say(figure.summary, language.code),
    ...(page ? { url: `${publicAddress(site, page.url)}#figure_${figure.id}` } : {}),
    identifier: figure.id,
    inLanguage: language.code,
    dateModified: figure.checked,
    ...(years === undefined ? {} : { temporalCoverage: years }),
    variableMeasured: figure.columns.map((column) => {
      const unit = site.units.get(column.unit);
      return { "@type": "PropertyValue", name: say(column.title, language.code), ...(unit ? { unitText: say(unit.label, language.code) } : {}) };
    }),
    ...(figure.method ? { measurementTechnique: say(figure.method, language.code) } : {}),
    citation: cited.map((source) => ({ "@type": "CreativeWork", name: source.title, ...(source.URL === undefined ? {} : { url: source.URL }) })),
    isAccessibleForFree: true,
    license: site.config.license.url,
    creator: organizationJsonLd(site.config.publisher),
  };
}

/** The glossary, as it stands on a page, as a schema.org DefinedTermSet. */
export function termSetJsonLd(page: Page, site: Site, language: Language): object {
  const url = publicAddress(site, page.url);
  return {
    "@type": "DefinedTermSet",
    name: page.front.title,
    description: page.front.description,
    url,
    inLanguage: language.code,
    hasDefinedTerm: site.glossary.map((term) => ({
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

/** First and last year of a figure's rows, as an ISO 8601 interval. */
function coverage({ rows }: Figure): string | undefined {
  const years = rows.flatMap(({ year }) => (year === undefined ? [] : String(year).split("-"))).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}/${last}`;
}
