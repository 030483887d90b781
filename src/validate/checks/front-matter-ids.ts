// Kinds, roles and phases in front matter must stand in taxonomy.json.
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../model/suggest.ts";
import { atField, type Check } from "../check.ts";

/** Reports an unknown kind, role or phase. */
export const frontMatterIds: Check = ({ site }) => {
  const problems: Problem[] = [];
  const known = { kind: site.taxonomy.kinds, roles: site.taxonomy.roles, phases: site.taxonomy.phases };
  for (const page of site.pages) {
    const used = { kind: page.front.kind === undefined ? [] : [page.front.kind], roles: page.front.roles ?? [], phases: page.front.phases ?? [] };
    for (const field of ["kind", "roles", "phases"] as const) {
      const ids = known[field].map(({ id }) => id);
      for (const id of used[field]) if (!ids.includes(id)) problems.push(atField(page, field, `unknown-${field}`, `"${id}" is not in ${field} of _data/taxonomy.json.`, didYouMean(id, ids)));
    }
  }
  return problems;
};
