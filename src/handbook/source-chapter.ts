// The list of sources that ends the book, for those that no page of it lists.
import { byReference, fullReference } from "../../_includes/components/reference.ts";
import { html, type Html } from "../model/html.ts";
import type { Context } from "../model/view.ts";

/** The references, each with the anchor that its citations lead to. */
export function sourceChapter(ids: readonly string[], context: Context): Html {
  const sources = ids.flatMap((id) => context.site.sources.get(id) ?? []).toSorted(byReference(context));
  return html`<ul>${sources.map((source) => html`<li id="source_${source.id}"><p>${fullReference(source, context, "whole")}</p></li>`)}</ul>`;
}
