// Layout of the page for an address that leads nowhere.
import { html, raw } from "../../src/model/html.ts";
import { pageFoot } from "../components/page-foot.ts";
import { wholeDocument, type LayoutData } from "./document.ts";

/** Writes the error page. */
export async function render(data: LayoutData): Promise<string> {
  const view = await data.view();
  return wholeDocument(view, {
    layout: "error",
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
