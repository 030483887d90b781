// Where the references for reference managers stand in the output.
import { DATA_FOLDER, type FigureFiles } from "../figure-files.ts";

/** Paths from the site's root, without a leading slash. */
export type CitationFiles = Pick<FigureFiles, "bibtex" | "ris" | "csl">;

/** All sources of the site. */
export const SOURCE_FILES: CitationFiles = { bibtex: `${DATA_FOLDER}/sources.bib`, ris: `${DATA_FOLDER}/sources.ris`, csl: `${DATA_FOLDER}/sources.csl.json` };
