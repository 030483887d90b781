// spend.json and indicators.json: figures with their rows, sources and caveats.
import { z } from "zod";
import { day, id, localized, months } from "./text.ts";

/** What a number leaves open: a lower bound, rounding, or an estimate. */
export const qualifier = z.enum(["at-least", "about", "more-than", "estimate"]);
export type Qualifier = z.infer<typeof qualifier>;

/** Standing of a value: replaced by a newer one, doubted, or made by another method than its neighbours. */
export const standing = z.enum(["current", "superseded", "doubtful", "other-method"]);
export type Standing = z.infer<typeof standing>;

const richCell = z.strictObject({
  value: z.number(),
  qualifier: qualifier.optional(),
  /** A unit other than the column's. */
  unit: z.string().optional(),
  decimals: z.int().min(0).max(6).optional(),
  status: standing.optional(),
  note: localized.optional(),
});
export type RichCell = z.infer<typeof richCell>;

/** A number, null for "not known", or a number with more to say. */
export const cell = z.union([z.number(), z.null(), richCell], { error: "must be a number, null, or an object with a value" });
export type Cell = z.infer<typeof cell>;

const column = z.strictObject({
  id,
  title: localized,
  unit: z.string(),
  decimals: z.int().min(0).max(6).optional(),
  description: localized.optional(),
});
export type Column = z.infer<typeof column>;

const row = z.strictObject({
  key: z.string().regex(/^[^.,()[\]]+$/, "must hold no dot, comma or bracket, so that :value[…] can name it"),
  label: localized.optional(),
  /** A year, or a period as "2015-2016". */
  year: z.union([z.int(), z.string().regex(/^\d{4}-\d{4}$/, 'must be a year or a period such as "2015-2016"').refine((period) => period.slice(0, 4) < period.slice(5), "must begin before it ends")]).optional(),
  unit: z.string().optional(),
  cells: z.record(z.string(), cell),
  source: z.array(z.string()).min(1, "needs at least one source"),
  status: standing.optional(),
  note: localized.optional(),
});
export type Row = z.infer<typeof row>;

const columnIds = z.array(z.string()).min(1);
const rowKeys = z.array(z.string()).min(1).optional();

/** How a figure is drawn. Without it only its table is shown. */
export const chart = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      /** Values over years, on a time axis that is true to the distance between years. */
      kind: z.literal("line"),
      columns: columnIds,
      rows: rowKeys,
      /** Neighbouring values at most this many years apart are joined; others stand alone. */
      joinYears: z.int().min(1).default(2),
    }),
    z.strictObject({
      /** Amounts side by side, or on top of each other when they are parts of one. */
      kind: z.literal("bars"),
      columns: columnIds,
      rows: rowKeys,
      stacked: z.boolean().default(false),
      /** Column that says what the stacked parts come to; it is not computed, for a source may round. */
      total: z.string().optional(),
    }),
    z.strictObject({
      /** Parts of a whole: percentages of 100, or amounts of the row that is their total. */
      kind: z.literal("share"),
      column: z.string(),
      rows: rowKeys,
      /** Row that is the whole; without it the values must be percentages. */
      whole: z.string().optional(),
    }),
    z.strictObject({
      /** A few values that must not be joined: each stands alone. Two columns show a change or a revision. */
      kind: z.literal("dots"),
      columns: columnIds,
      rows: rowKeys,
      /** Units besides the column's own that may share its axis. */
      alsoUnits: z.array(z.string()).default([]),
    }),
    z.strictObject({
      /** One value, large. */
      kind: z.literal("number"),
      column: z.string(),
      row: z.string(),
    }),
  ],
  { error: "must be a chart with a kind: line, bars, share, dots or number" },
);
export type Chart = z.infer<typeof chart>;

export const figure = z.strictObject({
  id,
  /** Path of the page that explains this figure; numbers in prose link to it. */
  page: z.string(),
  /** The finding, in a sentence. */
  title: localized,
  /** What somebody who cannot see the table needs to know. */
  summary: localized,
  rowHeader: localized,
  /** Column that `:value[figure.row]` means. */
  defaultColumn: z.string(),
  columns: z.array(column).min(1),
  rows: z.array(row).min(1),
  chart: chart.optional(),
  method: localized.optional(),
  caveats: z.array(localized).default([]),
  checked: day,
  /** Who looks after the figure. @defaultValue upkeep.owner of site.json */
  owner: localized.optional(),
  /** Months after which the figure is to be checked again. @defaultValue upkeep.reviewEvery of site.json */
  reviewEvery: months.optional(),
  /** What a reader who knows the figure should hear: one change a day, in a sentence. */
  changes: z.array(z.strictObject({ date: day, text: localized })).optional(),
});
export type Figure = z.infer<typeof figure>;
export const figures = z.array(figure);
