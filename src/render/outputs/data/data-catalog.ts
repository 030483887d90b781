// data/catalog.jsonld: all figures for portals of open data.
import { dataCatalog } from "../../../model/data/catalog.ts";
import { dataHome } from "../../../model/data/data-home.ts";
import { CATALOG } from "../../../model/data/data-paths.ts";
import type { Output } from "../output-file.ts";

/** The file; none for a site without figures. */
export const dataCatalogFile: Output = (site, documents) => (site.figures.size === 0 ? [] : [{ path: CATALOG, content: dataCatalog(site, dataHome(site, documents)) }]);
