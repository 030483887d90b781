// Where a link on a page leads in the book: to a place in it, or to the web.
import type { Page } from "../model/page.ts";
import { elementsIn, type Node } from "./node.ts";

/** The anchor of the page that stands at this place in the book. */
export function pageAnchor(index: number): string {
  return `page-${index + 1}`;
}

/** The anchor of an id on a page: unique in the book, and a name that XML and PDF know. */
export function anchorOf(index: number, id: string): string {
  return `${pageAnchor(index)}-${id.replace(/[^A-Za-z0-9_-]/g, (character) => `.${(character.codePointAt(0) ?? 0).toString(16)}.`)}`;
}

interface BookPage {
  page: Page | undefined;
  nodes: readonly Node[];
}

/** Makes the function that says where an address on a page leads: "#anchor", an address, or undefined for nowhere. @param outside makes an address of a page elsewhere on the site */
export function createResolver(pages: readonly BookPage[], outside: (address: string) => string): (href: string, from: number) => string | undefined {
  const ids = pages.map(({ nodes }) => new Set(elementsIn(nodes).flatMap(({ attributes }) => attributes["id"] ?? [])));
  const byUrl = new Map(pages.flatMap(({ page }, index) => (page ? [[page.url, index]] : [])));
  const sources = new Map(ids.flatMap((own, index) => [...own].filter((id) => id.startsWith("source_")).map((id) => [id.slice("source_".length), `#${anchorOf(index, id)}`])));
  const within = (index: number, hash: string): string => `#${hash !== "" && ids[index]?.has(hash) === true ? anchorOf(index, hash) : pageAnchor(index)}`;
  return (href, from) => {
    const [path = "", written = ""] = href.split("#");
    const hash = decode(written);
    if (path === "" && hash.startsWith("ref_")) return sources.get(hash.slice("ref_".length));
    if (path === "") return ids[from]?.has(hash) === true ? within(from, hash) : undefined;
    if (/^(?:https?|mailto|tel):/i.test(path)) return URL.canParse(href) ? new URL(href).href : undefined;
    if (!/^\/(?!\/)/.test(path)) return undefined;
    const index = byUrl.get(path);
    return index === undefined ? outside(href) : within(index, hash);
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
