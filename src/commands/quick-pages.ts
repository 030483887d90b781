// Shows an edited page at once while the whole site is still being built: only its own text is read, drawn and put in its place.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
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
import { editedTexts } from "../search/edited-texts.ts";
import type { Options } from "./options.ts";
import type { Edited } from "./preview-search.ts";
import { readSite, type ReadSite } from "./read-site.ts";

export interface QuickPages {
  /**
   * Shows a page as its file is now.
   * @param file path from the site's folder, with slashes
   * @returns whether it is shown; false when more than its text changed, or something in the text is wrong: then only the whole build can tell
   */
  show(file: string): Promise<boolean>;
  /** What the search reads of a page as it was last shown; undefined when it was not, or the search does not know it. */
  edited(file: string): Edited | undefined;
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
  const texts = editedTexts(site, rendered.documents);
  // Who asks for a text is told.
  texts.catch(() => {});
  /** Words of pages that somebody edits, as they stand on screen. */
  const words = new Map<string, readonly string[]>();
  const shown = new Map<string, Edited>();
  const show = async (file: string): Promise<boolean> => {
    const page = site.pages.find((each) => each.file === file);
    if (!page) return false;
    const textOf = await texts;
    const before = words.get(file) ?? textOf(page)?.words ?? [];
    words.set(file, before);
    if (!takeText(site.directory, page)) return false;
    rendered.redraw(page);
    const document = rendered.documents.get(file);
    const isWrong = !document || document.faults.length > 0 || [...document.links, ...document.images].some(({ value }) => ["broken", "refused"].includes(resolveLink(site, page, value).kind));
    if (isWrong) return false;
    const target = join(options.output, page.output);
    const old = readFileSync(target, "utf8");
    const layout: { render(data: object): Promise<string> } = await import(`../../_includes/layouts/${page.front.layout ?? "page"}.11ty.ts`);
    const content = await layout.render({ content: document.html, view: () => viewOf({ site, rendered, assets: assetsOf(old) }, page) });
    replaceFile(target, withOwnLinks(content, page.output, site));
    const text = textOf(page);
    if (text) {
      shown.set(file, { ...text, before });
      words.set(file, text.words);
    }
    return true;
  };
  return { show, edited: (file) => shown.get(file) };
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

/** Puts a new file in the place of one: other names of that keep its bytes, and nobody reads half of the new. No folder is made, as a build may just be putting its own there. */
function replaceFile(path: string, content: string): void {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
}

/** The style sheet and script that a page was built with. */
function assetsOf(html: string): Assets {
  const named = (pattern: RegExp): string => `/assets/${pattern.exec(html)?.[1] ?? ""}`;
  return { style: named(/<link rel="stylesheet" href="[^"]*assets\/([^"/]+)"/), script: named(/<script src="[^"]*assets\/([^"/]+)"/) };
}
