// One search for this page: its language and index are loaded at the first question, and answers come back as text and addresses.
import { siteAddress } from "../site-address.ts";
import { siteScripts } from "../site-scripts.ts";
import { MARK } from "../mark.ts";
import { loadPagefind, type Pagefind } from "../pagefind.ts";
import { once } from "../once.ts";
import { loadLanguage, type LanguageData } from "../query/language-data.ts";
import { Engine, rankingFor, type Answer, type Filters } from "../query/engine.ts";
import type { Hit } from "../query/rank.ts";
import { openIndexes } from "./open-indexes.ts";
import { showPage, type Section } from "../query/shown-page.ts";
import type { WithEditedPages } from "../preview/edited-pages.ts";

/** Whether this is a preview; the bundler fills it in, so that a published site has nothing of what follows from it. */
declare const PREVIEW: boolean;

declare global {
  /** Left behind by preview/app.ts. */
  var withEditedPages: WithEditedPages;
}

/** The folder the site stands in. */
export const root: URL = globalThis.siteRoot;

export interface Result extends Section {
  sections: Section[];
  best: Section;
  /** The kind of page, and whom it is for, as the page says it. */
  kind: string | undefined;
  roles: string[];
  /** Words of the question that the page does not have. */
  missing: string[];
  /** The same page in another language, when the question was in that language. */
  twin: { title: string; url: string; language: string } | undefined;
}

interface Search {
  engine: Engine;
  data: LanguageData;
}

let loading: Promise<Search> | undefined;
let opened: Pagefind | undefined;
const program = once(() => loadPagefind(root));
const words = once(loadOwnWords);

/** The words of the search in the page's language, and this site's; who asks for them is about to search, so Pagefind is fetched at the same time. @throws Error when they cannot be loaded */
export function loadWords(): Promise<LanguageData> {
  // That it cannot be loaded is told at the first question.
  program.get().catch(() => {});
  return words.get();
}

async function loadOwnWords(): Promise<LanguageData> {
  const scripts = (await siteScripts()).words;
  return loadLanguage(scripts[document.documentElement.lang] ?? Object.values(scripts)[0] ?? "", (path) => new URL(path, root).href);
}

/** Opens the indexes for a question that is about to come; what cannot be loaded is told then. */
export function prepare(): void {
  (loading ??= load()).catch(() => {});
}

/** Answers a question; rejects when a file of the search cannot be loaded, and tries again at the next question. */
export async function ask(question: string, options: { filters?: Filters; count?: boolean } = {}): Promise<Answer> {
  const asked = (loading ??= load());
  try {
    const { engine } = await asked;
    return await engine.search(question, options);
  } catch (error) {
    if (loading === asked) await close(asked);
    throw error;
  }
}

async function load(): Promise<Search> {
  let [pagefind, data] = await Promise.all([program.get(), words.get()]);
  opened = pagefind;
  if (PREVIEW) ({ pagefind, data } = await globalThis.withEditedPages({ pagefind, data }, root));
  await openIndexes(pagefind, root, rankingFor(Object.keys((await siteScripts()).words)), data);
  return { engine: new Engine(pagefind, data), data };
}

/** Begins anew with the next question: what Pagefind could not load once it does not try again. */
async function close(asked: Promise<Search>): Promise<void> {
  await opened?.destroy();
  if (loading !== asked) return;
  loading = undefined;
  program.forget();
}

/** The results of an answer from one place up to, not including, another. Those whose address leads out of the site are left out. */
export async function results({ hits, plan }: Answer, from: number, to: number): Promise<Result[]> {
  const { engine, data } = await (loading ??= load());
  const asked = new Set(plan.units.flatMap(({ variants }) => variants.flatMap(({ words: each }) => each)));
  const pages = await Promise.all(hits.slice(from, to).map(async (hit) => ({ hit, page: await engine.page(hit) })));
  return pages.flatMap(({ hit, page }): Result[] => {
    const { words: found, ...shown } = showPage(page, hit.places, (word) => data.language.stopWords.has(word) && !asked.has(word));
    const self = located(shown, found)[0];
    if (!self) return [];
    const twin = plan.foreign ? twinOf(page.meta, data) : undefined;
    return [{ ...self, sections: shown.sections.flatMap((section) => located(section, found)), best: located(shown.best, found)[0] ?? self, kind: page.filters["kind"]?.[0], roles: page.filters["role"] ?? [], missing: missingOf(hit), twin }];
  });
}

function missingOf({ missing }: Hit): string[] {
  return missing.map(({ typed }) => typed);
}

/** A place with its full address, which names the words to light up; none when it leads out of the site. */
function located(section: Section, found: readonly string[]): Section[] {
  const address = siteAddress(section.url, root);
  if (!address) return [];
  for (const word of found) address.searchParams.append(MARK, word);
  return [{ ...section, url: address.href }];
}

function twinOf(meta: Readonly<Record<string, string>>, { names }: LanguageData): Result["twin"] {
  for (const [language, name] of Object.entries(names)) {
    const title = meta[`twin_${language}`];
    const address = siteAddress(`.${meta[`address_${language}`] ?? ""}`, root);
    // A copy may lack a language; its link to that language then leads to the web.
    const switcher = document.querySelector<HTMLAnchorElement>(`a[hreflang="${CSS.escape(language)}"]`);
    if (title !== undefined && address && (!switcher || siteAddress(switcher.href, root))) return { title, url: address.href, language: name };
  }
  return undefined;
}
