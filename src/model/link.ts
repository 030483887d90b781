// Where a link in Markdown leads: to a page, a picture, another site, or nowhere.
import { keyOfPath, type Page } from "./page.ts";
import { pageAt, type Picture, type Site } from "./site.ts";

export type LinkTarget =
  | { kind: "external"; url: string }
  | { kind: "page"; page: Page; hash: string }
  | { kind: "picture"; picture: Picture }
  | { kind: "broken"; key: string }
  | { kind: "refused"; why: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Resolves a link as an editor writes it: "../stappen/ambitie.md", "../stappen/", "/stappen/" (from the language's root), "#kop".
 * A place is the same in each language, so a translation keeps its links.
 */
export function resolveLink(site: Site, page: Page, href: string): LinkTarget {
  if (SCHEME.test(href) || href.startsWith("//")) return externalLink(href);
  const hashAt = href.indexOf("#");
  const path = hashAt < 0 ? href : href.slice(0, hashAt);
  const hash = hashAt < 0 ? "" : decode(href.slice(hashAt + 1));
  if (path === "") return { kind: "page", page, hash };
  const place = joinPath(path.startsWith("/") ? [] : folderOf(page), decode(path).normalize("NFC"));
  if (place === undefined) return { kind: "broken", key: path };
  const target = pageAt(site, page.language, keyOfPath(place));
  if (target) return { kind: "page", page: target, hash };
  const picture = site.pictures.get(`content/${page.language}/${place}`);
  return picture ? { kind: "picture", picture } : { kind: "broken", key: place };
}

/** An address as an editor may have written it; markdown-it encodes what no address may hold. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Only addresses that open a page, a mail or a call; never one that runs code, reads a file, or hides where it leads behind a user name. */
function externalLink(href: string): LinkTarget {
  const scheme = SCHEME.exec(href)?.[0].toLowerCase();
  if (scheme === undefined) return { kind: "refused", why: "it does not say http or https" };
  if (scheme === "mailto:" || scheme === "tel:") return { kind: "external", url: href };
  if (scheme !== "https:" && scheme !== "http:") return { kind: "refused", why: `"${scheme}" is not one of the kinds of address that may be used` };
  if (!URL.canParse(href)) return { kind: "refused", why: "it is not a complete address" };
  const { username, password } = new URL(href);
  return username + password === "" ? { kind: "external", url: href } : { kind: "refused", why: "it holds a user name, which can hide where it leads" };
}

/** The folder that a page's relative links count from. */
function folderOf(page: Page): string[] {
  const parts = page.key === "" ? [] : page.key.split("/");
  return page.isIndex ? parts : parts.slice(0, -1);
}

function joinPath(base: readonly string[], path: string): string | undefined {
  const parts = [...base];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
