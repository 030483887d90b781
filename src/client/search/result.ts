// Shows what was found as elements: marked text, and one result in the list of the search page.
import { element } from "../element.ts";
import type { LanguageData } from "../query/language-data.ts";
import type { ExcerptPart, Section } from "../query/shown-page.ts";
import { sentence } from "../sentence.ts";
import type { Result } from "./session.ts";

/** An excerpt as text, with <mark> around the words that match. */
export function markedText(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}

/** Says which words of the question a page lacks; nothing when it has all. */
export function missingText({ missing }: Result, { words }: LanguageData): HTMLElement[] {
  return missing.length === 0 ? [] : [element("span", { class: "search-missing" }, sentence(words.searchMissing, { words: missing.join(", ") }))];
}

/** A result with its title, kind, roles, excerpt and matching sections. */
export function searchResult(result: Result, data: LanguageData): HTMLLIElement {
  const { kind, roles, sections, twin, excerpt } = result;
  const item = element("li", { class: "search-result" }, element("h2", {}, link(result)));
  const audience = roles.length === 0 ? "" : `${data.words.forRoles} ${new Intl.ListFormat(document.documentElement.lang || undefined).format(roles.map((role) => role.toLocaleLowerCase()))}`;
  const about = [kind === undefined ? "" : kind, audience].filter((text) => text !== "");
  if (about.length > 0) item.append(element("p", { class: "search-about" }, ...about.map((text, index) => element("span", { class: index === 0 && kind !== undefined ? "search-kind" : "search-roles" }, text))));
  item.append(element("p", { class: "search-excerpt" }, ...markedText(excerpt)), ...missingText(result, data));
  if (sections.length > 0) item.append(element("ul", { class: "search-sections" }, ...sections.map(sectionItem)));
  if (twin) item.append(element("p", { class: "search-twin" }, `${twin.language}: `, element("a", { href: twin.url }, twin.title)));
  return item;
}

function sectionItem(section: Section): HTMLLIElement {
  return element("li", {}, link(section), element("p", { class: "search-excerpt" }, ...markedText(section.excerpt)));
}

function link({ url, title }: Section): HTMLAnchorElement {
  return element("a", { href: url }, title);
}
