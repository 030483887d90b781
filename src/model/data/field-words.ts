// What a field of a figure's data is called, in a language: in the headings for Excel and in the table's schema.
import type { Figure, Qualifier, Standing } from "../schema/figures.ts";
import type { Strings } from "../schema/strings.ts";
import { say, type Site } from "../site.ts";
import { commonUnit } from "./common-unit.ts";
import type { DataField } from "./data-table.ts";

export interface Speaker {
  site: Site;
  figure: Figure;
  /** Language code. */
  language: string;
  strings: Strings;
}

/** A heading: "Totaal (miljard euro)", "Banen: opmerking"; without the unit where it differs from row to row. */
export function fieldTitle(field: DataField, speaker: Speaker): string {
  const { site, figure, language, strings } = speaker;
  const column = field.column && say(field.column.title, language);
  const of = (what: string): string => (column === undefined ? what : `${column}: ${what.toLowerCase()}`);
  switch (field.kind) {
    case "key":
      return strings.dataKey;
    case "label":
      return say(figure.rowHeader, language);
    case "year":
      return strings.year;
    case "period":
      return strings.dataPeriod;
    case "value": {
      const unit = field.column && site.units.get(commonUnit(figure, field.column) ?? "");
      const label = unit && say(unit.label, language);
      return label === undefined ? (column ?? "") : label.includes("(") ? `${column}, ${label}` : `${column} (${label})`;
    }
    case "unit":
      return of(strings.dataUnit);
    case "qualifier":
      return of(strings.dataQualifier);
    case "status":
      return of(strings.dataStatus);
    case "note":
      return of(strings.dataNote);
    case "source":
      return strings.sources;
  }
}

/** What the field means, where its title does not tell; undefined when nobody described it. */
export function fieldMeaning({ kind, column }: DataField, { language, strings }: Speaker): string | undefined {
  if (kind === "value") return column?.description && say(column.description, language);
  const meanings: Partial<Record<DataField["kind"], string>> = { key: strings.dataKeyMeaning, unit: strings.dataUnitMeaning, qualifier: strings.dataQualifierMeaning, status: strings.dataStatusMeaning, source: strings.dataSourceMeaning };
  return meanings[kind];
}

/** What a value leaves open, in words. */
export function qualifierWord(qualifier: Qualifier, strings: Strings): string {
  return { "at-least": strings.atLeast, about: strings.about, "more-than": strings.moreThan, estimate: strings.estimate }[qualifier];
}

/** How a value stands, in words; nothing for one that simply counts. */
export function standingWord(standing: Standing, strings: Strings): string {
  return { current: "", superseded: strings.superseded, doubtful: strings.doubtful, "other-method": strings.otherMethod }[standing];
}
