// The guide's rules in the order in which they are read: by question, then as they stand in the data.
import type { Action } from "./schema/guidance.ts";
import type { GuideQuestion, GuideRule } from "./schema/guide.ts";
import type { Site } from "./site.ts";

/** The actions of the steps and recommendations that have this page. */
export function actionsAt({ steps, recommendations }: Pick<Site, "steps" | "recommendations">, page: string): readonly Action[] {
  return [...steps, ...recommendations].filter((entry) => entry.page === page).flatMap(({ actions }) => actions);
}

/** Each question with the rules that are read under it: those that ask for it and for no question before it. */
export function rulesByQuestion({ questions, rules }: Site["guide"]): { question: GuideQuestion; rules: GuideRule[] }[] {
  const first = ({ when }: GuideRule): GuideQuestion | undefined => questions.find(({ id }) => when[id] !== undefined);
  return questions.map((question) => ({ question, rules: rules.filter((rule) => first(rule) === question) }));
}

/** What a rule asks for as one attribute's text: "role=buyer,client stage=need". */
export function conditionText({ when }: GuideRule): string {
  return Object.entries(when).map(([question, answers]) => `${question}=${answers.join(",")}`).join(" ");
}
