// Names of the European Union for languages, themes, file types and rights, by which catalogues of data understand each other.

const AUTHORITY = "http://publications.europa.eu/resource/authority";

/** Codes of the EU's list of data themes (Data Theme Vocabulary). */
export const DATA_THEMES = ["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "OP_DATPRO", "REGI", "SOCI", "TECH", "TRAN"] as const;

/** Their names, which validators ask for; catalogues take those in other languages from the list itself. */
export const THEME_NAMES: Readonly<Record<(typeof DATA_THEMES)[number], string>> = {
  AGRI: "Agriculture, fisheries, forestry and food", ECON: "Economy and finance", EDUC: "Education, culture and sport", ENER: "Energy", ENVI: "Environment", GOVE: "Government and public sector", HEAL: "Health",
  INTR: "International issues", JUST: "Justice, legal system and public safety", OP_DATPRO: "Provisional data", REGI: "Regions and cities", SOCI: "Population and society", TECH: "Science and technology", TRAN: "Transport",
};

/** The EU's codes of languages (Language Named Authority List) by ISO 639-1 code: the official ones, those of their neighbours and Frisian. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "ARA", bg: "BUL", cs: "CES", da: "DAN", de: "DEU", el: "ELL", en: "ENG", es: "SPA", et: "EST", fi: "FIN", fr: "FRA", fy: "FRY", ga: "GLE", hr: "HRV", hu: "HUN", is: "ISL",
  it: "ITA", lt: "LIT", lv: "LAV", mt: "MLT", nb: "NOB", nl: "NLD", nn: "NNO", no: "NOR", pl: "POL", pt: "POR", ro: "RON", sk: "SLK", sl: "SLV", sv: "SWE", tr: "TUR", uk: "UKR",
};

/** Address of a language, also of one with a region ("pt-BR"); undefined when the list above lacks it. */
export function languageUri(code: string): string | undefined {
  const name = LANGUAGES[code.split("-")[0] ?? ""];
  return name === undefined ? undefined : `${AUTHORITY}/language/${name}`;
}

/** Address of a data theme. */
export function themeUri(code: string): string {
  return `${AUTHORITY}/data-theme/${code}`;
}

/** Address of a file type (File Type Named Authority List). @param code such as "CSV" */
export function fileTypeUri(code: string): string {
  return `${AUTHORITY}/file-type/${code}`;
}

/** For everybody (Access Right Named Authority List). */
export const PUBLIC_ACCESS: string = `${AUTHORITY}/access-right/PUBLIC`;

/** Nobody promised how often (Frequency Named Authority List). */
export const UNKNOWN_FREQUENCY: string = `${AUTHORITY}/frequency/UNKNOWN`;
