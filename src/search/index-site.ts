// Builds the full-text index with Pagefind from the rendered pages in memory; the published HTML carries nothing for it.
import { createIndex } from "pagefind";
import { z } from "zod";
import type { Document } from "../model/document.ts";
import { html, raw } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import { EnvironmentError } from "../model/problem.ts";
import { say, type Site } from "../model/site.ts";
import { withPagefind } from "./pagefind-service.ts";

export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interfaces, which we replace by ours. */
const NOT_NEEDED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|playground)|\.css$/;
const IN_FLIGHT = 64;

/**
 * Indexes every page but the search and error pages; the same pages in the same order give the same bytes.
 * @throws EnvironmentError when Pagefind cannot be run, does not answer, or leaves out a page
 */
export async function indexSite(site: Site, documents: ReadonlyMap<string, Document>): Promise<SearchFile[]> {
  const pages = site.pages.filter(({ front }) => front.layout !== "search" && front.layout !== "error").toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const files = await withPagefind(async (answer) => {
    const { index, errors } = await answer(createIndex({}));
    if (!index) throw new Error(errors.join("; "));
    for (let at = 0; at < pages.length; at += IN_FLIGHT) {
      const added = await answer(Promise.all(pages.slice(at, at + IN_FLIGHT).map((page) => index.addHTMLFile({ url: page.url, content: searchableHtml(site, page, documents.get(page.file)?.html ?? "") }))));
      const refused = added.flatMap((reply) => reply.errors);
      if (refused.length > 0) throw new Error(refused.join("; "));
    }
    const { files: made, errors: failed } = await answer(index.getFiles());
    if (failed.length > 0) throw new Error(failed.join("; "));
    return made;
  });
  verifyIndex(files, pages);
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

/** Lists that only repeat other pages: what they say is found on those pages themselves. */
const REPEATS = /<(ul|p) class="(?:cards|page-list|site-tree|cited-on)"/g;

/** What the index sees of a page: its title, short title and description (which weigh more), its text, and what results can be filtered on. */
function searchableHtml(site: Site, page: Page, markup: string): string {
  const kind = site.taxonomy.kinds.find(({ id }) => id === page.front.kind);
  const filter = kind ? html`<p data-pagefind-ignore data-pagefind-filter="kind[data-kind]" data-kind="${say(kind.title, page.language)}"></p>` : "";
  const text = markup.replace(REPEATS, "$& data-pagefind-ignore");
  return html`<!doctype html><html lang="${page.language}"><head><title>${page.front.title}</title></head><body><main data-pagefind-body><h1>${page.front.title}</h1><p data-pagefind-weight="10">${page.front.navTitle}</p><p data-pagefind-weight="3">${page.front.description}</p>${filter}${raw(text)}</main></body></html>`.markup;
}
