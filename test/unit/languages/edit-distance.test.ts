// How far two words are apart.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { editDistance } from "../../../src/languages/edit-distance.ts";

const distance = suite("edit distance");

distance("a letter more, less or other, or two swapped, is one edit", () => {
  assert.is(editDistance("title", "title"), 0);
  assert.is(editDistance("title", "titles"), 1);
  assert.is(editDistance("title", "tile"), 1);
  assert.is(editDistance("title", "tidle"), 1);
  assert.is(editDistance("title", "ttile"), 1);
});

distance("the distance to nothing is the length of the word", () => {
  assert.is(editDistance("", "abc"), 3);
  assert.is(editDistance("abc", ""), 3);
});

distance("the distance is the same in both directions", () => {
  assert.is(editDistance("kitten", "sitting"), 3);
  assert.is(editDistance("sitting", "kitten"), 3);
});

distance("beyond the limit it is only known to be more", () => {
  assert.is(editDistance("order", "ordre", 1), 1);
  assert.ok(editDistance("order", "something else", 2) > 2);
});

distance.run();
