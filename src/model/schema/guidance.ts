// recommendations.json, steps.json, initiatives.json and glossary.json: the structured part of the guidance.
import { z } from "zod";
import { confidence, id, localized } from "./text.ts";

const action = z.strictObject({
  id,
  /** One concrete thing to do, in the imperative. */
  text: localized,
  detail: localized.optional(),
  roles: z.array(z.string()).default([]),
  phase: z.string().optional(),
  sources: z.array(z.string()).default([]),
});
export type Action = z.infer<typeof action>;

const recommendation = z.strictObject({
  id,
  order: z.int(),
  page: z.string(),
  title: localized,
  summary: localized,
  roles: z.array(z.string()).default([]),
  phases: z.array(z.string()).default([]),
  evidence: confidence,
  sources: z.array(z.string()).default([]),
  actions: z.array(action).min(1),
});
export type Recommendation = z.infer<typeof recommendation>;
export const recommendations = z.array(recommendation);

const step = z.strictObject({
  id,
  number: z.int().min(0),
  page: z.string(),
  /** For whom the step is: ids from taxonomy.json. */
  tracks: z.array(z.string()).min(1),
  phase: z.string(),
  title: localized,
  summary: localized,
  roles: z.array(z.string()).default([]),
  actions: z.array(action).min(1),
  /** Names of pages of instruments, as the last part of their path. */
  instruments: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
});
export type Step = z.infer<typeof step>;
export const steps = z.array(step);

const initiative = z.strictObject({
  id,
  page: z.string(),
  title: localized,
  who: localized,
  start: z.strictObject({ year: z.int().optional(), label: localized.optional() }),
  what: localized,
  result: localized.optional(),
  themes: z.array(z.string()).default([]),
  roles: z.array(z.string()).default([]),
  evidence: confidence,
  sources: z.array(z.string()).default([]),
});
export type Initiative = z.infer<typeof initiative>;
export const initiatives = z.array(initiative);

const term = z.strictObject({
  id,
  term: localized,
  abbreviation: localized.optional(),
  definition: localized,
  sources: z.array(z.string()).default([]),
  /** Ids of related terms. */
  see: z.array(z.string()).default([]),
  /** Path of the page that explains the term at length. */
  page: z.string().optional(),
});
export type Term = z.infer<typeof term>;
export const glossary = z.array(term);
