// Which pages stand in the handbook, and in which order: as the menus have them, then what no menu names.
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import { branchOf, childrenOf, pageAt, type Site } from "../model/site.ts";

/** Directives whose page is of use on a screen only: the book has contents of its own. */
const SCREEN_ONLY = new Set(["contents", "search", "handbook", "datasets", "dossier", "checklists"]);

export interface Placed {
  page: Page;
  /** 1 for a chapter, 2 for what stands in it, and so on. */
  depth: number;
}

/** The pages of a language: the home page first, then each section as a whole. */
export function bookPages(site: Site, documents: ReadonlyMap<string, Document>, language: string): Placed[] {
  const home = pageAt(site, language, "");
  if (!home) return [];
  const sections = [...site.navigation.header, ...site.navigation.footer].flatMap((key) => pageAt(site, language, key) ?? []);
  const chapters = [...new Set([home, ...sections, ...childrenOf(site, home)])].filter((page) => !sections.some((section) => section !== page && page.key.startsWith(`${section.key}/`)));
  return chapters.flatMap((chapter) => (chapter === home ? [home] : branchOf(site, chapter)).filter((page) => belongs(page, documents)).map((page) => ({ page, depth: chapter === home ? 1 : depthBelow(chapter, page) })));
}

/** A section's pages for one page of its own, below its title: the section and its pages side by side, what stands in those one deeper. */
export function sectionPages(site: Site, documents: ReadonlyMap<string, Document>, section: Page): Placed[] {
  return branchOf(site, section).filter((page) => belongs(page, documents)).map((page) => ({ page, depth: Math.max(2, depthBelow(section, page)) }));
}

function belongs({ file, front }: Page, documents: ReadonlyMap<string, Document>): boolean {
  return front.layout !== "error" && front.layout !== "search" && documents.get(file)?.directives.some(({ name }) => SCREEN_ONLY.has(name)) !== true;
}

/** @returns 1 for the chapter itself */
export function depthBelow(chapter: Page, page: Page): number {
  return 1 + page.key.slice(chapter.key.length).split("/").filter((part) => part !== "").length;
}
