// Runs axe-core on the page in a tab, against WCAG 2.2 A and AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "./browser.ts";

export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The part of axe that is used here; it stands in the page, not in this process. */
declare const axe: {
  run(context: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
};

/** axe-core itself, to be run in a page. */
export const axeSource: string = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Gives every breach as "rule: explanation: selector"; nothing for a page in order. */
export async function auditPage(page: Page, rules: { tags?: readonly string[]; only?: readonly string[] }): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const runOnly = rules.only ? { type: "rule", values: rules.only } : { type: "tag", values: rules.tags ?? WCAG };
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false, iframes: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
  }, runOnly);
}
