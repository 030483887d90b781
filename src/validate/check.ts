// What a check is: a pure function from the loaded, parsed site to problems.
import type { Document } from "../model/document.ts";
import type { Page } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import type { Directive } from "../model/view.ts";

export interface Checked {
  site: Site;
  documents: ReadonlyMap<string, Document>;
  /** Source ids each page cites, by file name. */
  cited: ReadonlyMap<string, readonly string[]>;
  directives: Readonly<Record<string, Directive>>;
}

export type Check = (checked: Checked) => Problem[];

/** A problem at a front matter field of a page, or at the page's start. */
export function atField(page: Page, field: string, rule: string, message: string, hint?: string): Problem {
  const { line, column } = page.positions.get(field) ?? { line: 1, column: 1 };
  return { file: page.file, line, column, rule, message, ...(hint === undefined ? {} : { hint }) };
}

/** A problem at a path inside a data file. */
export function inData(site: Site, name: string, path: readonly (string | number)[], rule: string, message: string, hint?: string): Problem {
  const data = site.dataFiles.get(name);
  const { line, column } = data?.positionOf(path) ?? { line: 1, column: 1 };
  return { file: data?.file ?? `_data/${name}.json`, line, column, rule, message, ...(hint === undefined ? {} : { hint }) };
}
