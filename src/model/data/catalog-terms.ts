// The words of the catalogue and what they stand for, so that a reader of JSON-LD need not fetch a context.
import type { Localized } from "../schema/text.ts";
import type { Site } from "../site.ts";
import { languageUri } from "./eu-vocabulary.ts";

const literal = (id: string, type: string): object => ({ "@id": id, "@type": `xsd:${type}` });
const spoken = (id: string): object => ({ "@id": id, "@container": "@language" });

/** JSON-LD 1.1 context, to stand in the file itself. */
export const CATALOG_CONTEXT: object = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  title: spoken("dct:title"),
  description: spoken("dct:description"),
  keyword: spoken("dcat:keyword"),
  label: spoken("skos:prefLabel"),
  statement: spoken("rdfs:label"),
  sourceTitle: "dct:title",
  identifier: "dct:identifier",
  modified: literal("dct:modified", "date"),
  startDate: literal("dcat:startDate", "gYear"),
  endDate: literal("dcat:endDate", "gYear"),
  byteSize: literal("dcat:byteSize", "nonNegativeInteger"),
  checksumValue: literal("spdx:checksumValue", "hexBinary"),
  name: "foaf:name",
  formattedName: "vcard:fn",
};

/** A thing named by its address, with its class, which validators ask for and would otherwise have to fetch. */
export function thing(id: string, type: string): object {
  return { id, type };
}

/** Texts in the languages of the site alone. */
export function inLanguages(site: Site, text: Localized): Localized {
  return Object.fromEntries(site.languages.flatMap(({ code }) => (text[code] === undefined ? [] : [[code, text[code]]])));
}

/** Languages by their address, those that the EU's list lacks left out. */
export function languagesOf(codes: readonly string[]): object[] {
  return codes.map(languageUri).filter((uri) => uri !== undefined).map((uri) => thing(uri, "dct:LinguisticSystem"));
}
