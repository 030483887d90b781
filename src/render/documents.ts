// Parses and renders every page of the site: first all texts are read, then drawn, pages that list citations last.
import { isDeepStrictEqual } from "node:util";
import type { Document } from "../model/document.ts";
import { html, type Html } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import type { Source } from "../model/schema/sources.ts";
import type { Site } from "../model/site.ts";
import type { Context, Directive, DirectiveContext } from "../model/view.ts";
import { collect } from "./collect.ts";
import { createMarkdown, type RenderEnvironment } from "./markdown.ts";
import { amountReader } from "./typed-amounts.ts";

/** What the design supplies: the block directives and the mark of one citation in the text ("RIVM, 2021"). */
export interface Components {
  directives: Readonly<Record<string, Directive>>;
  citationMark(source: Source, locator: string, context: Context): Html;
}

export interface RenderedSite {
  /** The page that holds ::contents, by language. */
  contents: ReadonlyMap<string, Page>;
  /** The page that holds ::dossier, by language. */
  dossiers: ReadonlyMap<string, Page>;
  /** The page that holds ::checklists, by language. */
  checklists: ReadonlyMap<string, Page>;
  /** By file name of the page. */
  documents: Map<string, Document>;
  /** Source ids a page cites, in order of first mention, by file name. */
  cited: Map<string, readonly string[]>;
  /** Pages that cite a source, by language, then source id. */
  citedOn: Map<string, Map<string, Page[]>>;
}

/** Renders all pages; wrong references draw nothing here and are reported by the checks. */
export function renderDocuments(site: Site, components: Components): RenderedSite {
  const markdown = createMarkdown();
  const readAmounts = amountReader(site);
  const parsed = site.pages.map((page) => {
    const env = {};
    const tokens = markdown.parse(page.body, env);
    return { page, env, tokens, collected: collect(site, page, tokens, readAmounts) };
  });
  const holds = (name: string) => (entry: (typeof parsed)[number]): boolean => entry.collected.directives.some((directive) => directive.name === name);
  const pagesHolding = (name: string): ReadonlyMap<string, Page> => new Map(parsed.filter(holds(name)).map(({ page }) => [page.language, page]));
  const glossaryUrls = new Map(parsed.filter(holds("glossary")).map(({ page }) => [page.language, page.url]));
  const pageWith: PageWith = (language, name, attributes) => parsed.find(({ page, collected }) => page.language === language && collected.directives.some((directive) => directive.name === name && isDeepStrictEqual(directive.attributes, attributes)))?.page;
  const contents = pagesHolding("contents");
  const dossiers = pagesHolding("dossier");
  const checklists = pagesHolding("checklists");
  const result: RenderedSite = { contents, dossiers, checklists, documents: new Map(), cited: new Map(), citedOn: new Map(site.languages.map(({ code }) => [code, new Map()])) };
  const listsCitations = (entry: (typeof parsed)[number]): boolean => holds("sources")(entry) || holds("unverified")(entry);
  const listsLast = parsed.toSorted((a, b) => Number(listsCitations(a)) - Number(listsCitations(b)));
  for (const { page, env, tokens, collected } of listsLast) {
    const cited = new Set<string>();
    const context = directiveContext({ site, page, components, cited, result, pageWith });
    const environment: RenderEnvironment = { ...env, context, directives: components.directives, glossaryUrl: glossaryUrls.get(page.language), remarks: { computed: [], hasExample: false } };
    const markup = markdown.renderer.render(tokens, markdown.options, environment);
    const ids = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ""));
    result.documents.set(page.file, { ...collected, html: markup, ids });
    result.cited.set(page.file, [...cited]);
    const byId = result.citedOn.get(page.language);
    if (!listsCitations({ page, env, tokens, collected })) for (const id of cited) byId?.set(id, [...(byId.get(id) ?? []), page]);
  }
  return result;
}

type PageWith = (language: string, directive: string, attributes: Readonly<Record<string, string>>) => Page | undefined;

interface ContextParts {
  site: Site;
  page: Page;
  components: Components;
  cited: Set<string>;
  result: RenderedSite;
  pageWith: PageWith;
}

function directiveContext({ site, page, components, cited, result, pageWith }: ContextParts): DirectiveContext {
  const language = site.languages.find(({ code }) => code === page.language);
  const strings = site.strings.get(page.language);
  if (!language || !strings) throw new Error(`No language or interface words for ${page.file}`);
  return {
    site,
    page,
    language,
    strings,
    contents: result.contents.get(page.language),
    pageWith: (directive, attributes) => pageWith(page.language, directive, attributes),
    checklists: result.checklists.get(page.language),
    citedOn: (id) => result.citedOn.get(page.language)?.get(id) ?? [],
    cite(sources): Html {
      const marks = sources.flatMap((entry) => {
        const { id, locator } = typeof entry === "string" ? { id: entry, locator: "" } : entry;
        const source = site.sources.get(id);
        if (!source) return [];
        cited.add(id);
        return [components.citationMark(source, locator, { site, page, language, strings })];
      });
      return marks.length === 0 ? html`` : html`<span class="citation">(${marks.map((mark, index) => (index === 0 ? mark : html`; ${mark}`))})</span>`;
    },
  };
}
