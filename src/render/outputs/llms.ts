// llms.txt: a short map of the site for language models, by the proposal at llmstxt.org.
import { markdownPath } from "../../model/page.ts";
import { CATALOG, DATA_PACKAGE } from "../../model/data/data-paths.ts";
import { branchOf, childrenOf, pageAt, say } from "../../model/site.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";

/** Title, summary, the data behind the figures if there are any, then the sections of each language with links to the Markdown copies. */
export const llms: Output = (site) => {
  const [first] = site.languages;
  const lines = [`# ${say(site.config.title, first?.code ?? "")}`, "", `> ${say(site.config.description, first?.code ?? "")}`];
  const strings = site.strings.get(first?.code ?? "");
  if (strings && site.figures.size > 0) lines.push("", `- [${strings.dataPackage}](${publicAddress(site, DATA_PACKAGE)})`, `- [${strings.dataCatalog}](${publicAddress(site, CATALOG)})`);
  for (const language of site.languages) {
    const home = pageAt(site, language.code, "");
    for (const section of home ? childrenOf(site, home) : []) {
      if (section.front.layout !== undefined) continue;
      lines.push("", `## ${section.front.title}${site.languages.length > 1 ? ` (${language.name})` : ""}`, "");
      for (const page of branchOf(site, section)) lines.push(`- [${page.front.title}](${publicAddress(site, `/${markdownPath(page)}`)}): ${page.front.description}`);
    }
  }
  return [{ path: "llms.txt", content: `${lines.join("\n")}\n` }];
};
