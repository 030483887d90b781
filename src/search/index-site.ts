// Builds the full-text index with Pagefind from the rendered pages in memory; the published HTML carries nothing for it.
import { createIndex } from "pagefind";
import { z } from "zod";
import type { Document } from "../model/document.ts";
import { html, nothing, raw } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import { EnvironmentError } from "../model/problem.ts";
import type { Label } from "../model/schema/config.ts";
import { say, twinsOf, type Site } from "../model/site.ts";
import { indexLanguage } from "./language-modules.ts";
import { compoundMarker, type Mark } from "./mark-compounds.ts";
import { withPagefind } from "./pagefind-service.ts";
import { queryDataOf, type QueryData } from "./query-data.ts";
import { namesByPage } from "./thesaurus.ts";
import { WordCount } from "./vocabulary.ts";

export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interfaces, which we replace by ours. */
const NOT_NEEDED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|playground)|\.css$/;
const IN_FLIGHT = 64;

/** What the search reads of a page, in the order in which it is indexed. */
export interface SearchText {
  page: Page;
  markup: string;
}

/** Writes what the search reads of every page but the search and error pages, and collects the words in it. */
export async function prepareSearch(site: Site, documents: ReadonlyMap<string, Document>): Promise<{ texts: SearchText[]; queryData: QueryData[] }> {
  const pages = site.pages.filter(({ front }) => front.layout !== "search" && front.layout !== "error").toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const texts: SearchText[] = [];
  const queryData: QueryData[] = [];
  const names = namesByPage(site);
  for (const { code } of site.languages) {
    const list = site.compounds[code];
    const mark = compoundMarker(await indexLanguage(code), list);
    const words = new WordCount();
    const own = pages.filter(({ language }) => language === code).map((page) => ({ page, markup: searchableHtml(site, page, documents.get(page.file)?.html ?? "", mark, names.get(page.key) ?? []) }));
    for (const { markup } of own) words.add(markup);
    texts.push(...own);
    queryData.push(await queryDataOf(site, documents, { language: code, pages: own.length, vocabulary: words.vocabulary() }));
  }
  return { texts: texts.toSorted((a, b) => (a.page.url < b.page.url ? -1 : 1)), queryData };
}

/**
 * Indexes texts; the same texts in the same order give the same bytes.
 * @throws EnvironmentError when Pagefind cannot be run, does not answer, or leaves out a page
 */
export async function indexTexts(texts: readonly SearchText[]): Promise<SearchFile[]> {
  const files = await withPagefind(async (answer) => {
    const { index, errors } = await answer(createIndex({}));
    if (!index) throw new Error(errors.join("; "));
    for (let at = 0; at < texts.length; at += IN_FLIGHT) {
      const added = await answer(Promise.all(texts.slice(at, at + IN_FLIGHT).map(({ page, markup }) => index.addHTMLFile({ url: page.url, content: markup }))));
      const refused = added.flatMap((reply) => reply.errors);
      if (refused.length > 0) throw new Error(refused.join("; "));
    }
    const { files: made, errors: failed } = await answer(index.getFiles());
    if (failed.length > 0) throw new Error(failed.join("; "));
    return made;
  });
  verifyIndex(files, texts.map(({ page }) => page));
  return files.filter(({ path }) => !NOT_NEEDED.test(path)).map(({ path, content }) => ({ path: `pagefind/${path}`, content })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) });

/**
 * Compares what Pagefind says it indexed with the pages it was given.
 * @throws EnvironmentError naming the language in which pages are missing
 */
export function verifyIndex(files: readonly SearchFile[], pages: readonly Page[]): void {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  if (!entry) throw new EnvironmentError("Pagefind gave no index of the pages. Run `npm ci` again; what was published before is unchanged.");
  const { languages } = entrySchema.parse(JSON.parse(Buffer.from(entry.content).toString("utf8")));
  for (const code of new Set(pages.map(({ language }) => language))) {
    const wanted = pages.filter(({ language }) => language === code).length;
    const found = languages[code.toLowerCase()]?.page_count ?? 0;
    if (found !== wanted) throw new EnvironmentError(`Pagefind indexed ${found} of ${wanted} pages in "${code}". Search would miss the others, so nothing was published; what stood there is unchanged.`);
  }
}

/** Lists that only repeat other pages, and what repeats a figure's table and its page's sources: what they say is found there. */
const REPEATS = /<(ul|p|div|dl|details) class="(?:cards|changes|page-list|checklists|checklist-link|selection|guide|site-tree|cited-on|source-files|downloads|datasets|chart chart-[a-z]+|chart-words|figure-foot|figure-cite)"/g;
/** Titles of works, in whose words the site itself does not speak. */
const TITLES = /<(?:ul|section) class="(?:source-list|references)"/g;
/** Addresses, and the warning at each citation: words that nobody searches for. */
const UNSOUGHT = /(?<=<(?:a class="whole-address"|span class="citation-evidence")[^>]*>)[^<]*/g;

/** What the index sees of a page: its title, short title and description (which weigh more), its text, what results can be filtered on, and its other names: the last part of its address, what it is about by other names, its titles in other languages. */
function searchableHtml(site: Site, page: Page, markup: string, mark: Mark, names: readonly string[]): string {
  const { front, language } = page;
  const { kinds, roles, phases } = site.taxonomy;
  const filters = [
    ...chosen(kinds, front.kind === undefined ? [] : [front.kind], "kind"),
    ...chosen(roles, front.roles ?? [], "role"),
    ...chosen(phases, front.phases ?? [], "phase"),
  ].map(({ name, label }) => html`<p data-pagefind-ignore data-pagefind-filter="${name}[data-value]" data-value="${say(label.title, language)}"></p>`);
  const twins = twinsOf(site, page).map((twin) => html`<p data-pagefind-ignore data-pagefind-meta="twin_${twin.language}[data-title], address_${twin.language}[data-url]" data-title="${twin.front.title}" data-url="${twin.url}"></p>`);
  const slug = html`<p data-pagefind-ignore data-pagefind-meta="slug[data-words]" data-words="${mark((page.url.split("/").at(-2) ?? "").replaceAll("-", " "))}"></p>`;
  const known = names.length === 0 ? nothing : html`<p data-pagefind-ignore data-pagefind-meta="names[data-words]" data-words="${mark(names.join(", "))}"></p>`;
  const text = markup.replace(REPEATS, "$& data-pagefind-ignore").replace(UNSOUGHT, "").replace(TITLES, "$& data-pagefind-weight=\"0.3\"");
  const body = html`<h1>${front.title}</h1><p data-pagefind-weight="10">${front.navTitle}</p><p data-pagefind-weight="3">${front.description}</p>`.markup + text;
  return html`<!doctype html><html lang="${language}"><head><title>${front.title}</title></head><body><main data-pagefind-body>${raw(mark(body))}${filters}${slug}${known}${twins}</main></body></html>`.markup;
}

function chosen(labels: readonly Label[], ids: readonly string[], name: string): { name: string; label: Label }[] {
  return labels.filter(({ id }) => ids.includes(id)).map((label) => ({ name, label }));
}
