// Opens the index of the page's language in Pagefind, or all of its shards.
import type { Pagefind, Ranking } from "../pagefind.ts";
import type { LanguageData } from "../query/language-data.ts";

/** How much of a page an answer quotes, in words. */
const EXCERPT = 24;

/**
 * Opens what will be asked.
 * @param root the folder the site stands in
 * @throws Error when a shard cannot be loaded; of the first that shows at the first question
 */
export async function openIndexes(pagefind: Pagefind, root: URL, ranking: Ranking, { shards: [first, ...others], rules }: LanguageData): Promise<void> {
  const options = { baseUrl: root.pathname, excerptLength: EXCERPT };
  if (!first || !rules) return pagefind.options({ ...options, ranking });
  // With one tag the list of indexes has one address, so that the browser need not ask for it again.
  const shared = { ...options, metaCacheTag: `${Date.now()}` };
  await pagefind.options({ ...shared, ranking: rules.rankingIn(first, ranking) });
  // Pagefind opens no index a second time from the address of the first, so here the same folder is written in another way.
  const folder = new URL("pagefind/", root).href + "./";
  const opened = Promise.all(others.map((shard) => pagefind.mergeIndex(folder, { ...shared, language: shard.tag, ranking: rules.rankingIn(shard, ranking) })));
  // To open another one waits without end where the first fails. An empty question is answered once the first is there, or fails.
  await Promise.race([opened, pagefind.search("").then(() => opened)]);
}
