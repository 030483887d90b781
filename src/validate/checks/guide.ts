// Every rule of guide.json must name answers and actions that exist, and every answer must lead somewhere.
import { actionsAt } from "../../model/guide.ts";
import type { Problem } from "../../model/problem.ts";
import type { GuideRule } from "../../model/schema/guide.ts";
import type { Site } from "../../model/site.ts";
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** Reports ids that lead nowhere, and answers that no rule knows. That the pages exist is told with the other ids of the data. */
export const guide: Check = ({ site }) => [...site.guide.rules.flatMap((rule, index) => ruleProblems(site, rule, index)), ...deadEnds(site), ...sameIds(site)];

function ruleProblems(site: Site, { when, advise }: GuideRule, index: number): Problem[] {
  const { questions } = site.guide;
  const problems: Problem[] = [];
  for (const [name, ids] of Object.entries(when)) {
    const question = questions.find(({ id }) => id === name);
    const at = ["rules", index, "when", name];
    if (!question) problems.push(inData(site, "guide", at, "unknown-question", `There is no question "${name}".`, didYouMean(name, questions.map(({ id }) => id))));
    const answers = question?.answers.map(({ id }) => id) ?? [];
    for (const [place, id] of ids.entries()) {
      if (question && !answers.includes(id)) problems.push(inData(site, "guide", [...at, place], "unknown-answer", `The question "${name}" has no answer "${id}".`, didYouMean(id, answers)));
    }
  }
  for (const [place, { page, actions }] of advise.entries()) {
    const known = actionsAt(site, page).map(({ id }) => id);
    for (const [number, id] of actions.entries()) {
      if (!known.includes(id)) problems.push(inData(site, "guide", ["rules", index, "advise", place, "actions", number], "unknown-action", `No step or recommendation of the page "${page}" has an action "${id}".`, didYouMean(id, known)));
    }
  }
  return problems;
}

function deadEnds(site: Site): Problem[] {
  const { questions, rules } = site.guide;
  return questions.flatMap(({ id: name, answers }, index) =>
    answers.flatMap(({ id }, place) => (rules.some(({ when }) => when[name]?.includes(id)) ? [] : [inData(site, "guide", ["questions", index, "answers", place], "answer-leads-nowhere", `No rule says what to read after the answer "${id}" to "${name}".`, `Add a rule with "when": { "${name}": ["${id}"] }, or take the answer away.`)])),
  );
}

function sameIds(site: Site): Problem[] {
  const told = (path: (string | number)[], ids: readonly string[]): Problem[] => ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [inData(site, "guide", [...path, index, "id"], "same-id", `The id "${id}" stands twice.`, "Give one of the two another id.")]));
  const { questions } = site.guide;
  return [...told(["questions"], questions.map(({ id }) => id)), ...questions.flatMap(({ answers }, index) => told(["questions", index, "answers"], answers.map(({ id }) => id)))];
}
