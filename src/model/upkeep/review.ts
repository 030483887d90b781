// Who looks after a page or a figure, and by which day it is to be reviewed again.
import type { Page } from "../page.ts";
import type { Figure } from "../schema/figures.ts";
import { say, type Site } from "../site.ts";

/** The day so many months later; of a day that the month does not have, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** By which day a page is to be reviewed again; undefined for one that never was. */
export function pageDue({ config }: Site, { front }: Page): string | undefined {
  return front.reviewed === undefined ? undefined : monthsLater(front.reviewed, front.reviewEvery ?? config.upkeep.reviewEvery);
}

/** By which day a figure is to be checked again. */
export function figureDue({ config }: Site, { checked, reviewEvery }: Figure): string {
  return monthsLater(checked, reviewEvery ?? config.upkeep.reviewEvery);
}

/** Who looks after a page. */
export function pageOwner(site: Site, { front, language }: Page): string {
  return front.owner ?? commonOwner(site, language);
}

/** Who looks after a figure. */
export function figureOwner(site: Site, { owner }: Figure, language: string): string {
  return owner ? say(owner, language) : commonOwner(site, language);
}

function commonOwner({ config }: Site, language: string): string {
  return config.upkeep.owner ? say(config.upkeep.owner, language) : config.publisher.name;
}
