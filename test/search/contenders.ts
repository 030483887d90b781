// The engines that are compared on the same pages: ours, Pagefind as it comes, and those of three peers set as they set them.
import { join } from "node:path";
import { Index as FlexIndex } from "flexsearch";
import lunr from "lunr";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import dutch from "lunr-languages/lunr.nl.js";
import MiniSearch from "minisearch";
import { LanguageData } from "../../src/client/query/language-data.ts";
import * as shardRules from "../../src/client/query/shards.ts";
import { Engine, rankingFor } from "../../src/client/query/engine.ts";
import { language as stock } from "../../src/languages/stock.ts";
import { writeWordList } from "../../src/languages/word-list.ts";
import { unmark } from "../../src/languages/words.ts";
import { indexLanguage } from "../../src/search/language-modules.ts";
import { startIndexing } from "../../src/search/index-pages.ts";
import type { SearchFile } from "../../src/search/make-index.ts";
import { gatherQueryData, planIndexes, readTexts, type SearchText } from "../../src/search/prepare-search.ts";
import type { Document } from "../../src/model/document.ts";
import type { SearchWords } from "../../src/client/query/language-data.ts";
import type { Site } from "../../src/model/site.ts";
import { openIndex, writeIndex } from "./node-pagefind.ts";

/** Gives the addresses of the first ten pages for a question. */
export type Ask = (question: string) => Promise<readonly string[]>;

export interface Contender {
  name: string;
  /** By language. */
  ask: ReadonlyMap<string, Ask>;
}

const FIRST = 10;
/** What only our index has: other filters' values aside, the titles in other languages. */
const TWINS = /<p data-pagefind-ignore data-pagefind-meta=[^>]*><\/p>/g;

async function indexTexts(texts: readonly SearchText[]): Promise<SearchFile[]> {
  const files: SearchFile[] = [];
  const index = startIndexing({ take: (file) => void files.push(file) });
  for (const text of texts) index.add(text);
  for (const tag of new Set(texts.map((text) => text.tag))) index.end({ tag, key: "" }, { counts: [], length: 0 });
  await index.finish(texts.map(({ page }) => page));
  return files;
}

/** Our search over an index of its own, by language. @param most pages in one shard of it */
export async function ownEngines(site: Site, documents: ReadonlyMap<string, Document>, folder: string, most?: number): Promise<{ engines: Map<string, Engine>; texts: SearchText[]; data: Map<string, LanguageData> }> {
  const texts: SearchText[] = [];
  const plans = await planIndexes(site, documents, { most });
  await readTexts(plans, { take: (text) => void texts.push(text) }).done;
  const queryData = await gatherQueryData(site, documents, plans);
  writeIndex(folder, await indexTexts(texts));
  const engines = new Map<string, Engine>();
  const data = new Map<string, LanguageData>();
  for (const { language: code, vocabulary, words, places: _, ...rest } of queryData) {
    const own = new LanguageData((await indexLanguage(code)) ?? stock, { ...rest, vocabulary: "", words: words as SearchWords, places: {} }, async () => vocabulary.map(writeWordList), rest.shards ? shardRules : undefined);
    data.set(code, own);
    engines.set(code, new Engine(await openIndex(folder, code, rankingFor(site.languages.map((language) => language.code)), own.shards), own));
  }
  return { engines, texts, data };
}

/**
 * All contenders over the pages of a site.
 * @param folder where their indexes may be written
 * @param most pages in one index, to see ours over several besides
 */
export async function contenders(site: Site, documents: ReadonlyMap<string, Document>, folder: string, most?: number): Promise<Contender[]> {
  const { engines, texts } = await ownEngines(site, documents, join(folder, "own"));
  const shards = most === undefined ? [] : [contender("ours in shards", (await ownEngines(site, documents, join(folder, "shards"), most)).engines)];
  const plain = texts.map(({ page, markup }) => ({ page, tag: page.language, markup: unmark(markup.replace(TWINS, "")) }));
  writeIndex(join(folder, "stock"), await indexTexts(plain));
  const stock: Contender = { name: "Pagefind", ask: new Map() };
  const peers = [{ name: "MiniSearch", make: miniSearch }, { name: "Lunr", make: lunrSearch }, { name: "FlexSearch", make: flexSearch }].map(({ name, make }) => ({ name, ask: new Map(site.languages.map(({ code }) => [code, make(plain.filter(({ page }) => page.language === code), code)])) }));
  for (const { code } of site.languages) {
    const pagefind = await openIndex(join(folder, "stock"), code);
    (stock.ask as Map<string, Ask>).set(code, async (question) => Promise.all((await pagefind.search(question)).results.slice(0, FIRST).map(async (result) => (await result.data()).url)));
  }
  return [contender("ours", engines), ...shards, stock, ...peers];
}

function contender(name: string, engines: ReadonlyMap<string, Engine>): Contender {
  return { name, ask: new Map([...engines].map(([code, engine]) => [code, async (question) => Promise.all((await engine.search(question)).hits.slice(0, FIRST).map(async (hit) => (await engine.page(hit)).url))])) };
}

interface Entry {
  id: string;
  title: string;
  text: string;
}

function entries(texts: readonly SearchText[]): Entry[] {
  return texts.map(({ page, markup }) => ({ id: page.url, title: page.front.title, text: markup.replace(/<head>.*?<\/head>/s, "").replace(/<[^>]*>/g, " ").replace(/&(?:amp|quot|#39|lt|gt);/g, " ") }));
}

/** As VitePress sets it: beginnings of words, one letter in five may be wrong, titles count four times. */
function miniSearch(texts: readonly SearchText[]): Ask {
  const index = new MiniSearch<Entry>({ fields: ["title", "text"] });
  index.addAll(entries(texts));
  return async (question) => index.search(question, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } }).slice(0, FIRST).map(({ id }) => String(id));
}

/** As MkDocs sets it: the language's own stemmer, titles count a thousand times. */
function lunrSearch(texts: readonly SearchText[], code: string): Ask {
  if (code === "nl") {
    stemmerSupport(lunr);
    dutch(lunr);
  }
  const index = lunr(function () {
    if (code === "nl") this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    this.ref("id");
    this.field("title", { boost: 1000 });
    this.field("text");
    for (const entry of entries(texts)) this.add(entry);
  });
  return async (question) => index.search(question.replace(/[-+~^:*"]/g, " ")).slice(0, FIRST).map(({ ref }) => ref);
}

/** As Hextra sets it: beginnings of words. */
function flexSearch(texts: readonly SearchText[]): Ask {
  const index = new FlexIndex({ tokenize: "forward" });
  const list = entries(texts);
  for (const [place, { title, text }] of list.entries()) index.add(place, `${title} ${text}`);
  return async (question) => index.search(question, { limit: FIRST, suggest: true }).flatMap((place) => list[Number(place)]?.id ?? []);
}
