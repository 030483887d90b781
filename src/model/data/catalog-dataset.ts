// One figure in the catalogue: a dcat:Dataset with its files as dcat:Distribution.
import { posix } from "node:path";
import { sha256 } from "../checksums.ts";
import { publicAddress } from "../public-address.ts";
import type { Figure } from "../schema/figures.ts";
import { pageAt, type Site } from "../site.ts";
import { inLanguages, languagesOf, thing } from "./catalog-terms.ts";
import { yearsOf } from "./coverage.ts";
import { CATALOG } from "./data-paths.ts";
import { allDistributions, dataContents, distributionName, type Distribution } from "./distributions.ts";
import { fileTypeUri, PUBLIC_ACCESS, UNKNOWN_FREQUENCY } from "./eu-vocabulary.ts";

/** @param shared what holds for all data sets: publisher, contact point, themes, areas */
export function catalogDataset(site: Site, figure: Figure, shared: Readonly<Record<string, unknown>>): object {
  const id = `${publicAddress(site, CATALOG)}#${figure.id}`;
  const years = yearsOf(figure);
  const contents = dataContents(site, figure);
  const keywords = site.languages.flatMap(({ code }) => (site.config.openData.keywords[code] ? [[code, site.config.openData.keywords[code]]] : []));
  const pages = site.languages.map(({ code }) => pageAt(site, code, figure.page)).filter((page) => page !== undefined);
  return {
    id,
    type: "dcat:Dataset",
    identifier: id,
    title: inLanguages(site, figure.title),
    description: inLanguages(site, figure.summary),
    ...(keywords.length === 0 ? {} : { keyword: Object.fromEntries(keywords) }),
    modified: figure.checked,
    "dct:accessRights": thing(PUBLIC_ACCESS, "dct:RightsStatement"),
    "dct:accrualPeriodicity": thing(UNKNOWN_FREQUENCY, "dct:Frequency"),
    "dct:language": languagesOf(site.languages.map(({ code }) => code)),
    ...(years === undefined ? {} : { "dct:temporal": { type: "dct:PeriodOfTime", startDate: years.first, endDate: years.last } }),
    "dcat:landingPage": pages.map(({ url }) => thing(`${publicAddress(site, url)}#figure_${figure.id}`, "foaf:Document")),
    ...(figure.method ? { "dct:provenance": { type: "dct:ProvenanceStatement", statement: inLanguages(site, figure.method) } } : {}),
    "prov:wasDerivedFrom": sourcesOf(site, figure),
    ...shared,
    "dcat:distribution": allDistributions(site, figure).map((file) => distribution(site, figure, file, contents.get(file.path))),
  };
}

function sourcesOf(site: Site, figure: Figure): object[] {
  const ids = [...new Set(figure.rows.flatMap(({ source }) => source))];
  return ids.map((id) => site.sources.get(id)).filter((source) => source !== undefined).map(({ title, URL }) => ({ ...(URL === undefined ? {} : { id: URL }), type: "prov:Entity", sourceTitle: title }));
}

/** DCAT-AP-NL wants an access URL also where the file itself is the only way in: both are then the file's address. */
function distribution(site: Site, figure: Figure, { kind, path, mediaType, fileType, languages }: Distribution, content: string | undefined): object {
  const address = publicAddress(site, path);
  const names = site.languages.flatMap(({ code }) => {
    const strings = site.strings.get(code);
    return strings ? [[code, distributionName(kind, strings)]] : [];
  });
  return {
    id: `${publicAddress(site, CATALOG)}#${posix.basename(path)}`,
    type: "dcat:Distribution",
    title: Object.fromEntries(names),
    modified: figure.checked,
    "dct:language": languagesOf(languages),
    "dct:license": thing(site.config.license.url, "dct:LicenseDocument"),
    "dcat:accessURL": { id: address },
    "dcat:downloadURL": { id: address },
    "dcat:mediaType": thing(`https://www.iana.org/assignments/media-types/${mediaType}`, "dct:MediaType"),
    "dct:format": thing(fileTypeUri(fileType), "dct:MediaTypeOrExtent"),
    ...(kind === "csv" ? { "dct:conformsTo": thing("https://www.rfc-editor.org/rfc/rfc4180", "dct:Standard") } : {}),
    ...(content === undefined ? {} : { byteSize: String(Buffer.byteLength(content)), "spdx:checksum": { type: "spdx:Checksum", "spdx:algorithm": thing("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"), checksumValue: sha256(content) } }),
  };
}
