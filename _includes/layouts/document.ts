// The whole HTML document that every layout fills: head, header, main and footer.
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { PageView } from "../../src/model/view.ts";
import { head } from "../components/head.ts";
import { siteFooter } from "../components/site-footer.ts";
import { siteHeader } from "../components/site-header.ts";

/** What Eleventy hands to a layout. */
export interface LayoutData {
  /** The Markdown as HTML, directives and all. */
  content: string;
  /** What to draw from, once it is the page's turn. */
  view: () => PageView | Promise<PageView>;
}

export interface DocumentParts {
  /** Name of the layout, for the style sheet. */
  layout: string;
  /** Above the columns, such as breadcrumbs. */
  above?: Html;
  /** The column beside the text. */
  aside?: Html;
  main: Html;
  /** Whether search engines are asked to leave the page out. */
  isHidden?: boolean;
}

/** Puts the parts of a page together to a document. */
export function wholeDocument(view: PageView, { layout, above = nothing, aside = nothing, main, isHidden = false }: DocumentParts): string {
  const columns = aside === nothing ? "columns" : "columns columns-aside";
  return html`<!DOCTYPE html>
<html lang="${view.language.code}">
<head>
${head(view, isHidden)}
</head>
<body class="layout-${layout}">
${siteHeader(view)}
<div class="page">
${above}
<div class="${columns}">
${aside}
<main id="_main" tabindex="-1">
${main}
</main>
</div>
</div>
${siteFooter(view)}
</body>
</html>
`.markup;
}
