// Puts the pictures of charts into classic scripts besides: a page in a folder may show a picture, and may not read its bytes for a file it writes.
import { figureFiles } from "../model/figure-files.ts";
import type { Language } from "../model/schema/config.ts";
import type { Site } from "../model/site.ts";
import type { CopyFile } from "./copy-file.ts";
import type { PublishedTree } from "./published-tree.ts";

/** data/….png.js beside each data/….png, for the dossier; nothing in a site without one. */
export function offlinePictures(site: Site, tree: PublishedTree, languages: readonly Language[]): CopyFile[] {
  if (!tree.paths.some((path) => /^assets\/dossier-\d+-/.test(path))) return [];
  return [...site.figures.values()].filter(({ chart }) => chart).flatMap(({ id }) =>
    languages.map(({ code }) => {
      const { png } = figureFiles(id, code);
      return { path: `${png}.js`, read: () => Buffer.from(`globalThis.dossierPicture="${Buffer.from(tree.read(png)).toString("base64")}";\n`) };
    }),
  );
}
