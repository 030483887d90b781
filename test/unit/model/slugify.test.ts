// Ids of headings.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { slugify } from "../../../src/model/slugify.ts";

const slugs = suite("slugify");

slugs("words are joined by hyphens, in lower case", () => {
  assert.is(slugify("Who does  what?"), "who-does-what");
});

slugs("accents are taken off", () => {
  assert.is(slugify("Één idée über Çà"), "een-idee-uber-ca");
});

slugs("hyphens never stand at the ends", () => {
  assert.is(slugify("  (2023) – 10%! "), "2023-10");
});

slugs("letters of other scripts are kept", () => {
  assert.is(slugify("Αθήνα 2"), "αθηνα-2");
});

slugs("a heading without letters or digits still has an id", () => {
  assert.is(slugify("?!"), "section");
  assert.is(slugify(""), "section");
});

slugs("an id is its own id", () => {
  assert.is(slugify(slugify("Wat wél, wat níet?")), slugify("Wat wél, wat níet?"));
});

slugs.run();
