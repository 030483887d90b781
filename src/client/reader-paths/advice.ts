// What answers lead to: the pages of every rule that holds, each once, with all reasons; pure, so that it can be tested without a page.

/** Answers by question; "" is none. */
export type Answers = Readonly<Record<string, string>>;

export interface Advised<Page> {
  page: Page;
  /** Names the page: what is advised by several rules is one item. */
  address: string;
  actions: readonly string[];
}

export interface Rule<Page> {
  /** The answers that the rule asks for, by question. */
  when: ReadonlyMap<string, readonly string[]>;
  why: string;
  advise: readonly Advised<Page>[];
}

export interface Advice<Page> {
  page: Page;
  reasons: string[];
  actions: string[];
}

/** Reads "role=buyer,client stage=need". */
export function readConditions(text: string): Map<string, string[]> {
  return new Map(text.split(" ").flatMap((part): [string, string[]][] => {
    const [question = "", answers = ""] = part.split("=");
    return question === "" ? [] : [[question, answers.split(",")]];
  }));
}

/** Whether each question that the rule asks for was answered as it wants. */
export function holds<Page>({ when }: Rule<Page>, answers: Answers): boolean {
  return [...when].every(([question, wanted]) => wanted.includes(answers[question] ?? ""));
}

/** The pages for these answers, in the order of the rules. */
export function adviceFor<Page>(rules: readonly Rule<Page>[], answers: Answers): Advice<Page>[] {
  const found = new Map<string, Advice<Page>>();
  for (const rule of rules.filter((each) => holds(each, answers))) {
    for (const { page, address, actions } of rule.advise) {
      const advice = found.get(address) ?? { page, reasons: [], actions: [] };
      advice.reasons.push(rule.why);
      advice.actions.push(...actions.filter((action) => !advice.actions.includes(action)));
      found.set(address, advice);
    }
  }
  return [...found.values()];
}
