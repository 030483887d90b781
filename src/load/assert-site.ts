// Tells a folder that is a site from one that is not.
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../model/problem.ts";

/** @throws UsageError when the folder is not a site */
export function assertSite(directory: string): void {
  const isFile = lstatSync(directory, { throwIfNoEntry: false })?.isFile() === true;
  if (isFile || !lstatSync(join(directory, "_data", "site.json"), { throwIfNoEntry: false })) throw new UsageError(`${directory} is not a site: it has no _data/site.json. Give the folder with --site.`);
}
