// Translations that are older than their source, or do not say what they were made from: for editors to look at, no reason not to publish.
import type { Page } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { sourceOf, textHash, translationState } from "../model/upkeep/translation.ts";
import { atField } from "./check.ts";

/** A warning for each such page; pages that record nothing count once another page of the site does. */
export function translationWarnings(site: Site): Problem[] {
  const isUsed = site.pages.some(({ front }) => front.translatedFrom !== undefined);
  return isUsed ? site.pages.flatMap((page) => warningsOf(site, page)) : [];
}

function warningsOf(site: Site, page: Page): Problem[] {
  const source = sourceOf(site, page);
  const state = translationState(site, page);
  if (!source || state === "source" || state === "current") return [];
  const confirm = `run "npm run check -- --confirm-translation ${page.file.replace(/^content\/|\.md$/g, "")}", which writes translatedFrom: ${textHash(source)}`;
  if (state === "unrecorded") return [atField(page, "title", "unrecorded-translation", `This page does not say which text of ${source.file} it is a translation of.`, `Compare the two, then ${confirm}.`)];
  return [atField(page, "translatedFrom", "older-translation", `${source.file} was changed after this translation was made; readers are told so.`, `Put what changed into this page too (git log -p shows it), then ${confirm}.`)];
}
