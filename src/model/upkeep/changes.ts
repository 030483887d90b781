// What editors wrote that has changed on pages and in figures, for the list of changes and the feed.
import type { Page } from "../page.ts";
import { compareText } from "../problem.ts";
import type { Figure } from "../schema/figures.ts";
import { pageAt, say, type Site } from "../site.ts";

export interface Change {
  /** YYYY-MM-DD. */
  date: string;
  /** What changed, in a sentence. */
  text: string;
  /** The page's or figure's name. */
  title: string;
  /** Address from the site's root. */
  url: string;
  /** Names what changed on this day for ever: "en/steps/ambition", also when its address becomes another. */
  subject: string;
}

/** All changes in a language, newest first. */
export function changesOf(site: Site, language: string): Change[] {
  const pages = site.pages.filter((page) => page.language === language).flatMap(pageChanges);
  const figures = [...site.figures.values()].flatMap((figure) => figureChanges(site, figure, language));
  return [...pages, ...figures].toSorted((a, b) => compareText(b.date, a.date) || compareText(a.title, b.title) || compareText(a.subject, b.subject));
}

function pageChanges({ front, url, language, key }: Page): Change[] {
  return (front.changes ?? []).map(({ date, text }) => ({ date, text, title: front.title, url, subject: `${language}/${key}` }));
}

function figureChanges(site: Site, { id, changes, title, page }: Figure, language: string): Change[] {
  const place = pageAt(site, language, page);
  return (changes ?? []).map(({ date, text }) => ({ date, text: say(text, language), title: say(title, language), url: place ? `${place.url}#figure_${id}` : "/", subject: `${language}/#${id}` }));
}
