// Layout of the search page: the text holds the search.
import { html, raw } from "../../src/model/html.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { pageFoot } from "../components/page-foot.ts";
import { wholeDocument, type LayoutData } from "./document.ts";

/** Writes the search page. */
export async function render(data: LayoutData): Promise<string> {
  const view = await data.view();
  return wholeDocument(view, {
    layout: "search",
    above: breadcrumbs(view),
    main: html`<div class="article">
<header class="page-head"><h1>${view.page.front.title}</h1></header>
<div class="article-body">
<div class="prose">
${raw(data.content)}
</div>
${pageFoot(view)}
</div>
</div>`,
  });
}
