// Loads a whole site folder: data, interface words, pages; every problem is kept for one report.
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Strings } from "../model/schema/strings.ts";
import { orderPages, searchPagesOf, type Picture, type Site } from "../model/site.ts";
import { assertSite } from "./assert-site.ts";
import { loadData, loadStrings, type Data } from "./data.ts";
import { fileDays } from "./file-days.ts";
import { languageFolders } from "./languages.ts";
import { loadPages } from "./pages.ts";

export interface LoadedSite {
  /** Undefined when the site's configuration itself cannot be read. */
  site: Site | undefined;
  problems: Problem[];
  drafts: number;
}

/**
 * Reads a site folder.
 * @param url overrides the public address of site.json
 * @throws UsageError when the folder is not a site
 */
export function loadSite(directory: string, url?: string): LoadedSite {
  assertSite(directory);
  const linked = linkedFolders(directory);
  if (linked.length > 0) return { site: undefined, problems: linked, drafts: 0 };
  const { data, dataFiles, problems } = loadData(directory);
  const config = data.site;
  if (!config) return { site: undefined, problems, drafts: 0 };
  const strings = new Map<string, Strings>();
  const pictures = new Map<string, Picture>();
  const pages: Page[] = [];
  let drafts = 0;
  const folders = languageFolders(directory, config.languages);
  problems.push(...folders.problems);
  for (const [index, language] of config.languages.entries()) {
    const words = loadStrings(directory, language.code);
    if ("problems" in words) problems.push(...words.problems);
    else strings.set(language.code, words.strings);
    if (!folders.readable.has(language.code)) continue;
    const loaded = loadPages(directory, language, index === 0);
    problems.push(...loaded.problems);
    pages.push(...loaded.pages);
    for (const [file, picture] of loaded.pictures) pictures.set(file, picture);
    drafts += loaded.drafts;
  }
  if (strings.size < config.languages.length) return { site: undefined, problems, drafts };
  const withUrl = url === undefined ? config : { ...config, url: url.endsWith("/") ? url : `${url}/` };
  return { site: { directory, config: withUrl, languages: config.languages, strings, dataFiles, pictures, fileDays: config.upkeep.datesFromGit ? fileDays(directory) : new Map(), ...lookUps(data), ...index(pages, config.languages.map(({ code }) => code)) }, problems, drafts };
}

/** What is read must stand in the site's own folder. */
function linkedFolders(directory: string): Problem[] {
  return ["_data", "content"]
    .filter((file) => lstatSync(join(directory, file), { throwIfNoEntry: false })?.isSymbolicLink())
    .map((file) => ({ file, line: 1, column: 1, rule: "not-a-file", message: "This is a symbolic link; links are not followed.", hint: "Put the folder itself here." }));
}

function byId<Item extends { id: string }>(items: readonly Item[] | undefined): Map<string, Item> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}

function lookUps(data: Data): Pick<Site, "navigation" | "taxonomy" | "units" | "sources" | "figures" | "recommendations" | "steps" | "initiatives" | "glossary" | "guide" | "thesaurus" | "compounds"> {
  return {
    navigation: data.navigation ?? { header: [], footer: [] },
    taxonomy: data.taxonomy ?? { kinds: [], roles: [], phases: [], tracks: [], selection: [] },
    units: byId(data.units),
    sources: byId(data.sources),
    figures: byId([...(data.spend ?? []), ...(data.indicators ?? [])]),
    recommendations: (data.recommendations ?? []).toSorted((a, b) => a.order - b.order),
    steps: (data.steps ?? []).toSorted((a, b) => a.number - b.number),
    initiatives: data.initiatives ?? [],
    glossary: data.glossary ?? [],
    guide: data.guide ?? { questions: [], rules: [] },
    thesaurus: data.thesaurus ?? [],
    compounds: data.compounds ?? {},
  };
}

function index(pages: readonly Page[], codes: readonly string[]): Pick<Site, "pages" | "byKey" | "byParent" | "searchPages"> {
  const byKey = new Map<string, Map<string, Page>>();
  const byParent = new Map<string, Map<string, Page[]>>();
  for (const code of codes) {
    const own = pages.filter((page) => page.language === code);
    byKey.set(code, new Map(own.map((page) => [page.key, page])));
    byParent.set(code, orderPages(own));
  }
  return { pages, byKey, byParent, searchPages: searchPagesOf(pages) };
}
