// Loads, renders and checks a site: what both check and build begin with.
import { directives } from "../../_includes/components/directives.ts";
import { citationMark } from "../../_includes/components/reference.ts";
import { loadSite } from "../load/site.ts";
import type { HandbookFile } from "../model/handbook.ts";
import { ContentError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { renderDocuments, type RenderedSite } from "../render/documents.ts";
import { checks } from "../validate/checks/index.ts";
import type { Options } from "./options.ts";

export interface ReadSite {
  site: Site;
  rendered: RenderedSite;
  drafts: number;
}

/** The site, ready to publish. @throws ContentError with every problem found */
export function readSite({ site: directory, url }: Pick<Options, "site" | "url">): ReadSite {
  const { site, problems, drafts } = loadSite(directory, url);
  // A file that could not be read leaves holes; checks on what refers to it would only repeat that.
  if (!site || problems.length > 0) throw new ContentError(problems);
  const rendered = renderDocuments(site, { directives, citationMark });
  const found = checks.flatMap((check) => check({ site, documents: rendered.documents, cited: rendered.cited, directives }));
  if (found.length > 0) throw new ContentError(found);
  return { site, rendered, drafts };
}

/** The same site, whose pages tell of these files. */
export function withHandbook({ site, rendered }: ReadSite, handbook: readonly HandbookFile[]): Pick<ReadSite, "site" | "rendered"> {
  if (handbook.length === 0) return { site, rendered };
  const told = { ...site, handbook };
  return { site: told, rendered: renderDocuments(told, { directives, citationMark }) };
}
