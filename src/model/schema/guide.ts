// guide.json: a few questions that lead a reader to pages, and the rules that say which and why.
import { z } from "zod";
import { id, localized } from "./text.ts";

const answer = z.strictObject({
  id,
  text: localized,
  /** What of ::selection fits who answers so: ids from taxonomy.json. */
  role: z.string().optional(),
  phase: z.string().optional(),
});

const question = z.strictObject({
  /** Also the question's name in the address. */
  id: id.refine((name) => name !== "theme", "must not be theme, by which copies carry the colours in addresses"),
  text: localized,
  answers: z.array(answer).min(2, "must be at least two answers"),
});
export type GuideQuestion = z.infer<typeof question>;

const advice = z.strictObject({
  page: z.string(),
  /** What to do first there: ids of actions of the step or recommendation that has this page. */
  actions: z.array(z.string()).default([]),
});
export type GuideAdvice = z.infer<typeof advice>;

const rule = z.strictObject({
  /** Answers by question: the rule holds for who gave one of these to each of these questions. */
  when: z.record(z.string(), z.array(z.string()).min(1, "must be at least one answer")).refine((when) => Object.keys(when).length > 0, "must name at least one question"),
  advise: z.array(advice).min(1, "must be at least one page"),
  /** One sentence that rests on what these pages say. */
  why: localized,
});
export type GuideRule = z.infer<typeof rule>;

export const guide = z.strictObject({
  questions: z.array(question).max(5, "must be at most five questions").default([]),
  rules: z.array(rule).default([]),
});
export type Guide = z.infer<typeof guide>;
