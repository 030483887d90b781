// Shows an edited page at once while the whole site is still being built: only its own text is read, drawn and put in its place.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkSchema } from "../load/check-schema.ts";
import { splitFrontMatter } from "../load/front-matter.ts";
import { readTextFile } from "../load/text-file.ts";
import { resolveLink } from "../model/link.ts";
import { ContentError } from "../model/problem.ts";
import type { Page } from "../model/page.ts";
import { frontMatter } from "../model/schema/front-matter.ts";
import type { Assets } from "../model/view.ts";
import { viewOf } from "../plugins/pages.ts";
import { withOwnLinks } from "../plugins/transforms.ts";
import type { Options } from "./options.ts";
import { readSite, type ReadSite } from "./read-site.ts";

export interface QuickPages {
  /**
   * Shows a page as its file is now.
   * @param file path from the site's folder, with slashes
   * @returns whether it is shown; false when more than its text changed, or something in the text is wrong: then only the whole build can tell
   */
  show(file: string): Promise<boolean>;
}

/** Reads the site once; undefined when it has problems. */
export function readForQuickPages(options: Options): QuickPages | undefined {
  let read: ReadSite;
  try {
    read = readSite(options);
  } catch (error) {
    // The build itself says what is wrong.
    if (error instanceof ContentError) return undefined;
    throw error;
  }
  const { site, rendered } = read;
  const show = async (file: string): Promise<boolean> => {
    const page = site.pages.find((each) => each.file === file);
    if (!page || !takeText(site.directory, page)) return false;
    rendered.redraw(page);
    const document = rendered.documents.get(file);
    const isWrong = !document || document.faults.length > 0 || [...document.links, ...document.images].some(({ value }) => ["broken", "refused"].includes(resolveLink(site, page, value).kind));
    if (isWrong) return false;
    const target = join(options.output, page.output);
    const shown = readFileSync(target, "utf8");
    const layout: { render(data: object): string } = await import(`../../_includes/layouts/${page.front.layout ?? "page"}.11ty.ts`);
    const content = layout.render({ content: document.html, view: () => viewOf({ site, rendered, assets: assetsOf(shown) }, page) });
    writeFileSync(target, withOwnLinks(content, page.output, site));
    return true;
  };
  return { show };
}

/** Takes over the text of a page's file; nothing when its front matter is another, or it cannot be read. */
function takeText(directory: string, page: Page): boolean {
  const read = readTextFile(directory, page.file);
  const split = "problem" in read ? undefined : splitFrontMatter(page.file, read.text);
  if (!split || "problems" in split) return false;
  const { data, body, bodyLine, positions } = split.page;
  const checked = checkSchema(frontMatter, data.value, data);
  if ("problems" in checked || !isDeepStrictEqual(checked.value, page.front)) return false;
  Object.assign(page, { body, bodyLine, positions });
  return true;
}

/** The style sheet and script that a page was built with. */
function assetsOf(html: string): Assets {
  const named = (pattern: RegExp): string => `/assets/${pattern.exec(html)?.[1] ?? ""}`;
  return { style: named(/<link rel="stylesheet" href="[^"]*assets\/([^"/]+)"/), script: named(/<script src="[^"]*assets\/([^"/]+)"/) };
}
