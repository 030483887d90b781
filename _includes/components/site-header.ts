// The top of every page: skip link, name of the site, search, language, colours and the main menu.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { shortTitle, type Page } from "../../src/model/page.ts";
import { pageAt, say, sectionOf, type Site } from "../../src/model/site.ts";
import type { Language } from "../../src/model/schema/config.ts";
import type { PageView } from "../../src/model/view.ts";
import { siteSearch } from "./site-search.ts";

/** The skip link and <header>. */
export function siteHeader(view: PageView): Html {
  const { site, language, strings } = view;
  const title = say(site.config.title, language.code);
  return html`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#_main">${strings.skipToContent}</a>
<header class="site-header">
<div class="site-bar"><div class="site-bar-inner">
<a class="site-title" href="${homeAddress(site, language.code)}"><img class="site-mark" src="/assets/icon.svg" alt="" width="40" height="40"><span>${title}</span></a>
<div class="site-tools">${siteSearch(view)}${languageSwitch(view)}<theme-switch data-label="${strings.theme}" data-auto="${strings.themeAuto}" data-light="${strings.themeLight}" data-dark="${strings.themeDark}"></theme-switch></div>
</div></div>
${mainMenu(view)}
</header>`;
}

/** Where a language's home page stands. */
export function homeAddress(site: Site, language: string): string {
  return pageAt(site, language, "")?.url ?? "/";
}

// Written twice, because without a script <details> cannot be open on wide screens only; one of the two is always hidden.
function mainMenu(view: PageView): Html {
  const { site, language, strings } = view;
  const pages = site.navigation.header.map((key) => pageAt(site, language.code, key)).filter((page) => page !== undefined);
  if (pages.length === 0) return nothing;
  const items = pages.map((page) => html`<li><a href="${page.url}"${currentMark(view, page)}>${shortTitle(page)}</a></li>
`);
  return html`<nav class="site-nav" aria-label="${strings.mainNavigation}">
<details class="menu"><summary>${strings.menu}</summary><ul>
${items}</ul></details>
<ul class="menu-wide">
${items}</ul>
</nav>`;
}

function currentMark({ site, page }: PageView, target: Page): Html {
  if (page === target) return html` aria-current="page"`;
  return sectionOf(site, page) === target ? html` aria-current="true"` : nothing;
}

function languageSwitch(view: PageView): Html {
  const { site, language, strings } = view;
  const others = site.languages.filter((other) => other.code !== language.code);
  if (others.length === 0) return nothing;
  return html`<nav class="language-switch" aria-label="${strings.languageSwitch}"><ul>${others.map((other) => html`<li>${languageLink(view, other)}</li>`)}</ul></nav>`;
}

function languageLink({ site, page, strings }: PageView, other: Language): Html {
  const twin = pageAt(site, other.code, page.key);
  const hint = twin ? nothing : html` title="${strings.noTranslation.replace("{language}", other.name)}"`;
  return html`<a href="${twin?.url ?? homeAddress(site, other.code)}" hreflang="${other.code}"${hint}><span lang="${other.code}">${other.name}</span></a>`;
}
