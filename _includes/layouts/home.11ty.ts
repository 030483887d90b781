// Layout of the home page: what the site is for, and the ways in.
import { html, nothing, raw } from "../../src/model/html.ts";
import { pageFoot } from "../components/page-foot.ts";
import { referenceList } from "../components/reference.ts";
import { translationNote } from "../components/translation-note.ts";
import { wholeDocument, type LayoutData } from "./document.ts";

/** Writes the home page. */
export async function render(data: LayoutData): Promise<string> {
  const view = await data.view();
  const { title, description } = view.page.front;
  return wholeDocument(view, {
    layout: "home",
    main: html`<article class="article">
<header class="hero"><div class="hero-inner">
<h1>${title}</h1>
<p class="lead">${description}</p>
</div></header>
<div class="article-body">
${translationNote(view)}<div class="prose">
${raw(data.content)}
</div>
${view.cited.length > 0 ? referenceList(view, view.cited) : nothing}
${pageFoot(view)}
</div>
</article>`,
  });
}
