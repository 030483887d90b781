// A short list of facts: a name and what belongs to it; facts without content are left out.
import { html, nothing, type Content, type Html } from "../../src/model/html.ts";

/** A description list of the facts that say something. */
export function facts(entries: readonly (readonly [name: string, content: Content])[]): Html {
  const present = entries.filter(([, content]) => content !== "" && content !== nothing && content !== undefined && content !== null);
  if (present.length === 0) return nothing;
  return html`<dl class="facts">${present.map(([name, content]) => html`<div><dt>${name}</dt><dd>${content}</dd></div>`)}</dl>`;
}
