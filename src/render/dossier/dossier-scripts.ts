// Makes for each language the scripts that a dossier is put together from: the list of all parts, and the texts of pages by section.
import { apa, apaShort } from "../../model/citation/apa.ts";
import { yearLetter } from "../../model/citation/year-letters.ts";
import { sha256 } from "../../model/checksums.ts";
import type { Document } from "../../model/document.ts";
import { wordsForDossier, type DossierIndex, type ListedPart, type Piece } from "../../model/dossier.ts";
import { formatDay } from "../../model/numbers.ts";
import type { Page } from "../../model/page.ts";
import { compareText } from "../../model/problem.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Language } from "../../model/schema/config.ts";
import type { Source } from "../../model/schema/sources.ts";
import type { Strings } from "../../model/schema/strings.ts";
import { branchOf, pageAt, say, sectionOf, type Site } from "../../model/site.ts";
import { piecesOf } from "./pieces.ts";

interface Script {
  path: string;
  content: string;
}

export interface DossierScripts {
  files: Script[];
  /** Addresses of the lists of parts by language, from the site's root. */
  indexes: Record<string, string>;
}

/** The scripts; none for a language without a page that holds ::dossier. */
export function dossierScripts(site: Site, documents: ReadonlyMap<string, Document>): DossierScripts {
  const files: Script[] = [];
  const indexes: Record<string, string> = {};
  for (const language of site.languages) {
    const strings = site.strings.get(language.code);
    const holdsDossier = site.pages.some((page) => page.language === language.code && isDossier(page, documents));
    if (!strings || !holdsDossier) continue;
    const { index, texts } = dossierData(site, documents, language, strings);
    const script = named(`dossier-${language.code}`, `globalThis.dossierIndex=${JSON.stringify(index)};\n`);
    files.push(script, ...texts);
    indexes[language.code] = script.path;
  }
  return { files, indexes };
}

/** The list of parts of a language, and the scripts with their texts. */
export function dossierData(site: Site, documents: ReadonlyMap<string, Document>, language: Language, strings: Strings): { index: DossierIndex; texts: Script[] } {
  const { code, locale } = language;
  const titles = partTitles(site, code);
  const home = pageAt(site, code, "");
  const pages = (home ? branchOf(site, home) : []).filter((page) => page.front.layout !== "error" && page.front.layout !== "search" && !isDossier(page, documents));
  const listed = new Map<string, ListedPart>();
  const sections = new Map<string, Record<string, readonly Piece[]>>();
  for (const page of pages) {
    const pieces = piecesOf(site, page, documents.get(page.file)?.html ?? "", (name) => titles.has(name));
    listed.set(`page:${page.key}`, { kind: "page", key: page.key, title: page.front.title, address: publicAddress(site, page.url), page: page.key, about: aboutPage(page, language, strings) });
    for (const name of partsIn(pieces)) {
      const { title = "", home: own, anchor } = titles.get(name) ?? {};
      if (listed.has(name) && page.key !== own) continue;
      const [kind, key] = split(name);
      if (kind) listed.set(name, { kind, key, title, address: publicAddress(site, page.url) + (anchor ?? ""), page: page.key });
    }
    const section = sectionOf(site, page).key;
    sections.set(section, { ...sections.get(section), [page.key]: pieces });
  }
  const sources = sourcesOf(site, language, strings);
  for (const { source, short } of sources) listed.set(`source:${source.id}`, { kind: "source", key: source.id, title: `${short}: ${source.title}`, address: source.URL ?? "" });
  const texts = [...sections.values()].map((section, number) => ({ pages: Object.keys(section), script: named(`dossier-${number}-${code}`, `globalThis.dossierTexts=${JSON.stringify(section)};\n`) }));
  const index: DossierIndex = {
    language: { code, locale },
    site: { title: say(site.config.title, code), url: site.config.url, license: say(site.config.license.name, code), licenseUrl: site.config.license.url },
    parts: [...listed.values()],
    texts: texts.map(({ pages: keys, script }) => ({ script: script.path, pages: keys })),
    sources: sources.map(({ source, reference }) => ({ id: source.id, reference })),
    words: wordsForDossier(strings),
  };
  return { index, texts: texts.map(({ script }) => script) };
}


function isDossier({ file }: Page, documents: ReadonlyMap<string, Document>): boolean {
  return documents.get(file)?.directives.some(({ name }) => name === "dossier") ?? false;
}

/** The figures and actions that can be collected, by name: their titles, the page they belong to, and where they stand on it. */
function partTitles(site: Site, code: string): Map<string, { title: string; home: string; anchor?: string }> {
  const figures = [...site.figures.values()].map(({ id, title, page }) => [`figure:${id}`, { title: say(title, code), home: page, anchor: `#figure_${id}` }] as const);
  const guidance = [...site.steps, ...site.recommendations];
  const actions = guidance.flatMap((owner) => owner.actions.map(({ id, text }) => [`action:${owner.id}/${id}`, { title: say(text, code), home: owner.page, anchor: `#action_${owner.id}_${id}` }] as const));
  return new Map<string, { title: string; home: string; anchor?: string }>([...figures, ...actions]);
}

/** The names of the parts among pieces. */
function partsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    const [, { part }, inside] = piece;
    return [...(part === undefined ? [] : [part]), ...partsIn(inside)];
  });
}

function split(name: string): [kind: "figure" | "action" | undefined, key: string] {
  const [kind, key = ""] = name.split(/:(.*)/s);
  return [kind === "figure" || kind === "action" ? kind : undefined, key];
}

function aboutPage({ front }: Page, language: Language, strings: Strings): string {
  return front.reviewed === undefined ? front.description : `${front.description} ${strings.reviewed}: ${formatDay(front.reviewed, language)}.`;
}

/** All sources as references in APA style, with how sure we are of them where that needs to be said. */
function sourcesOf(site: Site, language: Language, strings: Strings): { source: Source; short: string; reference: Piece[] }[] {
  const evidence = { primary: "", secondary: ` [${strings.evidenceSecondary}]`, unverified: ` [${strings.evidenceUnverified}]` };
  return [...site.sources.values()]
    .map((source) => {
      const style = { language, strings, letter: yearLetter(site.sources, source.id) };
      const reference = apa(source, style).map(({ text, kind }): Piece => {
        if (kind === "address") return ["a", { href: text }, [text]];
        return kind === "italic" || kind === "italic-title" ? ["i", {}, [text]] : text;
      });
      const { confidence, note } = source.custom;
      return { source, short: apaShort(source, style), reference: [...reference, evidence[confidence], note ? ` ${say(note, language.code)}` : ""].filter((piece) => piece !== "") };
    })
    .toSorted((a, b) => compareText(a.short.toLowerCase(), b.short.toLowerCase()) || compareText(a.source.id, b.source.id));
}

function named(name: string, content: string): Script {
  return { path: `assets/${name.toLowerCase()}-${sha256(content).slice(0, 10)}.js`, content };
}
