// Each section once more on one page, for paper: which sections have such a page, and where it stands.
import type { Page } from "./page.ts";
import { childrenOf, pageAt, type Site } from "./site.ts";

/** The section's page for paper: as the section's first page, at an address of its own. Undefined for a page that is no section, or whose address is taken. */
export function printPageOf(site: Site, section: Page): Page | undefined {
  const output = section.output.replace(/index\.html$/, "print/index.html");
  const isSection = section.key !== "" && !section.key.includes("/") && childrenOf(site, section).length > 0;
  return isSection && !site.pages.some((page) => page.output === output) ? { ...section, url: `${section.url}print/`, output } : undefined;
}

/** All such pages, in every language. */
export function printPages(site: Site): Page[] {
  return site.languages.flatMap(({ code }) => {
    const home = pageAt(site, code, "");
    return home ? childrenOf(site, home).flatMap((section) => printPageOf(site, section) ?? []) : [];
  });
}
