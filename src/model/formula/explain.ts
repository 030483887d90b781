// A computed number as a sentence shows it, and how it was computed, in words.
import { formatNumber, formatPercentage, formatValue, inUnit, type FigureValue } from "../numbers.ts";
import type { Language } from "../schema/config.ts";
import type { Standing } from "../schema/figures.ts";
import type { Strings } from "../schema/strings.ts";
import { say, type Site } from "../site.ts";
import { unitOfValue, type Computed, type Evaluation } from "./evaluate.ts";

/** What stands in a sentence for a :value[…]: the value or the outcome of the formula; undefined when there is none. */
export function formatEvaluation(site: Site, found: Evaluation, language: Language, strings: Strings): string | undefined {
  if ("wrong" in found) return undefined;
  return "computed" in found ? formatComputed(site, found.computed, language, strings) : formatValue(site, found.value, language, strings, found.decimals);
}

/** "59%", "42,9 miljard euro", "1,6 keer": with the words for a lower bound or an approximation when what went in has one. */
export function formatComputed(site: Site, computed: Computed, language: Language, strings: Strings): string {
  const { inputs, result, decimals, unit } = computed;
  const number = formatNumber(result, decimals, language);
  const shown = { same: inUnit(site, unitOfValue(inputs[0]), number, language), percent: formatPercentage(result, decimals, language), times: strings.times.replace("{n}", number), points: strings.percentagePoints.replace("{n}", number) }[unit];
  const qualifiers = inputs.map(({ cell }) => cell.qualifier);
  if (qualifiers.some((word) => word === "at-least" || word === "more-than")) return `${strings.atLeast} ${shown}`;
  return qualifiers.some((word) => word !== undefined) ? `${strings.about} ${shown}` : shown;
}

/** "growth from 73.3 billion euros (2015) to 116.2 billion euros (2023)". */
export function explainComputed(site: Site, { name, inputs }: Computed, language: Language, strings: Strings): string {
  const words: Readonly<Record<string, string>> = { difference: strings.formulaDifference, growth: strings.formulaGrowth, share: strings.formulaShare, ratio: strings.formulaRatio, sum: strings.formulaSum, "average-growth": strings.formulaAverageGrowth };
  const phrases = inputs.map((value) => `${formatValue(site, value, language, strings)} (${labelOf(value, language)})`);
  const list = new Intl.ListFormat(language.locale, { type: "conjunction" }).format(phrases);
  return (words[name] ?? "{list}").replace("{a}", () => phrases[0] ?? "").replace("{b}", () => phrases[1] ?? "").replace("{list}", () => list);
}

/** The standing of the least certain value that went in. */
export function standingOf({ inputs }: Computed): Standing {
  const order: readonly Standing[] = ["doubtful", "superseded", "other-method"];
  return order.find((standing) => inputs.some(({ status }) => status === standing)) ?? "current";
}

function labelOf({ figure, row, column }: FigureValue, language: Language): string {
  const label = row.label ? say(row.label, language.code) : row.key;
  return column.id === figure.defaultColumn ? label : `${label}, ${say(column.title, language.code)}`;
}
