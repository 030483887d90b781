// A figure of the site as a work to cite: a data set.
import { publicAddress } from "../public-address.ts";
import type { Figure } from "../schema/figures.ts";
import { pageAt, say, type Site } from "../site.ts";
import type { CslItem } from "./csl-item.ts";
import { cslDay } from "./page-item.ts";

/** The figure: by the publisher, of the day it was checked, on its page. The site's name stands where APA has the repository (APA 7, 10.9). */
export function figureItem(site: Site, figure: Figure, language: string): CslItem {
  const page = pageAt(site, language, figure.page);
  return {
    id: `${figure.id}-${language}`,
    type: "dataset",
    title: say(figure.title, language),
    author: [{ literal: site.config.publisher.name }],
    publisher: say(site.config.title, language),
    issued: cslDay(figure.checked),
    ...(page ? { URL: `${publicAddress(site, page.url)}#figure_${figure.id}` } : {}),
    language,
  };
}
