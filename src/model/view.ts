// What a layout and a component get to see: the page, its parsed text, the site, and the names of the bundled assets.
import type { Document } from "./document.ts";
import type { Html } from "./html.ts";
import type { Page } from "./page.ts";
import type { Language } from "./schema/config.ts";
import type { Strings } from "./schema/strings.ts";
import type { Site } from "./site.ts";

/** Where a component stands: one page in one language of one site. Addresses are written from the site's root ("/stappen/"); a transform makes them relative. */
export interface Context {
  site: Site;
  page: Page;
  language: Language;
  strings: Strings;
}

/** Addresses of the bundled style sheet and script, from the site's root. */
export interface Assets {
  style: string;
  script: string;
}

export interface PageView extends Context {
  /** The page that lists the whole site in this language, when there is one. */
  contents: Page | undefined;
  /** The page that holds the reader's dossier in this language, when there is one. */
  dossier: Page | undefined;
  /** What the layout needs to know of its text; the text itself it gets as HTML. */
  document: Pick<Document, "headings" | "directives">;
  /** Ids of all sources the page cites, in order: in its text and in what directives put on it. */
  cited: readonly string[];
  assets: Assets;
}

/** A block directive such as ::figure{id=…}: which attributes it takes and what it puts on the page. */
export interface Directive {
  /** Attributes it accepts; a trailing "!" means required. */
  attributes: readonly string[];
  /** Puts it on the page; gives nothing when an id leads nowhere (a check reports that). */
  render(attributes: Readonly<Record<string, string>>, context: DirectiveContext): Html;
}

export interface DirectiveContext extends Context {
  /** The page that lists the whole site in this language, when there is one. */
  contents: Page | undefined;
  /** The page with all checklists in this language, when there is one. */
  checklists: Page | undefined;
  /** Notes that the page cites these sources, and gives the mark for it in the text: "(RIVM, 2021)" linked to the reference list. */
  cite(sources: readonly (string | { id: string; locator: string })[]): Html;
  /** Pages that cite a source in this language: only known once all pages are parsed. */
  citedOn(sourceId: string): readonly Page[];
  /** The page in this language whose text holds a block directive with just these attributes. */
  pageWith(directive: string, attributes: Readonly<Record<string, string>>): Page | undefined;
}
