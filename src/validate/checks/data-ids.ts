// What one data file names of another must exist: sources, units, columns, pages, terms and labels.
import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { didYouMean } from "../../model/suggest.ts";
import { inData, type Check } from "../check.ts";

/** A rule's conditions are keyed by questions, whose names are free. */
const FREE = "when";

/** Which keys hold ids of what; "page" and "source" fields are looked for at any depth. */
export const dataIds: Check = ({ site }) => {
  const problems: Problem[] = [];
  const [first] = site.languages;
  const known: Record<string, { what: string; ids: Set<string> }> = {
    source: { what: "source", ids: new Set(site.sources.keys()) },
    role: { what: "role", ids: new Set(site.taxonomy.roles.map(({ id }) => id)) },
    sources: { what: "source", ids: new Set(site.sources.keys()) },
    unit: { what: "unit", ids: new Set(site.units.keys()) },
    roles: { what: "role", ids: new Set(site.taxonomy.roles.map(({ id }) => id)) },
    phase: { what: "phase", ids: new Set(site.taxonomy.phases.map(({ id }) => id)) },
    phases: { what: "phase", ids: new Set(site.taxonomy.phases.map(({ id }) => id)) },
    tracks: { what: "track", ids: new Set(site.taxonomy.tracks.map(({ id }) => id)) },
    see: { what: "term", ids: new Set(site.glossary.map(({ id }) => id)) },
    narrower: { what: "concept", ids: new Set(site.thesaurus.map(({ id }) => id)) },
    page: { what: "page", ids: new Set(site.pages.filter(({ language }) => language === first?.code).map(({ key }) => key)) },
    header: { what: "page", ids: new Set(site.pages.map(({ key }) => key)) },
    footer: { what: "page", ids: new Set(site.pages.map(({ key }) => key)) },
  };
  const visit = (name: string, value: unknown, path: readonly (string | number)[], key: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(name, item, [...path, index], key));
    else if (typeof value === "object" && value !== null) for (const [inner, item] of Object.entries(value).filter(([inner]) => inner !== FREE)) visit(name, item, [...path, inner], inner);
    else if (typeof value === "string" && Object.hasOwn(known, key) && known[key] && !known[key].ids.has(value)) problems.push(inData(site, name, path, `unknown-${known[key].what}`, `There is no ${known[key].what} "${value}".`, didYouMean(value, known[key].ids)));
  };
  const files: [string, unknown][] = [
    ["navigation", site.navigation],
    ["guide", site.guide],
    ["recommendations", read(site, "recommendations")],
    ["steps", read(site, "steps")],
    ["initiatives", read(site, "initiatives")],
    ["glossary", site.glossary],
    ["thesaurus", site.thesaurus],
    ["spend", read(site, "spend")],
    ["indicators", read(site, "indicators")],
  ];
  for (const [name, value] of files) visit(name, value, [], "");
  return [...problems, ...unknownColumns(site)];
};

/** The file's own value, whose order positions count in. */
function read(site: Site, name: string): unknown {
  return site.dataFiles.get(name)?.value;
}

function unknownColumns(site: Site): Problem[] {
  const problems: Problem[] = [];
  for (const figure of site.figures.values()) {
    const columns = figure.columns.map(({ id }) => id);
    const name = ["spend", "indicators"].find((file) => Array.isArray(read(site, file)) && JSON.stringify(read(site, file)).includes(`"id":"${figure.id}"`)) ?? "spend";
    for (const id of [figure.defaultColumn, ...figure.rows.flatMap(({ cells }) => Object.keys(cells))]) {
      if (!columns.includes(id)) problems.push(inData(site, name, [], "unknown-column", `The figure "${figure.id}" has no column "${id}".`, didYouMean(id, columns)));
    }
  }
  return problems;
}
