// Into how many indexes a language is cut, and what the browser is told of it.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languageOfTag, shardCount, shardOf, shardsOf, shardTag } from "../../../src/model/search-shards.ts";

const shards = suite("search shards");

const pages = (count: number): { url: string; length: number }[] => Array.from({ length: count }, (_, page) => ({ url: `/page-${page}/`, length: 100 + (page % 7) * 50 }));

shards("a language has one index up to 2,500 pages, and the browser is told nothing of it", () => {
  assert.equal([1, 2500, 2501, 5001].map((count) => shardCount(count)), [1, 1, 2, 3]);
  assert.is(shardsOf("nl", pages(2500)), undefined);
});

shards("a tag tells the language, of whichever form that is", () => {
  for (const language of ["nl", "pt-br"]) assert.equal([1, 2, 12].map((shard) => languageOfTag(shardTag(language, shard))), [language, language, language]);
});

shards("each index has its pages and their average length, with which the averages of all are one", () => {
  const all = pages(40);
  const found = shardsOf("NL", all, 10) ?? [];
  assert.equal(found.map(({ tag }) => tag), ["nl", "nl-x-2", "nl-x-3", "nl-x-4"]);
  assert.equal(found.map((shard) => shard.pages), [1, 2, 3, 4].map((shard) => all.filter(({ url }) => shardOf(url, 4) === shard).length));
  assert.ok(Math.abs(found.reduce((sum, shard) => sum + shard.pages * shard.length, 0) / 40 - 1) < 1e-5);
});

shards.run();
