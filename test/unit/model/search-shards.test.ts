// Into how many indexes a language is cut, and what the browser is told of it.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languageOfTag, shardCount, shardOf, shardsOf, shardTag } from "../../../src/model/search-shards.ts";

const shards = suite("search shards");

shards("a language has one index up to 2,500 pages, and then more", () => {
  assert.equal([1, 2500, 2501, 5001].map((count) => shardCount(count)), [1, 1, 2, 3]);
});

shards("a tag tells the language, of whichever form that is", () => {
  for (const language of ["nl", "pt-br"]) assert.equal([1, 2, 12].map((shard) => languageOfTag(shardTag(language, shard))), [language, language, language]);
});

shards("each index has its pages and their average length, with which the averages of all are one", () => {
  const found = shardsOf("NL", [{ pages: 10, words: 1000 }, { pages: 30, words: 9000 }, { pages: 0, words: 0 }]);
  assert.equal(found, [{ tag: "nl", pages: 10, length: 0.4 }, { tag: "nl-x-2", pages: 30, length: 1.2 }, { tag: "nl-x-3", pages: 0, length: 0 }]);
});

shards("each page stands in one of the indexes, and about as many in each", () => {
  const counts = [0, 0, 0, 0];
  for (let page = 0; page < 400; page++) {
    const shard = shardOf(`/page-${page}/`, 4);
    counts[shard - 1] = (counts[shard - 1] ?? Number.NaN) + 1;
  }
  assert.is(counts.length, 4);
  assert.ok(counts.every((count) => count > 70 && count < 130), counts.join(" "));
});

shards.run();
