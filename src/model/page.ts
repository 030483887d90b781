// A page as an editor wrote it, and its place in the site.
import type { FrontMatter } from "./schema/front-matter.ts";

export interface Page {
  /** Place in the content folder, the same in every language: "stappen/ambitie"; a folder's index is the folder; the home page is "". */
  key: string;
  /** Code of its language. */
  language: string;
  /** Path from the site's folder: "content/nl/stappen/ambitie.md". */
  file: string;
  /** True for an index.md: links inside it count from its own folder. */
  isIndex: boolean;
  front: FrontMatter;
  /** Position of each front matter field, by name. */
  positions: ReadonlyMap<string, { line: number; column: number }>;
  /** The Markdown after the front matter. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** Address from the site's root: "/stappen/ambitie/". */
  url: string;
  /** Path in the output folder: "stappen/ambitie/index.html". */
  output: string;
}

/** The key of the folder a page stands in; undefined for the home page. */
export function parentKey(key: string): string | undefined {
  if (key === "") return undefined;
  const slash = key.lastIndexOf("/");
  return slash < 0 ? "" : key.slice(0, slash);
}

/** The key that a Markdown file's path inside its language folder stands for. */
export function keyOfPath(path: string): string {
  return path.replace(/\.md$/, "").replace(/(^|\/)index$/, "");
}

/** Path of a page's Markdown copy: beside its HTML. */
export function markdownPath(page: Page): string {
  return page.output.replace(/\.html$/, ".md");
}

/** The short name of a page for menus and breadcrumbs. */
export function shortTitle(page: Page): string {
  return page.front.navTitle ?? page.front.title;
}
