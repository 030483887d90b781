// catalog.jsonld: all figures in the words of DCAT 3, for portals of open data such as data.overheid.nl.
import { publicAddress } from "../public-address.ts";
import type { Site } from "../site.ts";
import { CATALOG_CONTEXT, inLanguages, languagesOf, thing } from "./catalog-terms.ts";
import { catalogDataset } from "./catalog-dataset.ts";
import { CATALOG } from "./data-paths.ts";
import { THEME_NAMES, themeUri } from "./eu-vocabulary.ts";

/**
 * The catalogue as JSON-LD that fetches nothing. It follows DCAT-AP-NL 3.0 (Geonovum) and DCAT-AP 3.0 (SEMIC) as far as site.json tells
 * what they ask for: without `contact` it has no contact point, without `openData.themes` no theme, and is then no full DCAT-AP-NL.
 * @param home public address of the page about the data
 */
export function dataCatalog(site: Site, home: string): string {
  const { config } = site;
  const days = [...site.figures.values()].map(({ checked }) => checked).toSorted();
  const shared = sharedOf(site);
  const references = Object.fromEntries(Object.entries({ ...shared, "foaf:page": { id: home } }).map(([name, value]) => [name, referenceTo(value)]));
  const catalog = {
    "@context": CATALOG_CONTEXT,
    id: publicAddress(site, CATALOG),
    type: "dcat:Catalog",
    title: inLanguages(site, config.title),
    description: inLanguages(site, config.description),
    modified: days.at(-1),
    "foaf:homepage": thing(home, "foaf:Document"),
    "dct:language": languagesOf(site.languages.map(({ code }) => code)),
    "dct:license": thing(config.license.url, "dct:LicenseDocument"),
    ...shared,
    "dcat:dataset": [...site.figures.values()].map((figure) => catalogDataset(site, figure, references)),
  };
  return `${JSON.stringify(catalog, undefined, 2)}\n`;
}

/** The things are described once, at the catalogue; data sets name them by id. */
function referenceTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referenceTo);
  return typeof value === "object" && value !== null && "id" in value ? { id: value.id } : value;
}

/** What holds for the catalogue and for each data set in it: who, and about what and where. */
function sharedOf(site: Site): Record<string, unknown> {
  const { publisher, contact, openData } = site.config;
  const agent = {
    id: publisher.uri ?? publisher.url ?? "_:publisher",
    type: "foaf:Agent",
    name: publisher.name,
    ...(publisher.url === undefined ? {} : { "foaf:homepage": thing(publisher.url, "foaf:Document") }),
  };
  return {
    "dct:publisher": agent,
    "dct:creator": { id: agent.id },
    ...(contact && {
      "dcat:contactPoint": {
        id: "_:contact",
        type: ["vcard:Kind", "vcard:Organization"],
        formattedName: contact.name ?? publisher.name,
        ...(contact.email === undefined ? {} : { "vcard:hasEmail": { id: `mailto:${contact.email}` } }),
        ...(contact.url === undefined ? {} : { "vcard:hasURL": { id: contact.url } }),
      },
    }),
    ...(openData.spatial.length === 0 ? {} : { "dct:spatial": openData.spatial.map((uri) => thing(uri, "dct:Location")) }),
    ...(openData.themes.length === 0 ? {} : { "dcat:theme": openData.themes.map((code) => ({ ...thing(themeUri(code), "skos:Concept"), label: { en: THEME_NAMES[code] } })) }),
  };
}
