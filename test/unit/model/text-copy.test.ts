// A piece of a text that no longer holds on to the whole.
import { assert as holds, property, string } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { textCopy } from "../../../src/model/text-copy.ts";

const copies = suite("text copy");

copies("it is the same text, whatever letters or halves of letters it has", () => {
  for (const text of ["", "fiets", "één ÿ", "€", "Āa", "🚲", "\ud83d", "a\udeb2b"]) assert.is(textCopy(text), text);
  holds(property(string({ unit: "binary" }), (text) => textCopy(text) === text));
});

copies.run();
