// Shows what was found as elements: marked text, and one result in the list of the search page.
import { element } from "./element.ts";
import type { ExcerptPart } from "./excerpt.ts";
import type { Result, Section } from "./search-engine.ts";

/** An excerpt as text, with <mark> around the words that match. */
export function markedText(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}

/** A result with its title, kind, excerpt and matching sections. */
export function searchResult(result: Result): HTMLLIElement {
  const item = element("li", { class: "search-result" }, element("h2", {}, link(result)));
  if (result.kind) item.append(element("p", { class: "search-kind" }, result.kind));
  item.append(element("p", { class: "search-excerpt" }, ...markedText(result.excerpt)));
  if (result.sections.length > 0) item.append(element("ul", { class: "search-sections" }, ...result.sections.map(sectionItem)));
  return item;
}

function sectionItem(section: Section): HTMLLIElement {
  return element("li", {}, link(section), element("p", { class: "search-excerpt" }, ...markedText(section.excerpt)));
}

function link({ url, title }: Section): HTMLAnchorElement {
  return element("a", { href: url }, title);
}
