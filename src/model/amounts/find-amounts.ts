// Finds numbers with a unit in a text: "ruim 60 procent", "€ 3,5 mln", "12 à 18%", "6.8 Mt".
import type { Language, Unit } from "../schema/config.ts";
import { measureOf, PERCENTAGE, type Measure } from "./measure.ts";
import { currencyWords, isCurrency, magnitudes, parseNumber } from "./notation.ts";

/** One number in the unit of its quantity: 116.2 billion euros is 116,200,000,000 EUR. */
export interface Amount {
  value: number;
  /** Half of the last digit that is written. */
  tolerance: number;
  /** What it can be an amount of; none when a large number names no unit ("85 billion"). */
  quantities: readonly string[];
}

/** Numbers that share their unit ("12 to 18%"), or one number. */
export interface AmountGroup {
  text: string;
  /** Where it stands in the text that was searched. */
  index: number;
  amounts: readonly Amount[];
}

interface Item {
  start: number;
  end: number;
  number: string;
  factor: number | undefined;
  measures: readonly Measure[] | undefined;
}

const SPACE = "[ \\u00A0\\u202F\\n]?";
/** What may stand between numbers of one group: a comma, a dash, one or two short words. */
const CONNECTOR = /^(?:,?\s\p{L}{1,3}(?:\s\p{L}{1,3})?\s|\s?[–—/-]\s?|,\s)$/u;
const YEAR = /^(?:1[89]|20)\d\d$/;
const MILLION = 1e6;

/** A function that finds the amounts in a text of a language; units give their words, the language its large numbers and currencies. */
export function amountFinder(units: readonly Unit[], language: Language): (text: string) => AmountGroup[] {
  const large = new Map(magnitudes(language).map(({ word, factor }) => [word, factor]));
  const words = unitWords(units, language);
  const signs = currencySigns(units, language);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_]|\\p{N}[.,])(?:(?<sign>\\p{Sc}|${either(signs.keys())})${SPACE})?(?<number>\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,\\u00A0\\u202F\\u2009]\\d+)*)` +
      `(?:${SPACE}(?<large>${either(large.keys())})\\.?(?![\\p{L}\\p{N}]))?(?:${SPACE}(?<unit>%|‰|\\p{Sc}|(?:${either(words.keys())})(?![\\p{L}\\p{N}])))?`,
    "giu",
  );
  const read = (match: RegExpExecArray): Item => {
    const { sign, number = "", large: word, unit } = match.groups ?? {};
    const mark = (unit ?? sign)?.toLowerCase().replace(/\s+/g, " ");
    // One letter after a number is a metre as easily as a million, save after the sign of a currency.
    const factor = word === undefined || (word.length === 1 && sign === undefined) ? undefined : large.get(word.toLowerCase());
    const measures = mark === undefined ? undefined : mark === "%" || mark === "‰" ? [{ quantity: PERCENTAGE, factor: mark === "‰" ? 0.1 : 1 }] : (words.get(mark) ?? signs.get(mark) ?? [{ quantity: mark, factor: 1 }]);
    return { start: match.index, end: match.index + match[0].replace(/[.\s]+$/, "").length, number, factor, measures };
  };
  return (text) => {
    if (!/\d/.test(text)) return [];
    const items = [...text.matchAll(pattern)].map(read);
    return chains(text, items).flatMap((chain) => groupOf(text, chain, language));
  };
}

/** Runs of numbers with only connectors between them. */
function chains(text: string, items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const chain = found.at(-1);
    const before = chain?.at(-1);
    if (chain && before && mayShare(before, item) && CONNECTOR.test(text.slice(before.end, item.start))) chain.push(item);
    else found.push([item]);
  }
  return found;
}

/** Whether one number lacks something that the next may have: "12 to 18%", "€10 to €12 billion"; a year lacks nothing. */
function mayShare(before: Item, item: Item): boolean {
  if ([before, item].some(({ number, measures, factor }) => measures === undefined && factor === undefined && YEAR.test(number))) return false;
  return before.measures === undefined || item.measures === undefined || (before.measures === item.measures && before.factor === undefined);
}

/** The numbers of a chain that have a unit, or share that of their neighbour. */
function groupOf(text: string, chain: readonly Item[], language: Language): AmountGroup[] {
  const items = chain.map((item) => ({ ...item }));
  for (let at = items.length - 2; at >= 0; at--) {
    const [item, next] = [items[at], items[at + 1]];
    if (!item || !next) continue;
    if (item.measures === undefined) {
      item.measures = next.measures;
      item.factor ??= next.factor;
    } else if (item.factor === undefined && (next.measures === undefined || next.measures === item.measures)) item.factor = next.factor;
  }
  for (const [at, item] of items.entries()) if (item.measures === undefined && item.factor !== undefined) item.measures = items[at - 1]?.measures;
  const counted = items.filter(({ measures, factor }) => measures !== undefined || (factor ?? 1) >= MILLION);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return [];
  const amounts = counted.flatMap(({ number, factor = 1, measures = [] }) => {
    const { value, decimals } = parseNumber(number, language);
    const by = factor * (measures[0]?.factor ?? 1);
    return Number.isNaN(value) ? [] : [{ value: value * by, tolerance: 0.5 * 10 ** -decimals * by, quantities: [...new Set(measures.map(({ quantity }) => quantity))] }];
  });
  return amounts.length === 0 ? [] : [{ text: text.slice(first.start, last.end), index: first.start, amounts }];
}

/** Signs, codes and names of currencies, which stand before or after a number. */
function currencySigns(units: readonly Unit[], language: Language): Map<string, Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const currency of currencies(units)) for (const word of currencyWords(currency, language)) add(found, word, { quantity: currency, factor: 1 });
  return found;
}

/** Words after a number, in lower case, with what they may measure. */
function unitWords(units: readonly Unit[], language: Language): Map<string, Measure[]> {
  const found = currencySigns(units, language);
  for (const unit of units) for (const word of unit.words?.[language.code] ?? []) add(found, word, measureOf(unit));
  return found;
}

function currencies(units: readonly Unit[]): Set<string> {
  return new Set(["EUR", ...units.flatMap(({ quantity = "" }) => (isCurrency(quantity) ? [quantity] : []))]);
}

function add(found: Map<string, Measure[]>, word: string, measure: Measure): void {
  const key = word.toLowerCase();
  found.set(key, [...(found.get(key) ?? []), measure]);
}

/** The words as alternatives of a pattern, the longest first, so that none hides behind its beginning. */
function either(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/ /g, "\\s+")).join("|") || "(?!)";
}
