// What the generator puts into the data folder: no page, picture or figure may take these places.
import { DATA_FOLDER, figureFiles } from "../figure-files.ts";
import type { Site } from "../site.ts";

/** All figures as one Frictionless Data Package. */
export const DATA_PACKAGE: string = `${DATA_FOLDER}/datapackage.json`;
/** The catalogue of all figures, in DCAT. */
export const CATALOG: string = `${DATA_FOLDER}/catalog.jsonld`;

/** Every path that is taken, with the id of its figure, or undefined for what is about all of them; nothing for a site without figures. */
export function dataPaths(site: Site): Map<string, string | undefined> {
  const paths = new Map<string, string | undefined>();
  if (site.figures.size === 0) return paths;
  paths.set(DATA_PACKAGE, undefined).set(CATALOG, undefined);
  for (const id of site.figures.keys()) for (const { code } of site.languages) for (const path of Object.values<string>({ ...figureFiles(id, code) })) if (!paths.has(path)) paths.set(path, id);
  return paths;
}
