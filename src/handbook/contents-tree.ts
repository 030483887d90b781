// The contents of the handbook as lists in lists.
import { html, type Html } from "../model/html.ts";
import type { Chapter } from "./book.ts";

/** An ordered list of chapters, each with what stands in it. @param entry what a chapter's line says */
export function contentsTree(chapters: readonly Chapter[], entry: (chapter: Chapter) => Html): Html {
  const items: Html[] = [];
  for (let at = 0; at < chapters.length; ) {
    const chapter = chapters[at];
    if (!chapter) break;
    let end = at + 1;
    while (end < chapters.length && (chapters[end]?.depth ?? 0) > chapter.depth) end++;
    const below = chapters.slice(at + 1, end);
    items.push(html`<li>${entry(chapter)}${below.length > 0 ? contentsTree(below, entry) : ""}</li>`);
    at = end;
  }
  return html`<ol>${items}</ol>`;
}
