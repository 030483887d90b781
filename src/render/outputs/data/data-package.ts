// data/datapackage.json: all figures for tools that read Frictionless Data Packages.
import { dataHome } from "../../../model/data/data-home.ts";
import { dataPackage } from "../../../model/data/data-package.ts";
import { DATA_PACKAGE } from "../../../model/data/data-paths.ts";
import type { Output } from "../output-file.ts";

/** The file; none for a site without figures. */
export const dataPackageFile: Output = (site, documents) => (site.figures.size === 0 ? [] : [{ path: DATA_PACKAGE, content: dataPackage(site, dataHome(site, documents)) }]);
