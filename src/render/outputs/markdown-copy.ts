// A Markdown copy beside each page, for people and programs that read text.
import { markdownPath } from "../../model/page.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";

/** Title, description, address and date, then the text as its editor wrote it. */
export const markdownCopy: Output = (site) =>
  site.pages.map((page) => {
    const reviewed = page.front.reviewed === undefined ? "" : ` · ${page.front.reviewed}`;
    return { path: markdownPath(page), content: `# ${page.front.title}\n\n> ${page.front.description}\n\n<${publicAddress(site, page.url)}>${reviewed}\n\n${page.body.trim()}\n` };
  });
