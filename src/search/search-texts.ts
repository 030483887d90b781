// Writes what the search reads of each page: text of its own, so that the published HTML carries nothing for it.
import type { Document } from "../model/document.ts";
import { html, nothing, raw } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import type { Label } from "../model/schema/config.ts";
import { say, twinsOf, type Site } from "../model/site.ts";
import type { CompoundMarker } from "./mark-compounds.ts";
import { namesByPage } from "./thesaurus.ts";

/** All that the search reads of a page. */
export interface TextSource {
  page: Page;
  /** The text as HTML. */
  text: string;
  filters: readonly { name: string; label: string }[];
  /** The same page in other languages. */
  twins: readonly { language: string; title: string; url: string }[];
  /** What the page is about, by other names. */
  names: readonly string[];
}

/** The pages that can be found. */
export function searchablePages({ pages }: Site): Page[] {
  return pages.filter(({ front }) => front.layout !== "search" && front.layout !== "error");
}

/** What the search reads of every page but the search and error pages, in the order of their addresses. */
export function textSources(site: Site, documents: ReadonlyMap<string, Document>): TextSource[] {
  const sourceOf = textSource(site, documents);
  return searchablePages(site).toSorted((a, b) => (a.url < b.url ? -1 : 1)).map(sourceOf);
}

/** Gives what the search reads of a page as it is now. */
export function textSource(site: Site, documents: ReadonlyMap<string, Document>): (page: Page) => TextSource {
  const names = namesByPage(site);
  const { kinds, roles, phases } = site.taxonomy;
  return (page) => {
    const { front, language } = page;
    const filters = [
      ...chosen(kinds, front.kind === undefined ? [] : [front.kind], "kind"),
      ...chosen(roles, front.roles ?? [], "role"),
      ...chosen(phases, front.phases ?? [], "phase"),
    ].map(({ name, label }) => ({ name, label: say(label.title, language) }));
    const twins = twinsOf(site, page).map((twin) => ({ language: twin.language, title: twin.front.title, url: twin.url }));
    return { page, text: documents.get(page.file)?.html ?? "", filters, twins, names: names.get(page.key) ?? [] };
  };
}

/** Lists that only repeat other pages, and what repeats a figure's table and its page's sources: what they say is found there. */
const REPEATS = /<(ul|p|div|dl|details) class="(?:cards|changes|page-list|checklists|checklist-link|selection|guide|site-tree|cited-on|source-files|downloads|datasets|chart chart-[a-z]+|chart-words|figure-foot|figure-cite)"/g;
/** Titles of works, in whose words the site itself does not speak. */
const TITLES = /<(?:ul|section) class="(?:source-list|references)"/g;
/** Addresses, the way back from a footnote, and the warning at each citation: nothing that anybody searches for. */
const UNSOUGHT = /(<(?:a class="(?:whole-address|footnote-backref)"|span class="citation-evidence")[^>]*>)[^<]*/g;

/** The end of a name in a list of facts; without a sign behind it, a result would glue it to what it names: "PhaseTender". */
const NAME_END = /(?<![.:?!])<\/dt>/g;

/** What the index sees of a page: its title, short title and description (which weigh more), its text, what results can be filtered on, and its other names: the last part of its address, what it is about by other names, its titles in other languages. */
export function searchableHtml({ page, text: markup, filters, twins, names }: TextSource, marker: CompoundMarker): string {
  const { front, language } = page;
  const choices = filters.map(({ name, label }) => html`<p data-pagefind-ignore data-pagefind-filter="${name}[data-value]" data-value="${label}"></p>`);
  const elsewhere = twins.map((twin) => html`<p data-pagefind-ignore data-pagefind-meta="twin_${twin.language}[data-title], address_${twin.language}[data-url]" data-title="${twin.title}" data-url="${twin.url}"></p>`);
  const slug = html`<p data-pagefind-ignore data-pagefind-meta="slug[data-words]" data-words="${marker.mark((page.url.split("/").at(-2) ?? "").replaceAll("-", " "))}"></p>`;
  const known = names.length === 0 ? nothing : html`<p data-pagefind-ignore data-pagefind-meta="names[data-words]" data-words="${marker.mark(names.join(", "))}"></p>`;
  const text = markup.replace(REPEATS, "$& data-pagefind-ignore").replace(UNSOUGHT, "$1").replace(TITLES, "$& data-pagefind-weight=\"0.3\"").replace(NAME_END, ":$& ");
  const body = html`<h1>${front.title}</h1><p data-pagefind-weight="10">${front.navTitle}</p><p data-pagefind-weight="3">${front.description}</p>`.markup + text;
  marker.count(html`${front.title}`.markup);
  return html`<!doctype html><html lang="${language}"><head><title>${front.title}</title></head><body><main data-pagefind-body>${raw(marker.markAndCount(body))}${choices}${slug}${known}${elsewhere}</main></body></html>`.markup;
}

function chosen(labels: readonly Label[], ids: readonly string[], name: string): { name: string; label: Label }[] {
  return labels.filter(({ id }) => ids.includes(id)).map((label) => ({ name, label }));
}
