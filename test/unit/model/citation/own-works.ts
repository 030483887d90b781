// Every work that this repository's own site cites or can be cited for: sources, pages and figures, for tests that must hold for all.
import { fileURLToPath } from "node:url";
import { loadSite } from "../../../../src/load/site.ts";
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";
import { figureItem } from "../../../../src/model/citation/figure-item.ts";
import { pageItem } from "../../../../src/model/citation/page-item.ts";
import type { Site } from "../../../../src/model/site.ts";

const { site } = loadSite(fileURLToPath(new URL("../../../../", import.meta.url)));
if (!site) throw new Error("The site of this repository cannot be read.");

export const ownSite: Site = site;

/** The sources, without our own fields. */
export const ownSources: readonly CslItem[] = [...ownSite.sources.values()].map(({ custom: _custom, ...item }) => item);

/** Pages and figures in a language. */
export function ownPagesAndFigures(language: string): CslItem[] {
  const pages = ownSite.pages.filter((page) => page.language === language).map((page) => pageItem(ownSite, page));
  return [...pages, ...[...ownSite.figures.values()].map((figure) => figureItem(ownSite, figure, language))];
}
