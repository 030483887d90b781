// A Markdown copy beside each page, for people and programs that read text.
import type { Document } from "../../model/document.ts";
import { readableAddress, resolveLink } from "../../model/link.ts";
import { markdownPath, type Page } from "../../model/page.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Site } from "../../model/site.ts";
import type { Output } from "./output-file.ts";

/** Title, description, address and date, then the text as its editor wrote it, save that links lead to where the site is; one at a time, so that the site's texts are not in memory twice. */
export const markdownCopy: Output = function* (site, documents) {
  for (const page of site.pages) {
    const reviewed = page.front.reviewed === undefined ? "" : ` · ${page.front.reviewed}`;
    const text = withAddresses(site, page, documents.get(page.file));
    yield { path: markdownPath(page), content: `# ${page.front.title}\n\n> ${page.front.description}\n\n<${publicAddress(site, page.url)}>${reviewed}\n\n${text.trim()}\n` };
  }
};

/** The text with whole addresses for links and pictures that count from the editor's file; what is written in another form (a reference's definition) stays. */
function withAddresses(site: Site, page: Page, document: Document | undefined): string {
  const links = [...(document?.links ?? []), ...(document?.images ?? [])];
  if (links.length === 0) return page.body;
  const lines = page.body.split("\n");
  // From the end, so that the places of those before stay what they are.
  for (const { value, line, column } of links.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
    const address = addressOf(site, page, value);
    const [at, from] = [line - page.bodyLine, column - 1];
    const text = lines[at] ?? "";
    const written = [value, readableAddress(value)].flatMap((form) => [form, `<${form}>`]).find((form) => text.startsWith(form, from));
    if (address !== undefined && written !== undefined) lines[at] = text.slice(0, from) + address + text.slice(from + written.length);
  }
  return lines.join("\n");
}

/** Where a link of this site leads on the web: to the copy of a page, or to a place on the page itself. */
function addressOf(site: Site, page: Page, value: string): string | undefined {
  const target = resolveLink(site, page, value);
  if (target.kind === "picture") return publicAddress(site, target.picture.url);
  if (target.kind !== "page") return undefined;
  return target.hash === "" ? publicAddress(site, `/${markdownPath(target.page)}`) : `${publicAddress(site, target.page.url)}#${encodeURIComponent(target.hash)}`;
}
