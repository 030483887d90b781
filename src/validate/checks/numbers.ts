// A number with a unit in a page's text must lead somewhere: to the data, or to a source in the same sentence.
import type { Amount } from "../../model/amounts/find-amounts.ts";
import { amountFinder } from "../../model/amounts/find-amounts.ts";
import { isDerived, isValue, valuesOf } from "../../model/amounts/known-amounts.ts";
import type { Document } from "../../model/document.ts";
import { evaluate, referenceOf } from "../../model/formula/evaluate.ts";
import type { FigureValue } from "../../model/numbers.ts";
import type { Page } from "../../model/page.ts";
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { atField, type Check } from "../check.ts";

const FIELDS = ["title", "description", "navTitle"] as const;

/** Reports numbers with a unit that are typed without a source, and those in front matter that the page itself does not tell. */
export const numbers: Check = ({ site, documents }) => {
  const known = [...site.figures.values()].flatMap(valuesOf);
  return site.languages.flatMap((language) => {
    const find = amountFinder([...site.units.values()], language);
    return site.pages
      .filter((page) => page.language === language.code)
      .flatMap((page): Problem[] => {
        const document = documents.get(page.file);
        if (!document) return [];
        const typed = document.amounts
          .filter(({ isTraced }) => !isTraced)
          .map(({ value, amounts, line, column }) => ({ file: page.file, line, column, rule: "untraced-number", message: `"${shown(value)}" comes without a source.`, hint: hintFor(site, page, amounts, known) }));
        const fields = FIELDS.flatMap((field) =>
          find(page.front[field] ?? "")
            .filter(({ amounts }) => !amounts.every((amount) => isTold(site, document, amount)))
            .map(({ text }) => atField(page, field, "untraced-number", `The page itself does not tell "${shown(text)}" with a source.`, "Give the number in the text, with its source or as :value[…], or leave it out here.")),
        );
        return [...fields, ...typed];
      });
  });
};

/** What to write instead: the value of the data that is the same, of this page's figures before others. */
function hintFor(site: Site, page: Page, amounts: readonly Amount[], known: readonly FigureValue[]): string {
  const own = known.toSorted((a, b) => rank(page, a) - rank(page, b));
  const found = amounts.flatMap((amount) => own.find((value) => amount.quantities.length > 0 && isValue(site, amount, value)) ?? []);
  const references = [...new Set(found.map((value) => `:value[${referenceOf(value)}]`))];
  if (references.length > 0) return `If it is the same number, write ${references.join(" and ")}; else cite its source in this sentence, as [@source].`;
  return "Cite its source in this sentence, as [@source], put it in the data, or mark it as :example[…] when it is made up.";
}

function rank(page: Page, { figure, status }: FigureValue): number {
  return (figure.page === page.key ? 0 : 2) + (status === "current" ? 0 : 1);
}

/** Whether a page's text gives an amount with its source: typed, as a value, or in a figure. */
function isTold(site: Site, { amounts, values, directives }: Document, wanted: Amount): boolean {
  const same = (amount: Amount): boolean => Math.abs(amount.value - wanted.value) <= 1e-9 * Math.abs(wanted.value) && (amount.quantities.length === 0 || wanted.quantities.length === 0 || amount.quantities.some((quantity) => wanted.quantities.includes(quantity)));
  if (amounts.some((typed) => typed.isTraced && typed.amounts.some(same))) return true;
  const used = values.flatMap(({ value, attributes }) => {
    const found = evaluate(site, value, attributes);
    return "value" in found ? [found.value] : [];
  });
  if (used.some((value) => isValue(site, wanted, value))) return true;
  const figures = [...site.figures.values()].filter((figure) => directives.some(({ name, attributes }) => (name === "figure" && attributes["id"] === figure.id) || (name === "number" && attributes["value"]?.split(".")[0] === figure.id)));
  return figures.some((figure) => valuesOf(figure).some((value) => isValue(site, wanted, value)) || isDerived(site, wanted, figure));
}

function shown(text: string): string {
  return text.replace(/\s+/g, " ");
}
