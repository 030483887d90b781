// Figures and terms in the words of schema.org.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Figure } from "../../../src/model/schema/figures.ts";
import { dataCatalogJsonLd, datasetJsonLd, organizationJsonLd, termSetJsonLd } from "../../../src/model/structured-data.ts";
import { dutch, english, page, site } from "../example-site.ts";

const sold: Figure = {
  id: "sold",
  page: "sold",
  title: { en: "Fewer were sold", nl: "Er zijn er minder verkocht" },
  summary: { en: "In short.", nl: "Kortom." },
  rowHeader: { en: "Year" },
  defaultColumn: "all",
  columns: [{ id: "all", title: { en: "All", nl: "Alle" }, unit: "thousand", description: { en: "All that were sold.", nl: "Alles." } }],
  rows: [
    { key: "b", year: "2015-2016", cells: { all: 2 }, source: ["shop", "unknown"] },
    { key: "a", year: 2012, cells: { all: 1 }, source: ["shop"] },
  ],
  caveats: [],
  checked: "2026-11-24",
};
const example = site([page("en/sold.md")], {
  units: new Map([["thousand", { id: "thousand", label: { en: "thousands", nl: "duizenden" }, pattern: { en: "{n}", nl: "{n}" } }]]),
  sources: new Map([["shop", { id: "shop", type: "report", title: "Shop report", URL: "https://shop.example/", custom: { confidence: "primary" } }]]),
  glossary: [{ id: "bell", term: { en: "bell", nl: "bel" }, definition: { en: "It rings.", nl: "Ze rinkelt." }, sources: [], see: [] }],
});

const data = suite("structured data");

/** The same figure with a row for each of these years. */
function rows(...years: (number | undefined)[]): Figure {
  return { ...sold, rows: years.map((year) => ({ key: "a", cells: {}, source: [], ...(year === undefined ? {} : { year }) })) };
}

data("a figure is a data set with its address, years, unit and sources", () => {
  assert.equal(datasetJsonLd(sold, example, english), {
    "@type": "Dataset",
    name: "Fewer were sold",
    description: "In short.",
    url: "https://example.org/guide/sold/#figure_sold",
    identifier: "https://example.org/guide/data/catalog.jsonld#sold",
    inLanguage: "en",
    dateModified: "2026-11-24",
    temporalCoverage: "2012/2016",
    variableMeasured: [{ "@type": "PropertyValue", name: "All", description: "All that were sold.", unitText: "thousands" }],
    isBasedOn: [{ "@type": "CreativeWork", name: "Shop report", url: "https://shop.example/" }],
    distribution: [
      { "@type": "DataDownload", name: "CSV for programs", encodingFormat: "text/csv", contentUrl: "https://example.org/guide/data/sold.csv" },
      { "@type": "DataDownload", name: "CSV for Excel", encodingFormat: "text/csv", contentUrl: "https://example.org/guide/data/sold.en.excel.csv" },
      { "@type": "DataDownload", name: "JSON with everything", encodingFormat: "application/json", contentUrl: "https://example.org/guide/data/sold.json" },
    ],
    includedInDataCatalog: { "@type": "DataCatalog", "@id": "https://example.org/guide/data/catalog.jsonld", name: "Bicycles & you" },
    isAccessibleForFree: true,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    creator: { "@type": "Organization", name: "Bicycle Office" },
  });
});

data("in a language without the figure's page it has no address", () => {
  const text = JSON.stringify(datasetJsonLd(sold, example, dutch));
  assert.match(text, "Er zijn er minder verkocht");
  assert.not.match(text, "#figure_sold");
});

data("a unit that differs from row to row is told of no column", () => {
  const mixed = { ...sold, rows: sold.rows.map((row, index) => (index === 0 ? { ...row, unit: "one" } : row)) };
  assert.not.match(JSON.stringify(datasetJsonLd(mixed, example, english)), "unitText");
});

data("the page that lists all figures is their catalogue", () => {
  const catalog = JSON.stringify(dataCatalogJsonLd(page("en/data.md"), { ...example, figures: new Map([["sold", sold]]) }, english));
  assert.match(catalog, '"@id":"https://example.org/guide/data/catalog.jsonld"');
  assert.match(catalog, '"dataset":[{"@type":"Dataset","name":"Fewer were sold"');
});

data("rows of one year, or of none, make no interval", () => {
  assert.match(JSON.stringify(datasetJsonLd(rows(2012, 2012), example, english)), '"temporalCoverage":"2012"');
  assert.not.match(JSON.stringify(datasetJsonLd(rows(undefined), example, english)), "temporalCoverage");
});

data("the glossary is a set of terms, each at its anchor", () => {
  const text = JSON.stringify(termSetJsonLd(page("nl/terms.md", { title: "Begrippen" }), example, dutch));
  assert.match(text, '"name":"Begrippen"');
  assert.match(text, '{"@type":"DefinedTerm","name":"bel","description":"Ze rinkelt.","termCode":"bell","url":"https://example.org/guide/nl/terms/#term_bell"}');
});

data("a publisher's address is told when it has one", () => {
  assert.equal(organizationJsonLd({ name: "A", url: "https://a.example/" }), { "@type": "Organization", name: "A", url: "https://a.example/" });
});

data.run();
