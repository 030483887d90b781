// How long a page is to Pagefind.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isSpace, pageLength } from "../../../src/search/page-length.ts";

const length = suite("page length");

length("words are counted across inline elements, and end with a block", () => {
  assert.is(pageLength("<!doctype html><html lang=\"nl\"><body><h1>One two</h1><p>th<em>ree</em> <strong>four</strong>.</p><ul><li>five</li><li>six</li></ul></body></html>"), 6);
});

length("what Pagefind leaves out is not counted, with all that is in it", () => {
  assert.is(pageLength("<head><title>No no</title></head><p>one<img alt=\"no\"><br>two</p><nav>no <a href=\"#\">no</a></nav><ul data-pagefind-ignore class=\"cards\"><li>no<ul><li>no</li></ul></li></ul><p>three</p>"), 3);
});

length("white space is what \\s has, for every UTF-16 unit", () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isSpace(code) !== /\s/.test(String.fromCharCode(code)));
  assert.equal(wrong, []);
});

length.run();
