// Every link in the text must lead to a page, a heading on it, or a picture of this site; other sites are not asked.
import { resolveLink } from "../../model/link.ts";
import type { Problem } from "../../model/problem.ts";
import { nearest } from "../../model/suggest.ts";
import type { Page } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import type { Check } from "../check.ts";

/** Hints cost a comparison with every page; a report shows fewer problems than this. */
const MOST_HINTS = 50;

/** Reports broken links, broken anchors, addresses of a kind that is not allowed, missing pictures and pictures without a text alternative. */
export const links: Check = ({ site, documents, cited }) => {
  const problems: Problem[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = ({ file }: Page): ReadonlySet<string> => {
    const ids = known.get(file) ?? new Set([...(documents.get(file)?.ids ?? []), ...(cited.get(file) ?? []).map((id) => `ref_${id}`)]);
    known.set(file, ids);
    return ids;
  };
  const hint = (near: () => string | undefined): { hint?: string } => {
    const word = problems.length < MOST_HINTS ? near() : undefined;
    return word === undefined ? {} : { hint: `Did you mean "${word}"?` };
  };
  for (const page of site.pages) {
    const document = documents.get(page.file);
    for (const { value, line, column } of document?.links ?? []) {
      const at = { file: page.file, line, column };
      const target = resolveLink(site, page, value);
      if (value === "") problems.push({ ...at, rule: "broken-link", message: "This link has no address.", hint: "Write where it leads between the brackets: [text](page.md)." });
      if (target.kind === "refused") problems.push({ ...at, rule: "link-scheme", message: `A link to "${value.slice(0, 60)}" is not allowed: ${target.why}.`, hint: "Link to a page of this site, or to an address that starts with https://, http://, mailto: or tel:." });
      if (target.kind === "broken") problems.push({ ...at, rule: "broken-link", message: `No page answers to "${value}".`, ...hint(() => nearestPage(site, page, value)) });
      if (target.kind !== "page" || target.hash === "") continue;
      const ids = idsOf(target.page);
      if (!ids.has(target.hash)) problems.push({ ...at, rule: "broken-anchor", message: `The page ${target.page.file} has no heading or figure "${target.hash}".`, ...hint(() => nearest(target.hash, ids)) });
    }
    for (const { value, alt, line, column } of document?.images ?? []) {
      const at = { file: page.file, line, column };
      if (resolveLink(site, page, value).kind !== "picture") problems.push({ ...at, rule: "missing-picture", message: `There is no picture "${value}" beside the pages.`, ...hint(() => nearest(value, [...site.pictures.values()].map(({ file }) => file.slice(file.lastIndexOf("/") + 1)))) });
      if (alt.trim() === "") problems.push({ ...at, rule: "missing-alt", message: "The picture has no text alternative.", hint: "Say between the square brackets what it shows: ![A bridge of reused beams](bridge.jpg)." });
    }
  }
  return problems;
};

/** The link an editor most likely meant, written as they wrote it. */
function nearestPage(site: Site, page: Page, value: string): string | undefined {
  const depth = page.key === "" ? 0 : page.key.split("/").length - (page.isIndex ? 0 : 1);
  const own = site.pages.filter(({ language }) => language === page.language);
  const here = page.key.split("/").slice(0, depth);
  const spellings = own.flatMap((target) => {
    const inside = target.file.slice(`content/${page.language}/`.length).split("/");
    let common = 0;
    while (common < here.length && common < inside.length - 1 && here[common] === inside[common]) common++;
    const relative = "../".repeat(here.length - common) + inside.slice(common).join("/");
    return value.includes(".md") ? [relative] : [relative.replace(/index\.md$/, ""), relative.replace(/\.md$/, "/")];
  });
  return nearest(value.replace(/#.*$/, ""), spellings);
}
