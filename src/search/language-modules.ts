// Finds what is known of a language: the folder that bears its code.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IndexLanguage } from "../languages/language.ts";

/** Path of the module that the browser needs for a language; undefined when there is none. */
export function queryModule(code: string): string | undefined {
  const file = fileURLToPath(new URL(`../languages/${code}/query.ts`, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** What the build needs of a language; undefined when there is none. */
export async function indexLanguage(code: string): Promise<IndexLanguage | undefined> {
  if (queryModule(code) === undefined) return undefined;
  const module: { language: IndexLanguage } = await import(`../languages/${code}/index.ts`);
  return module.language;
}
