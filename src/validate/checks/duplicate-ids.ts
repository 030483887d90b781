// Two entries of a data file must not share an id.
import type { Problem } from "../../model/problem.ts";
import { inData, type Check } from "../check.ts";

/** Reports the second entry with an id. */
export const duplicateIds: Check = ({ site }) => {
  const problems: Problem[] = [];
  for (const [name, { value }] of site.dataFiles) {
    if (!Array.isArray(value)) continue;
    const seen = new Set<unknown>();
    for (const [index, entry] of value.entries()) {
      const id: unknown = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
      if (id !== undefined && seen.has(id)) problems.push(inData(site, name, [index, "id"], "same-id", `The id "${String(id)}" stands twice.`, "Give one of the two another id."));
      seen.add(id);
    }
  }
  return problems;
};
