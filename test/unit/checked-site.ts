// A small site that is rendered and checked in memory, for tests of checks that read a page's text.
import { directives } from "../../_includes/components/directives.ts";
import { citationMark } from "../../_includes/components/reference.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Site } from "../../src/model/site.ts";
import { renderDocuments } from "../../src/render/documents.ts";
import type { Check } from "../../src/validate/check.ts";

/** What a check says of a site. */
export function problemsOf(check: Check, checked: Site): Problem[] {
  const { documents, cited } = renderDocuments(checked, { directives, citationMark });
  return check({ site: checked, documents, cited, directives });
}

/** The HTML of a site's page. */
export function markupOf(rendered: Site, file: string): string {
  return renderDocuments(rendered, { directives, citationMark }).documents.get(file)?.html ?? "";
}
