// Gives Eleventy one template a page, with the address, the layout and the view that the layout draws from.
import type { EleventyConfig } from "@11ty/eleventy";
import type { Page } from "../model/page.ts";
import type { PageView } from "../model/view.ts";
import type { SiteBuild } from "./site-build.ts";

/** Adds every page that is to be drawn. */
export function pages(config: EleventyConfig, build: SiteBuild): void {
  for (const page of build.pages) {
    // No text: it was read and drawn before, and Eleventy would look for front matter at its beginning, which may be a program, and keep a copy.
    // A function passes Eleventy's data cascade by reference; an object would be copied for each page.
    config.addTemplate(page.file, "", { layout: `layouts/${page.front.layout ?? "page"}.11ty.ts`, permalink: `/${page.output}`, view: () => inTurn(build, page) });
  }
}

async function inTurn(build: SiteBuild, page: Page): Promise<PageView> {
  await build.turns.begin();
  return viewOf(build, page);
}

/** What the layout of a page draws from. */
export function viewOf({ site, rendered, assets }: Pick<SiteBuild, "site" | "rendered" | "assets">, page: Page): PageView {
  const language = site.languages.find(({ code }) => code === page.language);
  const strings = site.strings.get(page.language);
  const document = rendered.documents.get(page.file);
  if (!language || !strings || !document) throw new Error(`${page.file} was not rendered`);
  return { site, page, language, strings, document, assets, contents: rendered.contents.get(page.language), dossier: rendered.dossiers.get(page.language), cited: rendered.cited.get(page.file) ?? [] };
}
