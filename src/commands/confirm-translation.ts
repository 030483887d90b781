// Writes into translations which text of their source they are made from, and changes nothing else in their files.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSite } from "../load/site.ts";
import type { Page } from "../model/page.ts";
import { ContentError, UsageError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { didYouMean } from "../model/suggest.ts";
import { withField } from "../model/upkeep/front-matter-field.ts";
import { sourceLanguage, sourceOf, textHash, translationState } from "../model/upkeep/translation.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";

/**
 * Confirms one page ("en/steps/ambition", by its file) or "all" pages whose record is missing or old.
 * @throws ContentError when a page cannot be read, UsageError when there is no such translation
 */
export function confirmTranslation({ site: directory, quiet }: Options, wanted: string): void {
  const { site, problems } = loadSite(directory);
  if (!site || problems.length > 0) throw new ContentError(problems);
  const progress = createProgress(process.stderr, quiet);
  const pages = wanted === "all" ? site.pages.filter((page) => ["older", "unrecorded"].includes(translationState(site, page))) : [translation(site, wanted)];
  for (const page of pages) {
    const source = sourceOf(site, page);
    if (!source) continue;
    const path = join(directory, page.file);
    const text = readFileSync(path, "utf8");
    const written = withField(text, "translatedFrom", textHash(source));
    if (written !== text) writeFileSync(path, written);
    progress.done(`${page.file} is a translation of ${source.file} as it is now.`);
  }
  progress.done(pages.length === 0 ? "Every translation already says what it was made from, and is as new as that." : `${pages.length} confirmed.`);
}

/** The translation at a path such as en/steps/ambition. */
function translation(site: Site, wanted: string): Page {
  const file = `content/${wanted.replace(/\\/g, "/").replace(/^content\/|\/$|\.md$/g, "")}`;
  const page = site.pages.find((each) => each.file === `${file}.md` || each.file === `${file}/index.md`);
  if (page && sourceOf(site, page)) return page;
  if (page) throw new UsageError(`${page.file} is no translation: pages in "${sourceLanguage(site)}" are what others are translated from.`);
  const names = site.pages.filter((each) => sourceOf(site, each)).map((each) => each.file.replace(/^content\/|\.md$/g, ""));
  throw new UsageError(`There is no translation "${wanted}". ${didYouMean(wanted, names) ?? `Give it as ${names[0] ?? "en/page"}, or all.`}`);
}
