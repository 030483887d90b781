// Layout of an ordinary page: title, table of contents, text, sources, and the way on.
import { html, nothing, raw, type Html } from "../../src/model/html.ts";
import type { PageView } from "../../src/model/view.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { pageBadges } from "../components/page-badges.ts";
import { pageFoot } from "../components/page-foot.ts";
import { previousNext } from "../components/previous-next.ts";
import { referenceList } from "../components/reference.ts";
import { sectionNav } from "../components/section-nav.ts";
import { sideBySide } from "../components/side-by-side.ts";
import { tableOfContents } from "../components/table-of-contents.ts";
import { translationNote } from "../components/translation-note.ts";
import { wholeDocument, type LayoutData } from "./document.ts";

/** Writes the page. */
export async function render(data: LayoutData): Promise<string> {
  const view = await data.view();
  return wholeDocument(view, {
    layout: "page",
    above: breadcrumbs(view),
    aside: sectionNav(view),
    main: html`<article class="article">
<header class="page-head">
<h1>${view.page.front.title}</h1>
${pageBadges(view)}
${sideBySide(view)}
</header>
${tableOfContents(view)}
<div class="article-body">
${translationNote(view)}<div class="prose">
${raw(data.content)}
</div>
${sources(view)}
${pageFoot(view)}
${previousNext(view)}
</div>
</article>`,
  });
}

/** The reference list; a page of plain text that cites nothing says so. */
function sources(view: PageView): Html {
  if (view.cited.length > 0) return referenceList(view, view.cited);
  return view.document.directives.length === 0 ? html`<p class="no-references">${view.strings.noReferences}</p>` : nothing;
}
