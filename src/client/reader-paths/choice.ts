// Which of the marked pages and actions fit a choice, and how many would fit another; pure, so that it can be tested without a page.

export interface Marked {
  roles: readonly string[];
  phases: readonly string[];
}

/** A role and a phase; "" is all of them. */
export interface Choice {
  role: string;
  phase: string;
}

export const EVERYTHING: Choice = { role: "", phase: "" };

/** Whether something is for this role and in this phase. */
export function fits({ roles, phases }: Marked, { role, phase }: Choice): boolean {
  return (role === "" || roles.includes(role)) && (phase === "" || phases.includes(phase));
}

/** How many of these fit. */
export function countFitting(items: readonly Marked[], choice: Choice): number {
  return items.filter((item) => fits(item, choice)).length;
}

/** A choice as it was kept; undefined for anything else. */
export function understandChoice(kept: unknown): Choice | undefined {
  if (typeof kept !== "object" || kept === null || !("role" in kept) || !("phase" in kept)) return undefined;
  const { role, phase } = kept;
  return typeof role === "string" && typeof phase === "string" ? { role, phase } : undefined;
}
