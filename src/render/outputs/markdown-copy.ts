// A Markdown copy beside each page, for people and programs that read text.
import { markdownPath } from "../../model/page.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";

/** Title, description, address and date, then the text as its editor wrote it; one at a time, so that the site's texts are not in memory twice. */
export const markdownCopy: Output = function* (site) {
  for (const page of site.pages) {
    const reviewed = page.front.reviewed === undefined ? "" : ` · ${page.front.reviewed}`;
    yield { path: markdownPath(page), content: `# ${page.front.title}\n\n> ${page.front.description}\n\n<${publicAddress(site, page.url)}>${reviewed}\n\n${page.body.trim()}\n` };
  }
};
