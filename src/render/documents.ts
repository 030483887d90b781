// Parses and renders every page of the site: first all texts are read, then drawn, pages that list citations last.
import { isDeepStrictEqual } from "node:util";
import type { Document } from "../model/document.ts";
import { html, type Html } from "../model/html.ts";
import type { Page } from "../model/page.ts";
import type { Source } from "../model/schema/sources.ts";
import type { Site } from "../model/site.ts";
import type { Context, Directive, DirectiveContext } from "../model/view.ts";
import { collect, type Collected } from "./collect.ts";
import { createMarkdown, type RenderEnvironment } from "./markdown.ts";
import type { Token } from "./markdown-types.ts";
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
  /** Reads and draws the text of one page again, as it is now; what other pages say of it stays as it was. */
  redraw(page: Page): void;
}

/** A page that was read: its tokens until it is drawn, or what it was drawn as. */
interface Parsed {
  page: Page;
  collected: Collected;
  drawing: { env: object; tokens: Token[] } | Drawn;
}

interface Drawn {
  markup: string;
  cited: readonly string[];
}

/** Renders all pages; wrong references draw nothing here and are reported by the checks. */
export function renderDocuments(site: Site, components: Components): RenderedSite {
  const markdown = createMarkdown();
  const readAmounts = amountReader(site);
  const parsed: Parsed[] = [];
  const holds = (name: string) => (entry: Parsed): boolean => entry.collected.directives.some((directive) => directive.name === name);
  const pagesHolding = (name: string): Map<string, Page> => new Map(parsed.filter(holds(name)).map(({ page }) => [page.language, page]));
  const pageWith: PageWith = (language, name, attributes) => parsed.find(({ page, collected }) => page.language === language && collected.directives.some((directive) => directive.name === name && isDeepStrictEqual(directive.attributes, attributes)))?.page;
  const result: RenderedSite = { contents: new Map(), dossiers: new Map(), checklists: new Map(), documents: new Map(), cited: new Map(), citedOn: new Map(site.languages.map(({ code }) => [code, new Map()])), redraw: (page) => redraw(page) };
  let glossaryUrls: ReadonlyMap<string, string> = new Map();
  const draw = (page: Page, env: object, tokens: Token[]): Drawn => {
    const cited = new Set<string>();
    const context = directiveContext({ site, page, components, cited, result, pageWith });
    const environment: RenderEnvironment = { ...env, context, directives: components.directives, glossaryUrl: glossaryUrls.get(page.language), remarks: { computed: [], hasExample: false } };
    return { markup: markdown.renderer.render(tokens, markdown.options, environment), cited: [...cited] };
  };
  const parse = (page: Page): { env: object; tokens: Token[]; collected: Collected } => {
    const env = {};
    const tokens: Token[] = markdown.parse(page.body, env);
    return { env, tokens, collected: collect(site, page, tokens, readAmounts) };
  };
  const keep = (page: Page, collected: Collected, { markup, cited }: Drawn): void => {
    const ids = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ""));
    result.documents.set(page.file, { ...collected, html: markup, ids });
    result.cited.set(page.file, cited);
  };
  const redraw = (page: Page): void => {
    const { env, tokens, collected } = parse(page);
    keep(page, collected, draw(page, env, tokens));
  };
  for (const page of site.pages) {
    const { env, tokens, collected } = parse(page);
    // Tokens take many times the room of the text; a page that asks nothing of others needs them no longer.
    parsed.push({ page, collected, drawing: isSelfContained(collected) ? draw(page, env, tokens) : { env, tokens } });
  }
  glossaryUrls = new Map([...pagesHolding("glossary")].map(([language, { url }]) => [language, url]));
  result.contents = pagesHolding("contents");
  result.dossiers = pagesHolding("dossier");
  result.checklists = pagesHolding("checklists");
  const listsCitations = (entry: Parsed): boolean => holds("sources")(entry) || holds("unverified")(entry);
  const listsLast = parsed.toSorted((a, b) => Number(listsCitations(a)) - Number(listsCitations(b)));
  for (const entry of listsLast) {
    const { page, collected, drawing } = entry;
    const drawn = "tokens" in drawing ? draw(page, drawing.env, drawing.tokens) : drawing;
    keep(page, collected, drawn);
    const byId = result.citedOn.get(page.language);
    if (!listsCitations(entry)) for (const id of drawn.cited) byId?.set(id, [...(byId.get(id) ?? []), page]);
  }
  return result;
}

/** Whether a page is drawn from its own text alone: without directives, values, citations and terms. */
function isSelfContained({ directives, values, citations, terms }: Collected): boolean {
  return [directives, values, citations, terms].every(({ length }) => length === 0);
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
