// datapackage.json: all figures as one Frictionless Data Package, which tools for tables read with types and units.
import { posix } from "node:path";
import { sha256 } from "../checksums.ts";
import { figureFiles } from "../figure-files.ts";
import { publicAddress } from "../public-address.ts";
import type { Figure } from "../schema/figures.ts";
import { say, type Site } from "../site.ts";
import { slugify } from "../slugify.ts";
import { DATA_PACKAGE } from "./data-paths.ts";
import { figureCsv } from "./figure-csv.ts";
import type { Speaker } from "./field-words.ts";
import { tableSchema } from "./table-schema.ts";

/**
 * The file. It follows version 1 of the standard, whose tabular profile every reader knows; readers of version 2 take it as well
 * (datapackage.org, "Changelog"), while some that are much used read nothing else (frictionless-py, issue 1737).
 * Titles are in the site's first language, since the standard has room for one.
 * @param home public address of the page about the data
 */
export function dataPackage(site: Site, home: string): string {
  const { config } = site;
  const [first = { code: "" }] = site.languages;
  const strings = site.strings.get(first.code);
  if (!strings) throw new Error(`no interface words for "${first.code}"`);
  const licenses = [{ ...licenceName(config.license.url), path: config.license.url, title: say(config.license.name, first.code) }];
  const keywords = config.openData.keywords[first.code] ?? [];
  const { email } = config.contact ?? {};
  const data = {
    profile: "tabular-data-package",
    name: config.offline.name ?? asciiName(say(config.shortTitle ?? config.title, first.code)),
    id: publicAddress(site, DATA_PACKAGE),
    title: say(config.title, first.code),
    description: say(config.description, first.code),
    homepage: home,
    ...(keywords.length === 0 ? {} : { keywords }),
    contributors: [{ title: config.publisher.name, ...(config.publisher.url === undefined ? {} : { path: config.publisher.url }), ...(email === undefined ? {} : { email }), role: "publisher" }],
    licenses,
    resources: [...site.figures.values()].map((figure) => resource({ site, figure, language: first.code, strings }, licenses)),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function resource(speaker: Speaker, licenses: readonly object[]): object {
  const { site, figure, language } = speaker;
  const csv = figureCsv(site, figure);
  return {
    profile: "tabular-data-resource",
    name: figure.id,
    path: posix.basename(figureFiles(figure.id, language).csv),
    title: say(figure.title, language),
    description: [figure.summary, ...figure.caveats].map((text) => say(text, language)).join("\n\n"),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true, caseSensitiveHeader: true },
    schema: tableSchema(speaker),
    sources: sourcesOf(site, figure),
    licenses,
  };
}

function sourcesOf(site: Site, figure: Figure): object[] {
  const ids = [...new Set(figure.rows.flatMap(({ source }) => source))];
  return ids.map((id) => site.sources.get(id)).filter((source) => source !== undefined).map(({ title, URL }) => ({ title, ...(URL === undefined ? {} : { path: URL }) }));
}

/** The Open Definition's name of a Creative Commons licence ("CC-BY-4.0"); of another it is not known. */
function licenceName(url: string): { name?: string } {
  const [, kind, version] = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\//.exec(url) ?? [];
  if (kind === undefined || version === undefined) return {};
  return { name: kind === "zero" ? `CC0-${version}` : `CC-${kind.toUpperCase()}-${version}` };
}

/** The standard takes a to z, digits and hyphens. */
function asciiName(title: string): string {
  const name = slugify(title).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? "data" : name;
}
