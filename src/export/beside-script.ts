// The text of a page as a classic script, for its twin to lay beside its own: a page in a folder may load no other page.
import { Parser } from "htmlparser2";
import type { Page } from "../model/page.ts";
import type { PageText, Piece } from "../model/page-text.ts";
import type { Language } from "../model/schema/config.ts";
import { twinsOf, type Site } from "../model/site.ts";

/** Whether a page of a copy in these languages has a twin to be laid beside. */
export function hasBesideScript(site: Site, page: Page, languages: readonly Language[]): boolean {
  return page.front.layout === undefined && twinsOf(site, page).some((twin) => languages.some(({ code }) => code === twin.language));
}

/** Where the script stands: beside its page. */
export function besidePath(output: string): string {
  return output.replace(/index\.html$/, "beside.js");
}

/** The script: it hands the page's title and text to who loaded it. */
export function besideScript(markup: string): Uint8Array {
  return Buffer.from(`besidePage(${JSON.stringify(readText(markup))})\n`);
}

/** The words of a page's <h1>, and what stands in its <div class="prose">. */
export function readText(markup: string): PageText {
  const pieces: Piece[] = [];
  /** The elements that are open, from the prose inwards; empty outside of it. */
  const open: Piece[][] = [];
  let title = "";
  let inTitle = false;
  let isDone = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inTitle ||= name === "h1";
        const within = open.at(-1);
        if (within) {
          const inner: Piece[] = [];
          within.push([name, { ...attributes }, inner]);
          open.push(inner);
        } else if (!isDone && name === "div" && attributes["class"] === "prose") open.push(pieces);
      },
      ontext(text) {
        if (inTitle) title += text;
        open.at(-1)?.push(text);
      },
      onclosetag(name) {
        if (name === "h1") inTitle = false;
        if (open.pop() === pieces) isDone = true;
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(markup);
  return { title: title.trim(), pieces };
}
