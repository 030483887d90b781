// What is told of translations and changes must be able to be true: a source is no translation, and a day has one change.
import type { Problem } from "../../model/problem.ts";
import { didYouMean } from "../../model/suggest.ts";
import { sourceLanguage } from "../../model/upkeep/translation.ts";
import { atField, inData, type Check } from "../check.ts";

/** Reports an unknown source language, a source page that says it is translated, and two changes on one day. */
export const upkeep: Check = ({ site }) => {
  const source = sourceLanguage(site);
  const codes = site.languages.map(({ code }) => code);
  const problems: Problem[] = codes.includes(source) ? [] : [inData(site, "site", ["upkeep", "sourceLanguage"], "unknown-language", `"${source}" is no language of this site.`, didYouMean(source, codes) ?? `Its languages are: ${codes.join(", ")}.`)];
  for (const page of site.pages) {
    if (page.language === source && page.front.translatedFrom !== undefined) problems.push(atField(page, "translatedFrom", "translated-source", `Pages in "${source}" are what others are translated from; this one says it is itself a translation.`, "Take this line out."));
    for (const date of twice(page.front.changes)) problems.push(atField(page, "changes", "double-change", `Two changes have the day ${date}.`, "Put them into one sentence: feed readers know a change by its day."));
  }
  for (const name of ["spend", "indicators"]) {
    const figures = site.dataFiles.get(name)?.value;
    if (!Array.isArray(figures)) continue;
    for (const [index, { id }] of figures.entries()) for (const date of twice(site.figures.get(id)?.changes)) problems.push(inData(site, name, [index, "changes"], "double-change", `Two changes have the day ${date}.`, "Put them into one sentence: feed readers know a change by its day."));
  }
  return problems;
};

/** The days that stand twice. */
function twice(changes: readonly { date: string }[] = []): string[] {
  const days = changes.map(({ date }) => date);
  return [...new Set(days.filter((date, index) => days.indexOf(date) !== index))];
}
