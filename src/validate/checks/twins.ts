// Each page must exist in every language of the site.
import { pageAt } from "../../model/site.ts";
import type { Check } from "../check.ts";

/** Reports a page that lacks a language. */
export const twins: Check = ({ site }) =>
  site.pages.flatMap((page) =>
    site.languages
      .filter(({ code }) => !pageAt(site, code, page.key))
      .map(({ code, name }) => {
        const file = page.file.replace(`content/${page.language}/`, `content/${code}/`);
        return { file: page.file, line: 1, column: 1, rule: "missing-twin", message: `This page is missing in ${name}.`, hint: `Write ${file}.` };
      }),
  );
