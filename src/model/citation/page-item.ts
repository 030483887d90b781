// A page of the site as a work to cite.
import type { Page } from "../page.ts";
import { publicAddress } from "../public-address.ts";
import type { CslDate } from "../schema/sources.ts";
import { say, type Site } from "../site.ts";
import type { CslItem } from "./csl-item.ts";

/** The page: by the publisher, of the day it was last reviewed, on the site. */
export function pageItem(site: Site, page: Page): CslItem {
  const siteTitle = say(site.config.title, page.language);
  const { title, reviewed } = page.front;
  return {
    id: [...(page.key === "" ? ["index"] : page.key.split("/")), page.language].join("-"),
    type: "webpage",
    title,
    author: [{ literal: site.config.publisher.name }],
    ...(title === siteTitle ? {} : { "container-title": siteTitle }),
    ...(reviewed === undefined ? {} : { issued: cslDay(reviewed) }),
    URL: publicAddress(site, page.url),
    language: page.language,
  };
}

/** A day, YYYY-MM-DD, as CSL writes it. */
export function cslDay(day: string): CslDate {
  return { "date-parts": [day.split("-").map(Number)] };
}
