// data/: every figure as CSV for programs, as CSV for Excel in each language, and as JSON.
import { dataContents } from "../../../model/data/distributions.ts";
import type { Output } from "../output-file.ts";

/** The files of all figures; none for a site without. */
export const figureData: Output = (site) => [...site.figures.values()].flatMap((figure) => [...dataContents(site, figure)].map(([path, content]) => ({ path, content })));
