// The files in which a figure can be had: the one list that pages, catalogue and structured data read.
import { figureFiles, type FigureFiles } from "../figure-files.ts";
import type { Figure } from "../schema/figures.ts";
import type { Strings } from "../schema/strings.ts";
import type { Site } from "../site.ts";
import { figureCsv } from "./figure-csv.ts";
import { figureExcelCsv } from "./figure-excel.ts";
import { figureJson } from "./figure-json.ts";

type Kind = Extract<keyof FigureFiles, "csv" | "excel" | "json" | "svg" | "png">;

const KINDS: readonly Kind[] = ["csv", "excel", "json"];
/** What a figure with a chart has besides. */
const PICTURES: readonly Kind[] = ["svg", "png"];
const MEDIA_TYPES: Readonly<Record<Kind, string>> = { csv: "text/csv", excel: "text/csv", json: "application/json", svg: "image/svg+xml", png: "image/png" };
/** Codes of the EU's list of file types. */
const FILE_TYPES: Readonly<Record<Kind, string>> = { csv: "CSV", excel: "CSV", json: "JSON", svg: "SVG", png: "PNG" };

export interface Distribution {
  kind: Kind;
  /** Path in the output. */
  path: string;
  /** IANA media type. */
  mediaType: string;
  /** Code in the EU's list of file types. */
  fileType: string;
  /** Codes of the languages whose words it holds. */
  languages: readonly string[];
}

/** The files of a figure for a reader of a language: those in all languages, and those in this one. */
export function distributionsOf(site: Site, figure: Figure, language: string): Distribution[] {
  const files = figureFiles(figure.id, language);
  const all = site.languages.map(({ code }) => code);
  return [...KINDS, ...(figure.chart ? PICTURES : [])].map((kind) => ({ kind, path: files[kind], mediaType: MEDIA_TYPES[kind], fileType: FILE_TYPES[kind], languages: kind === "csv" || kind === "json" ? all : [language] }));
}

/** The files of a figure for readers of all languages, each once. */
export function allDistributions(site: Site, figure: Figure): Distribution[] {
  const found = site.languages.flatMap(({ code }) => distributionsOf(site, figure, code));
  return found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
}

/** What a kind of file is called. */
export function distributionName(kind: Kind, strings: Strings): string {
  return { csv: strings.dataCsv, excel: strings.dataExcel, json: strings.dataJson, svg: strings.fileSvg, png: strings.filePng }[kind];
}

/** What is in the files that are made of the data alone, by path; pictures are drawn elsewhere. */
export function dataContents(site: Site, figure: Figure): Map<string, string> {
  const common = figureFiles(figure.id, site.languages[0]?.code ?? "");
  const contents = new Map([[common.csv, figureCsv(site, figure)], [common.json, figureJson(site, figure)]]);
  for (const language of site.languages) {
    const strings = site.strings.get(language.code);
    if (strings) contents.set(figureFiles(figure.id, language.code).excel, figureExcelCsv(site, figure, language, strings));
  }
  return contents;
}
