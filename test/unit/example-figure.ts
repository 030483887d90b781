// A figure for tests that has everything a figure can have, and texts that mean harm.
import type { Figure } from "../../src/model/schema/figures.ts";
import type { Site } from "../../src/model/site.ts";
import { page, site } from "./example-site.ts";

export const sold: Figure = {
  id: "sold",
  page: "sold",
  title: { en: "Fewer were sold", nl: "Er zijn er minder verkocht" },
  summary: { en: "From 2015 on.", nl: "Vanaf 2015." },
  rowHeader: { en: "Shop", nl: "Winkel" },
  defaultColumn: "all",
  columns: [
    { id: "all", title: { en: "All", nl: "Alle" }, unit: "thousand", decimals: 1, description: { en: "All that were sold.", nl: "Alles wat is verkocht." } },
    { id: "year", title: { en: "New", nl: "Nieuw" }, unit: "thousand" },
  ],
  rows: [
    { key: "2012", year: 2012, cells: { all: 8, year: -0.5 }, source: ["shop"] },
    { key: "b", label: { en: "=1+1", nl: 'Winkel "B"; klein' }, year: 2015, cells: { all: { value: 2.25, qualifier: "about", unit: "piece", status: "doubtful", note: { en: "Counted\r\n@home", nl: "-thuis geteld" } }, year: null }, source: ["shop", "club"], status: "other-method", note: { en: "+ more", nl: "meer" } },
  ],
  method: { en: "Counted.", nl: "Geteld." },
  caveats: [{ en: "Two shops.", nl: "Twee winkels." }],
  checked: "2026-11-24",
};

/** A site with the figure, its page, units and sources. */
export function dataSite(more: Partial<Site> = {}): Site {
  const example = site([page("en/sold.md"), page("nl/sold.md")], {
    figures: new Map([[sold.id, sold]]),
    units: new Map([
      ["thousand", { id: "thousand", label: { en: "thousands", nl: "duizenden" }, pattern: { en: "{n}", nl: "{n}" } }],
      ["piece", { id: "piece", label: { en: "pieces", nl: "stuks" }, pattern: { en: "{n}", nl: "{n}" } }],
    ]),
    sources: new Map([
      ["shop", { id: "shop", type: "report", title: "Shop report", URL: "https://shop.example/", custom: { confidence: "primary" } }],
      ["club", { id: "club", type: "webpage", title: "Club", custom: { confidence: "unverified" } }],
    ]),
    ...more,
  });
  return { ...example, config: { ...example.config, publisher: { name: "Bicycle Office", url: "https://office.example/", uri: "https://identifier.example/office" }, contact: { email: "data@office.example" }, openData: { themes: ["TRAN"], spatial: ["http://publications.europa.eu/resource/authority/country/NLD"], keywords: { en: ["bicycle"], nl: ["fiets"] } }, ...more.config } };
}
