// In the preview only: asks the index of pages edited since the whole site was built beside its others, and leaves out these pages as they were.
import { readWordList, writeWordList } from "../../languages/word-list.ts";
import type { EditedPages } from "../../model/edited-pages.ts";
import type { Pagefind, PagefindResult } from "../pagefind.ts";
import { LanguageData, type LoadVocabulary, type ShardRules } from "../query/language-data.ts";
import { rarityOf } from "../query/rank.ts";
import * as shardRules from "../query/shards.ts";
import { runScript } from "../run-script.ts";

/** What answers questions. */
export interface Asked {
  pagefind: Pagefind;
  data: LanguageData;
}

/** Address of what is edited, from the site's root; the bundler fills it in. */
declare const EDITED_PAGES: string;

export type WithEditedPages = typeof withEditedPages;
type Results = readonly PagefindResult[];

/**
 * The same search, which knows the edited pages.
 * @param root the folder the site stands in
 * @throws Error when what is edited cannot be loaded
 */
export async function withEditedPages(asked: Asked, root: URL): Promise<Asked> {
  // Pagefind may load what it needs in any case while the index of the last edit is still being made; when it cannot, the question after says so.
  asked.pagefind.search("").catch(() => {});
  const response = await fetch(new URL(EDITED_PAGES, root), { cache: "no-store" });
  // What was built for a preview may be served by another server.
  if (response.status === 404) return asked;
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const all: Record<string, EditedPages> = await response.json();
  const edited = all[document.documentElement.lang];
  return edited ? askedWith(edited, asked, root) : asked;
}

function askedWith(edited: EditedPages, { pagefind, data }: Asked, root: URL): Asked {
  const superseded = new Set(edited.superseded);
  /** Of each answer all of it, with the pages that are left out: an index reckons with them. */
  const whole = new WeakMap<Results, Results>();
  const hiding: Pagefind = {
    ...pagefind,
    mergeIndex: (folder, options) => pagefind.mergeIndex(options.language === edited.shard.tag ? new URL(edited.folder, root).href : folder, options),
    async search(query, options) {
      const { results } = await pagefind.search(query, options);
      const shown = results.filter(({ id }) => !superseded.has(id));
      whole.set(shown, results);
      return { results: shown };
    },
  };
  return { pagefind: hiding, data: dataWith(edited, { pagefind: hiding, data }, { root, rules: rulesWith(superseded, whole) }) };
}

/** How indexes answer as one of which one has the edited pages, and the others have them as they were. */
function rulesWith(superseded: ReadonlySet<string>, whole: WeakMap<Results, Results>): ShardRules {
  return {
    ...shardRules,
    async askWord(word, shards, ask) {
      const { results, own = new Map() } = await shardRules.askWord(word, shards, async (query) => {
        const shown = await ask(query);
        return whole.get(shown) ?? shown;
      });
      const shown = results.filter(({ id }) => !superseded.has(id));
      const pages = shards.reduce((sum, shard) => sum + shard.pages, 0);
      const right = rarityOf(shown.length, pages - superseded.size) / rarityOf(results.length, pages);
      return {
        results: shown.map((result) => ({ ...result, score: result.score * right })),
        own: new Map([...own].map(([id, { score, factor }]) => [id, { score, factor: factor * right }])),
      };
    },
  };
}

/** The language with the words of the edited pages. */
function dataWith(edited: EditedPages, { pagefind, data }: Asked, { root, rules }: { root: URL; rules: ShardRules }): LanguageData {
  const { searchLanguage } = globalThis;
  if (!searchLanguage) throw new Error("The words of the search are not loaded.");
  const { language, data: written } = searchLanguage;
  const whole = data.shards.length > 0 ? data.shards : [{ tag: document.documentElement.lang.toLowerCase(), pages: data.pages, length: 1 }];
  const load: LoadVocabulary = async () => {
    await runScript(new URL(written.vocabulary, root).href);
    if (!globalThis.searchVocabulary) throw new Error(`${written.vocabulary} holds no words.`);
    return withWords(globalThis.searchVocabulary, edited, pagefind);
  };
  const words = new Set(edited.words);
  return new LanguageData(language, { ...written, shards: [...whole, edited.shard], foreignStops: written.foreignStops.filter((word) => !words.has(word)) }, load, rules);
}

/** All words of the site, as they are now: with those of edited pages, and without those that no page has any more. */
async function withWords(lists: readonly string[], { words, left }: EditedPages, pagefind: Pagefind): Promise<string[]> {
  const found = await Promise.all(left.map(async (word) => ((await pagefind.search(`"${word}"`)).results.length === 0 ? [word] : [])));
  const gone = new Set(found.flat());
  // A word of a later list counts as that, also when it stands in the first too.
  return lists.map((list, level) => (level === 0 ? writeWordList(words) : "") + (gone.size === 0 ? list : writeWordList(readWordList(list).filter((word) => !gone.has(word)))));
}
