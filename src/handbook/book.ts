// The handbook of a language: its pages as chapters, one under the other, with links that lead to places in the book.
import type { Page } from "../model/page.ts";
import { publicAddress } from "../model/public-address.ts";
import type { Language } from "../model/schema/config.ts";
import type { Strings } from "../model/schema/strings.ts";
import { say, type Picture, type Site } from "../model/site.ts";
import type { RenderedSite } from "../render/documents.ts";
import { withPictures, type BookPictures } from "./book-pictures.ts";
import { anchorOf, createResolver, pageAnchor } from "./links.ts";
import { element, elementsIn, mapElements, textOf, type Node } from "./node.ts";
import type { Placed } from "./order.ts";
import { readHtml } from "./read-html.ts";
import { sourceChapter } from "./source-chapter.ts";

export interface Chapter {
  /** Its anchor in the book. */
  id: string;
  title: string;
  /** 1 for a chapter, 2 for what stands in it. */
  depth: number;
  nodes: readonly Node[];
}

export interface Book {
  language: Language;
  strings: Strings;
  title: string;
  description: string;
  publisher: string;
  /** The day of its content, YYYY-MM-DD. */
  day: string;
  /** Public address of the site in this language. */
  address: string;
  license: { name: string; url: string };
  chapters: readonly Chapter[];
  /** Drawings of charts, by file name. */
  charts: ReadonlyMap<string, string>;
  /** Pictures on pages, by file name in the book. */
  pictures: ReadonlyMap<string, Picture>;
}

export interface BookParts {
  /** Code of the language. */
  code: string;
  /** The day of the content, YYYY-MM-DD. */
  day: string;
  placed: readonly Placed[];
  /** Makes a link to a page that is not in the book; its public address unless told otherwise. */
  outside?: (address: string) => string;
}

interface Part {
  page: Page | undefined;
  depth: number;
  nodes: readonly Node[];
}

/**
 * Puts these pages together to a book; sources that they cite and do not list come at its end.
 * @throws RangeError when the site does not know the language
 */
export function createBook(site: Site, rendered: RenderedSite, { code, day, placed, outside = (address) => publicAddress(site, address) }: BookParts): Book {
  const language = site.languages.find((each) => each.code === code);
  const strings = site.strings.get(code);
  if (!language || !strings) throw new RangeError(`The site has no language "${code}".`);
  const pictures: BookPictures = { charts: new Map(), pictures: new Map() };
  const parts = placed.map(({ page, depth }): Part => ({ page, depth, nodes: withPictures(readHtml(rendered.documents.get(page.file)?.html ?? ""), { site, language, strings }, pictures) }));
  const unlisted = unlistedSources(parts, rendered);
  const first = placed[0]?.page;
  if (first && unlisted.length > 0) parts.push({ page: undefined, depth: placed[0]?.depth ?? 1, nodes: readHtml(sourceChapter(unlisted, { site, page: first, language, strings }).markup) });
  const resolve = createResolver(parts, outside);
  const chapters = parts.map((part, index): Chapter => {
    const lead = part.page && part.page.key !== "" ? [element("p", [part.page.front.description], { kind: "lead" })] : [];
    return { id: pageAnchor(index), title: part.page?.front.title ?? strings.sources, depth: part.depth, nodes: [...lead, ...placedNodes(part, index, resolve)] };
  });
  return {
    language,
    strings,
    title: say(site.config.title, code),
    description: say(site.config.description, code),
    publisher: site.config.publisher.name,
    day,
    address: publicAddress(site, site.byKey.get(code)?.get("")?.url ?? "/"),
    license: { name: say(site.config.license.name, code), url: site.config.license.url },
    chapters,
    ...pictures,
  };
}

const HEADINGS = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** A page's text where it stands in the book: headings as deep as the page is, anchors and links those of the book. */
function placedNodes({ nodes, depth }: Part, index: number, resolve: (href: string, from: number) => string | undefined): readonly Node[] {
  return mapElements(nodes, (node) => {
    const isHeading = HEADINGS.has(node.tag);
    if (!isHeading && node.tag !== "a" && node.attributes["id"] === undefined && node.attributes["href"] === undefined) return [node];
    const { tag, attributes: { id, href, ...others }, children } = node;
    const named = isHeading ? { ...others, kind: tag } : others;
    const attributes = id === undefined ? named : { ...named, id: anchorOf(index, id) };
    if (tag !== "a") return [{ tag: isHeading ? `h${Number(tag[1]) - 1 + depth}` : tag, attributes, children }];
    if (textOf(children).trim() === "") return [];
    const target = href === undefined ? undefined : resolve(href, index);
    return target === undefined ? [...children] : [{ tag, attributes: { ...attributes, href: target }, children }];
  });
}

/** Ids of sources that these pages cite and none of them lists. */
function unlistedSources(parts: readonly Part[], { cited }: RenderedSite): string[] {
  const listed = new Set(parts.flatMap(({ nodes }) => elementsIn(nodes).map(({ attributes }) => attributes["id"])));
  return [...new Set(parts.flatMap(({ page }) => cited.get(page?.file ?? "") ?? []))].filter((id) => !listed.has(`source_${id}`));
}
