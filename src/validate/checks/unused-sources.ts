// A source that no page cites has no place in the list of sources.
import { inData, type Check } from "../check.ts";

/** Reports sources without a citation, in text or in what a directive draws. */
export const unusedSources: Check = ({ site, cited }) => {
  const used = new Set([...cited.values()].flat());
  return [...site.sources.keys()].flatMap((id, index) => (used.has(id) ? [] : [inData(site, "sources", [index], "unused-source", `No page cites the source "${id}".`, `Cite it with [@${id}] or take it out.`)]));
};
