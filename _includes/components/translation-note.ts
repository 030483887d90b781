// Above a translation that is older than the page it was made from: says so, and leads there.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { sourceOf, translationState } from "../../src/model/upkeep/translation.ts";
import type { PageView } from "../../src/model/view.ts";

/** The note; nothing on a source page, and on a translation that is as new as its source. */
export function translationNote({ site, page, strings }: PageView): Html {
  const source = sourceOf(site, page);
  if (!source || translationState(site, page) !== "older") return nothing;
  const name = site.languages.find(({ code }) => code === source.language)?.name ?? source.language;
  const [before = "", after = ""] = strings.translationOlder.split("{language}");
  const [linkBefore = "", linkAfter = ""] = strings.translationSource.split("{language}");
  const inItself = html`<span lang="${source.language}">${name}</span>`;
  return html`<p class="translation-note">${before}${inItself}${after} <a href="${source.url}" hreflang="${source.language}">${linkBefore}${inItself}${linkAfter}</a>.</p>
`;
}
