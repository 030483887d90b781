// The page about the data: the one that lists all data sets, else the home page.
import type { Document } from "../document.ts";
import { publicAddress } from "../public-address.ts";
import type { Site } from "../site.ts";

/** Its public address, in the site's first language. */
export function dataHome(site: Site, documents: ReadonlyMap<string, Document>): string {
  const [first] = site.languages;
  const page = site.pages.find(({ language, file }) => language === first?.code && documents.get(file)?.directives.some(({ name }) => name === "datasets") === true);
  return publicAddress(site, page?.url ?? "/");
}
