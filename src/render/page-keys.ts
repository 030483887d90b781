// Names each page by the hash of everything it is drawn from, so that a page drawn before can stand for one that would be drawn the same.
import { sha256OfAll } from "../model/checksums.ts";
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import { twinsOf, type Site } from "../model/site.ts";
import { textHash } from "../model/upkeep/translation.ts";
import type { Assets } from "../model/view.ts";
import type { RenderedSite } from "./documents.ts";

export interface PageKeys {
  /** The key of a page. */
  page(page: Page): string;
  /** The key of a section's page for paper. @param pages those that stand on it, in their order */
  printed(section: Page, pages: readonly Page[]): string;
}

export interface PageSources {
  site: Site;
  rendered: RenderedSite;
  assets: Assets;
  /** Hash of the generator. */
  generator: string;
}

/**
 * Makes the keys of a site's pages. What a layout may look at is in them: all data, the front matter and address of every page, the
 * page's own text and what it cites, and the texts of its translations. The text of other pages it does not get to see.
 */
export function pageKeys({ site, rendered, assets, generator }: PageSources): PageKeys {
  const everywhere = sha256OfAll([generator, siteKey(site), JSON.stringify(assets), JSON.stringify([rendered.contents, rendered.dossiers, rendered.checklists].map((pages) => [...pages.values()].map(({ file }) => file)))]);
  const parts = new Map<string, string>();
  const text = (page: Page): string => {
    const known = parts.get(page.file) ?? documentKey(rendered.documents.get(page.file), rendered.cited.get(page.file) ?? []);
    parts.set(page.file, known);
    return known;
  };
  return {
    page: (page) => sha256OfAll(["page", everywhere, page.file, text(page), site.fileDays.get(page.file) ?? "", ...twinsOf(site, page).map(textHash)]),
    printed: (section, pages) => sha256OfAll(["printed", everywhere, section.file, ...pages.flatMap((page) => [page.file, text(page)])]),
  };
}

/** Everything in a site that layouts look at but the texts of its pages and when each file changed; what a component puts in a text is in its HTML. */
function siteKey({ config, dataFiles, strings, languages, pictures, pages }: Site): string {
  const data = [...dataFiles].map(([name, { value }]) => [name, value]);
  const outline = pages.map(({ key, language, file, front, url, output }) => [key, language, file, front, url, output]);
  // Where a picture stands on this machine is no matter of the page.
  const shown = [...pictures.values()].map(({ file, url, output, raster, width, height }) => [file, url, output, raster, width, height]);
  return sha256OfAll([JSON.stringify([config, data, [...strings], languages, shown]), JSON.stringify(outline)]);
}

function documentKey(document: Document | undefined, cited: readonly string[]): string {
  return document ? sha256OfAll([document.html, JSON.stringify([document.headings, document.directives, cited])]) : "";
}
