// The document's head: security policy first, then what browsers, search engines and readers' tools need to know.
import { invertedName } from "../../src/model/citation/names.ts";
import { pageItem } from "../../src/model/citation/page-item.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import { feedPath, pageAt, say, twinsOf, type Site } from "../../src/model/site.ts";
import { markdownPath, type Page } from "../../src/model/page.ts";
import type { PageView } from "../../src/model/view.ts";
import { publicAddress } from "../../src/model/public-address.ts";
import { structuredData } from "./structured-data.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join("; ");

/** Search engines and tabs cut what is longer; the site's name is then the first to go. */
const LONGEST_TITLE = 70;

/** Everything in <head>. @param isHidden whether search engines are asked to leave the page out */
export function head(view: PageView, isHidden: boolean): Html {
  const { site, page, language, strings, assets } = view;
  const isLeftOut = isHidden || page.front.layout === "error";
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<title>${documentTitle(view)}</title>
<meta name="description" content="${page.front.description}">
${isLeftOut ? html`<meta name="robots" content="noindex">` : addresses(view)}
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="alternate" href="${feedAddress(site, language.code)}" type="application/atom+xml" title="${strings.feed}">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}"></script>
${isLeftOut ? nothing : structuredData(view)}`;
}

/** Where the feed of a language stands. */
export function feedAddress(site: Site, language: string): string {
  return `/${feedPath(site, language)}`;
}

/** Where the page's Markdown copy stands, beside its HTML. */
export function markdownAddress(page: Page): string {
  return `/${markdownPath(page)}`;
}

function documentTitle({ site, page, language }: PageView): string {
  const siteTitle = say(site.config.title, language.code);
  if (page.front.title === siteTitle) return siteTitle;
  const full = `${page.front.title} – ${say(site.config.shortTitle ?? site.config.title, language.code)}`;
  return full.length > LONGEST_TITLE ? page.front.title : full;
}

function addresses({ site, page, language, strings }: PageView): Html {
  const address = publicAddress(site, page.url);
  const { title, description, layout } = page.front;
  return html`<link rel="canonical" href="${address}">
${alternates(site, page)}<link rel="alternate" href="${markdownAddress(page)}" type="text/markdown" title="${strings.markdownCopy}">
<meta property="og:type" content="${layout === "home" ? "website" : "article"}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${say(site.config.title, language.code)}">
<meta property="og:locale" content="${language.locale.replace("-", "_")}">
${citationTags(site, page)}`;
}

/** What reference managers read from a page; the type keeps Zotero from taking it for a journal's article. */
function citationTags(site: Site, page: Page): Html {
  const { title, author = [], issued, URL, language } = pageItem(site, page);
  const day = issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/");
  return html`<meta name="dcterms.type" content="webpage">
<meta name="citation_title" content="${title}">
${author.map((name) => html`<meta name="citation_author" content="${invertedName(name)}">
`)}${day && html`<meta name="citation_publication_date" content="${day}">
`}<meta name="citation_public_url" content="${URL}">
<meta name="citation_language" content="${language}">`;
}

/** The page in each language, itself included, and the one for readers of any other. */
function alternates(site: Site, page: Page): Html[] {
  const twins = twinsOf(site, page);
  if (twins.length === 0) return [];
  const links = [page, ...twins].map((each) => alternate(site, each, each.language));
  const fallback = pageAt(site, site.languages[0]?.code ?? "", page.key);
  return fallback ? [...links, alternate(site, fallback, "x-default")] : links;
}

function alternate(site: Site, page: Page, language: string): Html {
  return html`<link rel="alternate" hreflang="${language}" href="${publicAddress(site, page.url)}">
`;
}
