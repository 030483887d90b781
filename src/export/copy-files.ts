// The files of an offline copy, from the published tree: pages made fit for a folder, the search in scripts, and what tells about the copy.
import { figureFiles } from "../model/figure-files.ts";
import { CHECKSUMS, sha256, writeChecksums } from "../model/checksums.ts";
import { html } from "../model/html.ts";
import { LONGEST_PATH } from "../model/longest-path.ts";
import { markdownPath, type Page } from "../model/page.ts";
import { printPages } from "../model/print-page.ts";
import { UsageError } from "../model/problem.ts";
import type { Language } from "../model/schema/config.ts";
import { feedPath, pageAt, say, type Site } from "../model/site.ts";
import { besidePath, besideScript, hasBesideScript } from "./beside-script.ts";
import type { CopyFile } from "./copy-file.ts";
import type { PublishedTree } from "./published-tree.ts";
import { readme } from "./readme.ts";
import { byName } from "./zip-file.ts";

/** Nothing starts it from a folder. */
const SERVICE_WORKER = "service-worker.js";

export interface CopyParts {
  site: Site;
  tree: PublishedTree;
  languages: readonly Language[];
  /** The copy's day, YYYY-MM-DD. */
  day: string;
  /** What only a copy has: its search, script and style. */
  added: readonly CopyFile[];
  /** Makes a page fit for a folder in which these paths stand. */
  offlinePage(markup: string, page: Page, paths: ReadonlySet<string>): string;
}

/**
 * Every file of the copy, sorted, SHA256SUMS among them.
 * @param counted called after each checksum with how many are done
 * @throws UsageError when a path is too long to be unpacked on Windows
 */
export function copyFiles({ site, tree, languages, day, added, offlinePage }: CopyParts, counted: (done: number, total: number) => void): CopyFile[] {
  const dropped = droppedPaths(site, languages);
  const kept = tree.paths.filter((path) => !dropped.has(path) && !path.startsWith("pagefind/") && !isWordsOfOther(path, languages));
  const paths = new Set(kept);
  const pages = new Map([...site.pages, ...printPages(site)].map((page) => [page.output, page]));
  const files: CopyFile[] = kept.map((path) => {
    const page = pages.get(path);
    return { path, read: () => (page ? Buffer.from(offlinePage(Buffer.from(tree.read(path)).toString("utf8"), page, paths)) : tree.read(path)) };
  });
  const beside = [...pages].flatMap(([path, page]) => (paths.has(path) && hasBesideScript(site, page, languages) ? [{ path: besidePath(path), read: () => besideScript(offlinePage(Buffer.from(tree.read(path)).toString("utf8"), page, paths)) }] : []));
  const told: CopyFile[] = [{ path: "README.txt", read: () => Buffer.from(readme(site, languages, day)) }];
  const first = languages[0];
  const home = first && pageAt(site, first.code, "");
  if (first && home && !paths.has("index.html")) told.push({ path: "index.html", read: () => Buffer.from(wayIn(site, first, home)) });
  const all = [...files, ...beside, ...added, ...told].toSorted(byName);
  const long = all.find(({ path }) => path.length > LONGEST_PATH);
  if (long) throw new UsageError(`The copy would hold ${long.path}, whose ${long.path.length} characters are too many to be unpacked on every computer; at most ${LONGEST_PATH} are. Give its folders shorter names or slugs.`);
  return [...all, checksums(all, counted)].toSorted(byName);
}

/** What an offline copy has no use for: the page a server sends for wrong addresses, and languages that were not asked for. */
function droppedPaths(site: Site, languages: readonly Language[]): Set<string> {
  const isKept = (code: string): boolean => languages.some((language) => language.code === code);
  const pages = site.pages.filter(({ front, language }) => front.layout === "error" || !isKept(language));
  const others = site.languages.filter(({ code }) => !isKept(code)).map(({ code }) => code);
  const pictures = [...site.pictures.values()].filter(({ file }) => others.some((code) => file.startsWith(`content/${code}/`)));
  const feeds = others.map((code) => feedPath(site, code));
  const data = [...site.figures.keys()].flatMap((id) => others.flatMap((code) => inOwnWords(id, code, languages[0]?.code ?? "")));
  const handbook = (site.handbook ?? []).filter(({ language }) => !isKept(language)).map(({ path }) => path);
  const printed = printPages(site).filter(({ language }) => !isKept(language)).map(({ output }) => output);
  return new Set([SERVICE_WORKER, ...handbook, ...printed, ...pages.flatMap((page) => [page.output, markdownPath(page)]), ...pictures.map(({ output }) => output), ...feeds, ...data]);
}

/** The files of a figure that hold a language's words: those that another language has elsewhere. */
function inOwnWords(id: string, language: string, other: string): string[] {
  const shared = new Set(Object.values<string>({ ...figureFiles(id, other) }));
  return Object.values<string>({ ...figureFiles(id, language) }).filter((path) => !shared.has(path));
}

/** Words of the search and texts for dossiers in a language that is left out: assets/words-nl-….js, assets/vocabulary-nl-….js, assets/dossier-nl-….js and assets/dossier-1-nl-….js. */
function isWordsOfOther(path: string, languages: readonly Language[]): boolean {
  const code = /^assets\/(?:words|vocabulary|dossier(?:-\d+)?)-([a-z0-9-]+)-[0-9a-f]+\.js$/.exec(path)?.[1];
  return code !== undefined && !languages.some((language) => language.code.toLowerCase() === code);
}

/** index.html of a copy whose only language does not stand at the root. */
function wayIn(site: Site, language: Language, home: Page): string {
  const title = say(site.config.title, language.code);
  return html`<!DOCTYPE html>
<html lang="${language.code}"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${home.output}"><title>${title}</title></head>
<body><p><a href="${home.output}">${title}</a></p></body></html>
`.markup;
}

function checksums(files: readonly CopyFile[], counted: (done: number, total: number) => void): CopyFile {
  const sums = new Map<string, string>();
  for (const { path, read } of files) {
    sums.set(path, sha256(read()));
    counted(sums.size, files.length);
  }
  const bytes = Buffer.from(writeChecksums(sums));
  return { path: CHECKSUMS, read: () => bytes };
}
