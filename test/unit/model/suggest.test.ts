// Hints for mistyped words.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { didYouMean, nearest } from "../../../src/model/suggest.ts";

const suggest = suite("suggest");

suggest("the nearest word is found, whatever its case", () => {
  assert.is(nearest("ODRER", ["title", "order", "owner"]), "order");
});

suggest("a word that is far from all is near none", () => {
  assert.is(nearest("banana", ["title", "order"]), undefined);
  assert.is(nearest("anything", []), undefined);
});

suggest("the first of two words that are equally near is taken", () => {
  assert.is(nearest("cat", ["bat", "hat"]), "bat");
});

suggest("a hint names the nearest word", () => {
  assert.is(didYouMean("titel", ["title", "order"]), 'Did you mean "title"?');
});

suggest("a hint lists the known words when none is near and they are few", () => {
  assert.is(didYouMean("banana", ["title", "order"]), "Known: title, order.");
});

suggest("no hint is given when none is near and there are many, or none", () => {
  const many = Array.from({ length: 13 }, (_, index) => `word-number-${index}`);
  assert.is(didYouMean("x", many), undefined);
  assert.is(didYouMean("x", []), undefined);
});

suggest.run();
