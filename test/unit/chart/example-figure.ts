// A figure about bicycles for the tests of charts: gaps, uneven years, and values of every standing.
import type { ChartContext } from "../../../src/chart/points.ts";
import { figure as schema, type Chart, type Figure } from "../../../src/model/schema/figures.ts";
import { dutch, english, site, words } from "../example-site.ts";

const both = (en: string, nl: string): Record<string, string> => ({ en, nl });

const example = site([], {
  units: new Map([
    ["km", { id: "km", label: both("kilometres", "kilometer"), pattern: both("{n} kilometres", "{n} kilometer") }],
    ["percent", { id: "percent", label: both("per cent", "procent"), pattern: both("{n}%", "{n}%") }],
    ["miles", { id: "miles", label: both("miles", "mijl"), pattern: both("{n} miles", "{n} mijl") }],
  ]),
});

/** What a chart is drawn with, in a language of the example site. */
export function context(code: string): ChartContext {
  return { site: example, language: code === dutch.code ? dutch : english, strings: words(code) };
}

/** A figure with this chart. */
export function exampleFigure(chart: Chart, more: Partial<Figure> = {}): Figure {
  return {
    ...schema.parse({
      id: "rides",
      page: "",
      title: both("People ride further", "Mensen fietsen verder"),
      summary: both("Further.", "Verder."),
      rowHeader: both("Year", "Jaar"),
      defaultColumn: "far",
      columns: [
        { id: "far", title: both("Distance", "Afstand"), unit: "km", decimals: 1 },
        { id: "town", title: both("In town", "In de stad"), unit: "km", decimals: 1 },
        { id: "share", title: both("Share that rides", "Deel dat fietst"), unit: "percent" },
      ],
      rows: [
        { key: "2001", year: 2001, cells: { far: 10.5, town: 4, share: 20 }, source: ["x"] },
        { key: "2009", year: 2009, cells: { far: 12, town: null, share: { value: 31, qualifier: "about" } }, source: ["x"] },
        { key: "2010", year: 2010, cells: { far: null, town: 5, share: null }, source: ["x"] },
        { key: "2011", year: 2011, cells: { far: { value: 14, qualifier: "at-least" }, town: { value: 6, status: "superseded" }, share: 44 }, source: ["x"] },
        { key: "2012", year: 2012, cells: { far: 15.25, town: { value: 6.5, status: "doubtful" }, share: 50 }, source: ["x"] },
        { key: "survey", label: both("2011 (survey)", "2011 (enquête)"), year: 2011, cells: { far: { value: 13, decimals: 0 }, town: null, share: null }, source: ["x"], status: "other-method" },
      ],
      chart,
      checked: "2026-01-01",
    }),
    ...more,
  };
}
