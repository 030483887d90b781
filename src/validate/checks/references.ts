// Every source, figure, term and directive that a page names must exist.
import type { DirectiveReference } from "../../model/document.ts";
import { evaluate } from "../../model/formula/evaluate.ts";
import { findValue } from "../../model/numbers.ts";
import type { Page } from "../../model/page.ts";
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../model/suggest.ts";
import { findTerm } from "../../model/terms.ts";
import { valueHint } from "../../model/value-hint.ts";
import type { Check, Checked } from "../check.ts";

/** Reports unknown ids, unknown directives and attributes, and syntax that was left open. */
export const references: Check = (checked) => {
  const { site, documents } = checked;
  return site.pages.flatMap((page) => {
    const document = documents.get(page.file);
    if (!document) return [];
    const at = ({ line, column }: { line: number; column: number }, rule: string, message: string, hint?: string): Problem => ({ file: page.file, line, column, rule, message, ...(hint === undefined ? {} : { hint }) });
    return [
      ...document.citations.filter(({ value }) => !site.sources.has(value)).map((use) => at(use, "unknown-source", `There is no source "${use.value}" in _data/sources.json.`, didYouMean(use.value, site.sources.keys()))),
      ...document.values.flatMap((use) => {
        const found = evaluate(site, use.value, use.attributes);
        return "wrong" in found ? [at(use, found.wrong.rule, found.wrong.message, found.wrong.hint)] : [];
      }),
      ...document.terms.filter(({ value }) => !findTerm(site, value, page.language)).map((use) => at(use, "unknown-term", `There is no term "${use.value}" in _data/glossary.json.`, didYouMean(use.value, site.glossary.flatMap((term) => [term.id, term.term[page.language] ?? ""])))),
      ...document.directives.flatMap((directive) => directiveProblems(checked, page, directive)),
      ...document.faults.map((fault) => at(fault, fault.rule, fault.message, fault.hint)),
    ];
  });
};

function directiveProblems({ site, directives }: Checked, page: Page, { name, attributes, line, column }: DirectiveReference): Problem[] {
  const at = (rule: string, message: string, hint?: string): Problem => ({ file: page.file, line, column, rule, message, ...(hint === undefined ? {} : { hint }) });
  const directive = Object.hasOwn(directives, name) ? directives[name] : undefined;
  if (!directive) return [at("unknown-directive", `There is no directive "::${name}".`, didYouMean(name, Object.keys(directives)))];
  const known = directive.attributes.map((attribute) => attribute.replace("!", ""));
  const problems = Object.keys(attributes).filter((key) => !known.includes(key)).map((key) => at("unknown-attribute", `::${name} takes no "${key}".`, didYouMean(key, known)));
  for (const attribute of directive.attributes) {
    if (attribute.endsWith("!") && attributes[attribute.slice(0, -1)] === undefined) problems.push(at("missing-attribute", `::${name} needs ${attribute.slice(0, -1)}=….`));
  }
  const ids = new Map<string, readonly string[]>([
    ["figure", [...site.figures.keys()]],
    ["recommendation", site.recommendations.map((item) => item.id)],
    ["step", site.steps.map((item) => item.id)],
    ["initiative", site.initiatives.map((item) => item.id)],
  ]);
  const { roles, phases, kinds } = site.taxonomy;
  for (const [attribute, labels] of Object.entries({ role: roles, phase: phases, kind: kinds })) {
    const label = attributes[attribute];
    const choices = labels.map((each) => each.id);
    if (directive.attributes.includes(attribute) && label !== undefined && !choices.includes(label)) problems.push(at(`unknown-${attribute}`, `There is no ${attribute} "${label}" in _data/taxonomy.json.`, didYouMean(label, choices)));
  }
  if (name === "guide" && site.guide.questions.length === 0) problems.push(at("no-guide", "There are no questions for ::guide.", "Write them in _data/guide.json, or take ::guide out."));
  const id = attributes["id"];
  const choices = ids.get(name);
  if (id !== undefined && choices && !choices.includes(id)) problems.push(at(`unknown-${name}`, `There is no ${name} "${id}".`, didYouMean(id, choices)));
  const value = attributes["value"];
  if (value !== undefined && !findValue(site, value)) problems.push(at("unknown-figure", `There is no value "${value}" in the figures.`, valueHint(site, value)));
  return problems;
}
