// Layout of a section on one page, for paper: its title, the way back, and the whole text.
import { html, type Html } from "../../src/model/html.ts";
import type { PageView } from "../../src/model/view.ts";
import { wholeDocument } from "./document.ts";

/** Writes the page. @param section address of the section's first page */
export function printDocument(view: PageView, { section, contents, body }: { section: string; contents: Html; body: Html }): string {
  const { page, strings } = view;
  return wholeDocument(view, {
    layout: "print",
    isHidden: true,
    main: html`<div class="article">
<header class="page-head"><h1>${strings.printTitle.replace("{title}", page.front.title)}</h1></header>
<div class="article-body">
<p class="page-tools"><a href="${section}">${strings.printBack}</a></p>
<div class="prose">
${contents}
${body}
</div>
</div>
</div>`,
  });
}
