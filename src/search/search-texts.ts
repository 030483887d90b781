// Writes what the search reads of each page: text of its own, so that the published HTML carries nothing for it.
import { setImmediate } from "node:timers/promises";
import type { Document } from "../model/document.ts";
import { html, nothing, raw } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import type { Label } from "../model/schema/config.ts";
import { say, twinsOf, type Site } from "../model/site.ts";
import { shardCount, shardsOf } from "../model/search-shards.ts";
import { indexLanguage } from "./language-modules.ts";
import { compoundMarker, type CompoundMarker } from "./mark-compounds.ts";
import { pageLength } from "./page-length.ts";
import { queryDataOf, type QueryData } from "./query-data.ts";
import { namesByPage } from "./thesaurus.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** After so many pages Pagefind is fed, which runs beside us. */
const PAGES_AT_ONCE = 4;

/** What the search reads of a page. */
export interface SearchText {
  page: Page;
  markup: string;
}

export interface Preparation {
  /** Is given each text, in the order of the addresses within each language. */
  take(text: SearchText): void;
  /** Pages in one index, when not the usual number. */
  most?: number | undefined;
}

/** Writes what the search reads of every page but the search and error pages, and collects the words in it. */
export async function prepareSearch(site: Site, documents: ReadonlyMap<string, Document>, { take, most }: Preparation): Promise<QueryData[]> {
  const pages = searchablePages(site).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const queryData: QueryData[] = [];
  const names = namesByPage(site);
  for (const { code } of site.languages) {
    const list = site.compounds[code];
    const marker = compoundMarker(await indexLanguage(code), list);
    const own = pages.filter(({ language }) => language === code);
    const isCut = shardCount(own.length, most) > 1;
    const lengths: { url: string; length: number }[] = [];
    for (const [index, page] of own.entries()) {
      const markup = searchableHtml(site, page, documents.get(page.file)?.html ?? "", marker, names.get(page.key) ?? []);
      if (isCut) lengths.push({ url: page.url, length: pageLength(markup) });
      take({ page, markup });
      if (index % PAGES_AT_ONCE === 0) await setImmediate();
    }
    queryData.push(await queryDataOf(site, documents, { language: code, pages: own.length, shards: isCut ? shardsOf(code, lengths, most) : undefined, vocabulary: vocabularyOf(marker.written()) }));
  }
  return queryData;
}

/** The pages that can be found. */
export function searchablePages({ pages }: Site): Page[] {
  return pages.filter(({ front }) => front.layout !== "search" && front.layout !== "error");
}

/** Lists that only repeat other pages, and what repeats a figure's table and its page's sources: what they say is found there. */
const REPEATS = /<(ul|p|div|dl|details) class="(?:cards|changes|page-list|checklists|checklist-link|selection|guide|site-tree|cited-on|source-files|downloads|datasets|chart chart-[a-z]+|chart-words|figure-foot|figure-cite)"/g;
/** Titles of works, in whose words the site itself does not speak. */
const TITLES = /<(?:ul|section) class="(?:source-list|references)"/g;
/** Addresses, and the warning at each citation: words that nobody searches for. */
const UNSOUGHT = /(?<=<(?:a class="whole-address"|span class="citation-evidence")[^>]*>)[^<]*/g;

/** What the index sees of a page: its title, short title and description (which weigh more), its text, what results can be filtered on, and its other names: the last part of its address, what it is about by other names, its titles in other languages. */
export function searchableHtml(site: Site, page: Page, markup: string, marker: CompoundMarker, names: readonly string[]): string {
  const { front, language } = page;
  const { kinds, roles, phases } = site.taxonomy;
  const filters = [
    ...chosen(kinds, front.kind === undefined ? [] : [front.kind], "kind"),
    ...chosen(roles, front.roles ?? [], "role"),
    ...chosen(phases, front.phases ?? [], "phase"),
  ].map(({ name, label }) => html`<p data-pagefind-ignore data-pagefind-filter="${name}[data-value]" data-value="${say(label.title, language)}"></p>`);
  const twins = twinsOf(site, page).map((twin) => html`<p data-pagefind-ignore data-pagefind-meta="twin_${twin.language}[data-title], address_${twin.language}[data-url]" data-title="${twin.front.title}" data-url="${twin.url}"></p>`);
  const slug = html`<p data-pagefind-ignore data-pagefind-meta="slug[data-words]" data-words="${marker.mark((page.url.split("/").at(-2) ?? "").replaceAll("-", " "))}"></p>`;
  const known = names.length === 0 ? nothing : html`<p data-pagefind-ignore data-pagefind-meta="names[data-words]" data-words="${marker.mark(names.join(", "))}"></p>`;
  const text = markup.replace(REPEATS, "$& data-pagefind-ignore").replace(UNSOUGHT, "").replace(TITLES, "$& data-pagefind-weight=\"0.3\"");
  const body = html`<h1>${front.title}</h1><p data-pagefind-weight="10">${front.navTitle}</p><p data-pagefind-weight="3">${front.description}</p>`.markup + text;
  marker.count(html`${front.title}`.markup);
  return html`<!doctype html><html lang="${language}"><head><title>${front.title}</title></head><body><main data-pagefind-body>${raw(marker.markAndCount(body))}${filters}${slug}${known}${twins}</main></body></html>`.markup;
}

function chosen(labels: readonly Label[], ids: readonly string[], name: string): { name: string; label: Label }[] {
  return labels.filter(({ id }) => ids.includes(id)).map((label) => ({ name, label }));
}
