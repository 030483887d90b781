// Finishes every page of a site: one that was drawn before from the same is taken from the cache, the others are drawn.
import { setImmediate } from "node:timers/promises";
import Eleventy from "@11ty/eleventy";
import type { Kept } from "../cache/pack.ts";
import { keepPage, keptPage, type KeptPage } from "../cache/page-cache.ts";
import { drawPrintPage, printSections } from "../handbook/print-pages.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import type { Assets } from "../model/view.ts";
import { oneByOne } from "../plugins/one-by-one.ts";
import type { SiteBuild } from "../plugins/site-build.ts";
import { readMarkup, type FinishedPage } from "../publish/verify.ts";
import type { RenderedSite } from "../render/documents.ts";
import { pageKeys } from "../render/page-keys.ts";

/** After so many pages the search engine is fed, which runs beside us. */
const PAGES_AT_ONCE = 16;

/** So many pages are given to Eleventy at once: what it keeps of each is free again after them, and it looks through all of them for each. */
const PAGES_A_RUN = 2000;

/** A page's bytes, what its markup says, where it goes and what it was made from. */
export interface Finished extends KeptPage, Pick<FinishedPage, "path" | "source"> {}

export interface PagesToFinish {
  site: Site;
  rendered: RenderedSite;
  assets: Assets;
  /** Hash of the generator. */
  generator: string;
  kept: Kept;
  /** Whether a page, by its address, is to be finished here; all are by default. */
  isOurs?(url: string): boolean;
  /** Is given each page once, the pages for paper too. */
  take(page: Finished): void;
}

/** Finishes pages, in no order that matters. @returns how many had to be drawn */
export async function finishPages({ site, rendered, assets, generator, kept, isOurs = () => true, take }: PagesToFinish): Promise<number> {
  const keys = pageKeys({ site, rendered, assets, generator });
  let drawn = 0;
  const takeKept = (key: string, page: Pick<FinishedPage, "path" | "source">): boolean => {
    const finished = keptPage(kept, key);
    if (finished) take({ ...page, ...finished });
    return finished !== undefined;
  };
  const takeDrawn = (key: string, { path, source, content }: FinishedPage): void => {
    const finished = { content: Buffer.from(content), markup: readMarkup(content) };
    keepPage(kept, key, finished);
    drawn++;
    take({ path, source, ...finished });
  };
  const waiting = new Map<string, string>();
  const missing: Page[] = [];
  for (const [index, page] of site.pages.entries()) {
    if (!isOurs(page.url)) continue;
    if (index % PAGES_AT_ONCE === 0) await setImmediate();
    const key = keys.page(page);
    if (takeKept(key, { path: page.output, source: page.file })) continue;
    waiting.set(page.output, key);
    missing.push(page);
  }
  const takeWaiting = (page: FinishedPage): void => {
    const key = waiting.get(page.path);
    if (key === undefined) throw new RangeError(`${page.path} was not to be drawn.`);
    takeDrawn(key, page);
  };
  for (let at = 0; at < missing.length; at += PAGES_A_RUN) await compile({ site, pages: missing.slice(at, at + PAGES_A_RUN), rendered, assets, turns: oneByOne(), take: takeWaiting });
  for (const section of printSections(site, rendered.documents)) {
    if (!isOurs(section.page.url)) continue;
    await setImmediate();
    const key = keys.printed(section.section, section.placed.map(({ page }) => page));
    if (!takeKept(key, { path: section.page.output, source: section.section.file })) takeDrawn(key, drawPrintPage(section, { site, rendered, assets }));
  }
  return drawn;
}

/** Runs Eleventy over pages; each is handed over when it is finished. */
async function compile(site: SiteBuild): Promise<void> {
  const eleventy = new Eleventy(".", "_site", {
    quietMode: true,
    configPath: "eleventy.config.ts",
    config(config) {
      config.wegwijzer = site;
    },
  });
  eleventy.disableLogger();
  await eleventy.toJSON();
}
