// Figures, units and a source about bicycles, for tests of numbers.
import { figure, type Figure } from "../../src/model/schema/figures.ts";
import type { Unit } from "../../src/model/schema/config.ts";
import { sources, type Source } from "../../src/model/schema/sources.ts";

/** A figure of what was sold, by its rows. */
export function sold(rows: unknown): Figure {
  return figure.parse({
    id: "sold",
    page: "sold",
    title: { en: "Sold" },
    summary: { en: "Sold." },
    rowHeader: { en: "Year" },
    defaultColumn: "all",
    columns: [
      { id: "all", title: { en: "All", nl: "Alle" }, unit: "eur-bn", decimals: 1 },
      { id: "electric", title: { en: "Electric", nl: "Elektrisch" }, unit: "eur-bn", decimals: 1 },
      { id: "share", title: { en: "Share", nl: "Deel" }, unit: "percent" },
      { id: "weight", title: { en: "Weight", nl: "Gewicht" }, unit: "tonne" },
    ],
    rows,
    checked: "2026-11-24",
  });
}

export const units: ReadonlyMap<string, Unit> = new Map([
  ["eur-bn", { id: "eur-bn", label: { en: "billion euros", nl: "miljard euro" }, pattern: { en: "€{n} billion", nl: "{n} miljard euro" }, quantity: "EUR", factor: 1e9 }],
  ["percent", { id: "percent", label: { en: "per cent", nl: "procent" }, pattern: { en: "{n}%", nl: "{n}%" }, words: { en: ["per cent"], nl: ["procent"] } }],
  ["tonne", { id: "tonne", label: { en: "tonnes", nl: "ton" }, pattern: { en: "{n} tonnes", nl: "{n} ton" }, words: { en: ["tonnes"], nl: ["ton"] } }],
]);

export const saleSources: ReadonlyMap<string, Source> = new Map(
  sources
    .parse([
      { id: "shop", type: "report", title: "Sales", author: [{ literal: "Shop" }], custom: { confidence: "primary" } },
      { id: "rumour", type: "webpage", title: "Hearsay", custom: { confidence: "unverified" } },
    ])
    .map((source) => [source.id, source]),
);
