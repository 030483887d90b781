// A list of words in little space, and back.
import { array, assert as holds, constantFrom, property, string } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readWordList, writeWordList } from "../../../src/languages/word-list.ts";

const lists = suite("word lists");

lists("each word is written as what differs from the one before", () => {
  assert.is(writeWordList(["inkoop", "inkopen", "volume"]), "0inkoop4pen0volume");
});

lists("any sorted list of words comes back as it was", () => {
  const word = string({ unit: constantFrom(..."abcdeéßæñжя"), minLength: 1, maxLength: 60 });
  holds(property(array(word), (words) => {
    const sorted = [...new Set(words)].toSorted();
    assert.equal(readWordList(writeWordList(sorted)), sorted);
  }));
});

lists("an empty list is an empty text", () => {
  assert.is(writeWordList([]), "");
  assert.equal(readWordList(""), []);
});

lists.run();
