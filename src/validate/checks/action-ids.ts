// Actions of recommendations and steps have an address each, "owner/action", under which readers keep ticks and notes: it is theirs alone.
import type { Problem } from "../../model/problem.ts";
import { inData, type Check } from "../check.ts";

/** Reports a step that is called as a recommendation, and two actions of one owner with the same id. */
export const actionIds: Check = ({ site }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const name of ["recommendations", "steps"]) {
    for (const [index, owner] of entriesOf(site.dataFiles.get(name)?.value)) {
      const other = owners.get(owner.id);
      // Two in one file are told of already.
      if (other !== undefined && other !== name) problems.push(inData(site, name, [index, "id"], "same-id", `The id "${owner.id}" is that of an entry in ${other}.json too, so that readers' ticks at their actions would be mixed up.`, "Give one of the two another id."));
      owners.set(owner.id, name);
      const seen = new Set<string>();
      for (const [place, { id }] of entriesOf(owner.actions)) {
        if (seen.has(id)) problems.push(inData(site, name, [index, "actions", place, "id"], "same-id", `The id "${id}" stands twice among these actions.`, "Give one of the two another id."));
        seen.add(id);
      }
    }
  }
  return problems;
};

/** Entries of a list with their place; those without an id are told of elsewhere. */
function entriesOf(list: unknown): [number, { id: string; actions: unknown }][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index): [number, { id: string; actions: unknown }][] => {
    if (typeof entry !== "object" || entry === null || !("id" in entry) || typeof entry.id !== "string") return [];
    return [[index, { id: entry.id, actions: "actions" in entry ? entry.actions : undefined }]];
  });
}
