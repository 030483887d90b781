// How the search of a preview takes edited pages in: the index of their own is asked too, and what they were is left out.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Pagefind, PagefindResult } from "../../../src/client/pagefind.ts";
import { withEditedPages, type Asked } from "../../../src/client/preview/edited-pages.ts";
import { LanguageData, type WrittenData } from "../../../src/client/query/language-data.ts";
import { rarityOf } from "../../../src/client/query/rank.ts";
import { language } from "../../../src/languages/stock.ts";
import { writeWordList } from "../../../src/languages/word-list.ts";
import type { EditedPages } from "../../../src/model/edited-pages.ts";

const preview = suite("edited pages");
const ROOT = new URL("http://localhost:8080/");
const EDITED: EditedPages = { folder: ".preview/7/", shard: { tag: "nl-x-0", pages: 1, length: 1 }, superseded: ["nl_old"], words: ["fresh", "the"], left: ["gone", "elsewhere"] };
const WRITTEN: WrittenData = { pages: 100, vocabulary: "data:text/javascript,", concepts: [], compounds: [], foreignStops: ["the", "of"], words: {} as WrittenData["words"], names: {}, places: {} };
const result = (id: string, score: number): PagefindResult => ({ id, score, words: [1], data: () => Promise.reject(new Error("No page is read.")) });
/** What each question finds; the whole site has the page as it was. */
const FOUND: Record<string, readonly PagefindResult[]> = {
  bike: [result("nl_old", 2), result("nl_b", 2), result("nl-x-0_new", 2)],
  '"bike"': [result("nl_old", 1), result("nl_b", 1), result("nl-x-0_new", 1)],
  gone: [result("nl_old", 2), result("nl-x-0_new", 1)],
  // An index without the word answers to it as to any word that begins so.
  gone00q0: [result("nl-x-0_new", 1)],
  '"gone"': [result("nl_old", 1)],
  '"elsewhere"': [result("nl_old", 1), result("nl_b", 1)],
};

/** The search with what the preview's server answers; every folder that is opened is noted. */
async function asked(answer: () => Response): Promise<Asked & { opened: string[] }> {
  const opened: string[] = [];
  const pagefind: Pagefind = {
    options: async () => {},
    mergeIndex: async (folder, options) => void opened.push(`${options.language}: ${folder}`),
    destroy: async () => {},
    filters: async () => ({}),
    search: async (query) => ({ results: [...(FOUND[query ?? ""] ?? [])] }),
  };
  Object.assign(globalThis, {
    EDITED_PAGES: ".preview/edited-pages.json",
    fetch: async () => answer(),
    searchLanguage: { language, data: WRITTEN },
    document: { documentElement: { lang: "nl" } },
  });
  return { ...(await withEditedPages({ pagefind, data: new LanguageData(language, WRITTEN, async () => []) }, ROOT)), opened };
}

const told = (edited: Record<string, EditedPages>): (() => Response) => () => new Response(JSON.stringify(edited));

preview("without edited pages in the page's language the search is the very same", async () => {
  for (const answer of [told({}), told({ en: EDITED }), () => new Response("", { status: 404 })]) {
    const { data, pagefind } = await asked(answer);
    assert.equal([data.shards, data.rules], [[], undefined]);
    assert.is((await pagefind.search("bike")).results.length, 3);
  }
});

preview("a server that fails is an error, so that nobody takes old answers for new", async () => {
  try {
    await asked(() => new Response("", { status: 500 }));
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /answers 500/);
  }
});

preview("the index of edited pages is opened from its own folder, and others from theirs", async () => {
  const { pagefind, data, opened } = await asked(told({ nl: EDITED }));
  assert.equal(data.shards.map(({ tag }) => tag), ["nl", "nl-x-0"]);
  for (const tag of ["nl-x-2", "nl-x-0"]) await pagefind.mergeIndex("http://localhost:8080/pagefind/./", { language: tag, baseUrl: "/", excerptLength: 1, ranking: { metaWeights: {} } });
  assert.equal(opened, ["nl-x-2: http://localhost:8080/pagefind/./", "nl-x-0: http://localhost:8080/.preview/7/"]);
});

preview("pages as they were are left out, and the others score as if they had never been there", async () => {
  const { pagefind, data } = await asked(told({ nl: EDITED }));
  const ask = async (query: string): Promise<readonly PagefindResult[]> => (await pagefind.search(query)).results;
  assert.equal((await ask('"bike"')).map(({ id }) => id), ["nl_b", "nl-x-0_new"]);
  const { results, own } = (await data.rules?.askWord("bike", data.shards, ask)) ?? { results: [] };
  const whole = rarityOf(2, 100);
  assert.equal(results.map(({ id, score }) => [id, Number(score.toFixed(4))]), [["nl_b", Number(((2 * whole) / rarityOf(2, 100)).toFixed(4))], ["nl-x-0_new", Number(((2 * whole) / rarityOf(1, 1)).toFixed(4))]]);
  assert.ok(Math.abs((own?.get("nl_b")?.factor ?? 0) - 1) < 1e-6);
});

preview("a word that only stood on the page as it was finds nothing, not even by its beginning", async () => {
  const { pagefind, data } = await asked(told({ nl: EDITED }));
  const found = await data.rules?.askWord("gone", data.shards, async (query) => (await pagefind.search(query)).results);
  assert.equal(found?.results, []);
});

preview("new words are known, words of no page any more are not, those of other pages stay, and what a page has is no word to skip", async () => {
  const { data } = await asked(told({ nl: EDITED }));
  Object.assign(globalThis, { searchVocabulary: [writeWordList(["elsewhere", "gone"]), writeWordList(["bike"])] });
  Object.assign(globalThis.document, { querySelector: () => null });
  await data.needVocabulary();
  assert.equal(["fresh", "bike", "elsewhere", "gone"].map((word) => data.has(word)), [true, true, true, false]);
  assert.equal(["the", "of"].map((word) => data.isStop(word)), [false, true]);
});

preview.run();
