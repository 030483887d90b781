// Writes each section as one page for paper, from the same tree as the book.
import { printDocument } from "../../_includes/layouts/print.ts";
import type { Document } from "../model/document.ts";
import { figureFiles } from "../model/figure-files.ts";
import { html } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import { printPageOf } from "../model/print-page.ts";
import { childrenOf, pageAt, type Site } from "../model/site.ts";
import type { Assets } from "../model/view.ts";
import type { RenderedSite } from "../render/documents.ts";
import { relativeLinks } from "../transform/relative-links.ts";
import { createBook } from "./book.ts";
import { contentsTree } from "./contents-tree.ts";
import { element, mapElements, type Node } from "./node.ts";
import { sectionPages, type Placed } from "./order.ts";
import { tagged, xhtml } from "./xhtml.ts";

export interface PrintPage {
  path: string;
  content: string;
  /** The editor's file that the section begins with. */
  source: string;
}

/** A section that has a page for paper. */
export interface PrintSection {
  section: Page;
  /** Its page for paper. */
  page: Page;
  /** What stands on it, in order. */
  placed: readonly Placed[];
}

/** The sections that have such a page, in every language. */
export function printSections(site: Site, documents: ReadonlyMap<string, Document>): PrintSection[] {
  return site.languages.flatMap(({ code }) => {
    const home = pageAt(site, code, "");
    return (home ? childrenOf(site, home) : []).flatMap((section) => {
      const page = printPageOf(site, section);
      return page ? [{ section, page, placed: sectionPages(site, documents, section) }] : [];
    });
  });
}

/** Draws a section's page for paper. @throws RangeError when the section was not rendered */
export function drawPrintPage({ section, page, placed }: PrintSection, { site, rendered, assets }: { site: Site; rendered: RenderedSite; assets: Assets }): PrintPage {
  const document = rendered.documents.get(section.file);
  if (!document) throw new RangeError(`${section.file} was not rendered.`);
  const book = createBook(site, rendered, { code: page.language, day: "", placed, outside: (address) => address });
  const { language, strings } = book;
  const addresses = new Map([...[...book.pictures].map(([name, { url }]) => [name, url] as const), ...[...book.charts.keys()].map((name) => [name, `/${figureFiles(name.replace(/^chart-|\.svg$/g, ""), page.language).svg}`] as const)]);
  const shown = (nodes: readonly Node[]): readonly Node[] =>
    mapElements(nodes, (node) => {
      const { src = "", alt = "" } = node.attributes;
      if (node.tag === "img") return [element("img", [], { src: addresses.get(src) ?? "", alt })];
      // The site's own lists of facts stand in columns, for which their entries are grouped; these are not.
      if (node.tag === "dl") return [element("dl", node.children)];
      // As on other pages: a wide table scrolls on a narrow screen.
      return node.tag === "table" ? [element("div", [node], { kind: "table-scroll", tabindex: "0" })] : [node];
    });
  const body = book.chapters.map(({ id, title, depth, nodes }) => html`${tagged(`h${depth}`, { id }, html`${title}`)}
${xhtml(shown(nodes), (anchor) => `#${anchor}`)}
`);
  const view = { site, page, language, strings, document, assets, contents: rendered.contents.get(page.language), dossier: undefined, cited: [] };
  const content = printDocument(view, { section: section.url, contents: contentsTree(book.chapters, ({ id, title }) => html`<a href="#${id}">${title}</a>`), body: html`${body}` });
  return { path: page.output, content: relativeLinks(content.replace(/<(img|br)([^<>]*)\/>/g, "<$1$2>"), { from: page.output }), source: section.file };
}
