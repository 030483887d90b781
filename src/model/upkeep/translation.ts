// Whether a translation was made from the text that its source page has now, by comparing content and not days.
import { sha256 } from "../checksums.ts";
import type { Page } from "../page.ts";
import { pageAt, type Site } from "../site.ts";

/** Hexadecimal digits of the hash that are kept: enough to tell two texts of one page apart. */
const DIGITS = 12;

/** How a page relates to the page it was translated from. */
export type TranslationState = "source" | "current" | "older" | "unrecorded";

/** Names a page's text: its title, description, short title and body. White space, comments and all other fields do not count. */
export function textHash({ front, body }: Page): string {
  const parts = [front.title, front.description, front.navTitle ?? "", body.replace(/<!--[\s\S]*?-->/g, " ")];
  return `sha256-${sha256(JSON.stringify(parts.map(normalised))).slice(0, DIGITS)}`;
}

/** The language that the others are translated from. */
export function sourceLanguage({ config, languages }: Site): string {
  return config.upkeep.sourceLanguage ?? languages[0]?.code ?? "";
}

/** The page that this one is translated from; undefined for a source page, and for a page that has none. */
export function sourceOf(site: Site, page: Page): Page | undefined {
  const source = pageAt(site, sourceLanguage(site), page.key);
  return source === page ? undefined : source;
}

/** Whether a translation is as new as its source. */
export function translationState(site: Site, page: Page): TranslationState {
  const source = sourceOf(site, page);
  if (!source) return "source";
  if (page.front.translatedFrom === undefined) return "unrecorded";
  return page.front.translatedFrom === textHash(source) ? "current" : "older";
}

function normalised(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
