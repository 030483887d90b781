// The kinds of page that taxonomy.json selects must be kinds it has.
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** Reports an unknown kind in `selection`. */
export const selectionKinds: Check = ({ site }) => {
  const kinds = site.taxonomy.kinds.map(({ id }) => id);
  return site.taxonomy.selection.flatMap(({ kind }, index) => (kinds.includes(kind) ? [] : [inData(site, "taxonomy", ["selection", index, "kind"], "unknown-kind", `There is no kind "${kind}".`, didYouMean(kind, kinds))]));
};
