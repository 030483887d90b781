// Headings tell how a page is built, also to who hears it or reads it in the handbook: none is skipped, empty, or a second title.
import type { Problem } from "../../model/problem.ts";
import type { Check } from "../check.ts";

/** The title of a page, which stands above its text. */
const TITLE = 1;

/** Reports headings of the first level, headings that skip a level (WCAG 2.2, technique G141; PDF/UA-1, 7.4.2), and headings without words. */
export const headings: Check = ({ site, documents }) =>
  site.pages.flatMap((page) => {
    const problems: Problem[] = [];
    let above = TITLE;
    for (const { level, text, line, column } of documents.get(page.file)?.headings ?? []) {
      const tell = (message: string, hint: string): void => void problems.push({ file: page.file, line, column, rule: "heading", message, hint });
      if (text === "") tell("This heading has no words.", "Write them behind the #, or take it out.");
      else if (level === TITLE) tell(`"${text}" is a heading of the first level, which is the title in the front matter.`, `Write ## ${text}, or make it the title.`);
      else if (level > above + 1) tell(`"${text}" is a heading of level ${level} under one of level ${above}.`, `Write ${"#".repeat(above + 1)} ${text}, or put a heading of level ${above + 1} above it.`);
      above = Math.max(level, TITLE);
    }
    return problems;
  });
