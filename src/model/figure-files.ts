// Where the files of a figure stand in the output: one folder at the site's root, the same for all languages.

/** The folder that the generator fills with data. */
export const DATA_FOLDER = "data";

/** Paths from the site's root, without a leading slash; those with a language in them hold its words. */
export interface FigureFiles {
  /** Comma separated, decimal point, as RFC 4180 has it; its column names are ids and no language's words. */
  csv: string;
  /** For a Dutch Excel: semicolon, decimal comma, byte order mark; headings in the language. */
  excel: string;
  json: string;
  svg: string;
  png: string;
  /** The reference to the figure, for reference managers. */
  bibtex: string;
  ris: string;
  csl: string;
}

/** The files of a figure, with the words of a language. @param id the figure's */
export function figureFiles(id: string, language: string): FigureFiles {
  const base = `${DATA_FOLDER}/${id}`;
  return { csv: `${base}.csv`, excel: `${base}.${language}.excel.csv`, json: `${base}.json`, svg: `${base}.${language}.svg`, png: `${base}.${language}.png`, bibtex: `${base}.${language}.bib`, ris: `${base}.${language}.ris`, csl: `${base}.${language}.csl.json` };
}
