// What the search reads of a page.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compoundMarker } from "../../../src/search/mark-compounds.ts";
import { searchableHtml } from "../../../src/search/search-texts.ts";
import { page } from "../example-site.ts";

const test = suite("what the search reads");

/** The text of a page as the search reads it. */
function read(text: string): string {
  return searchableHtml({ page: page("nl/brakes.md", { title: "Remmen" }), text, filters: [], twins: [], names: [] }, compoundMarker(undefined, undefined));
}

test("a name in a list of facts ends in a sign, so that a result does not glue it to what it names", () => {
  assert.match(read("<dl><div><dt>Fase</dt><dd>Inkoop</dd></div></dl>"), "<dt>Fase:</dt> <dd>Inkoop</dd>");
  assert.match(read("<dl><dt>Hoe dan?</dt><dd>Zo.</dd></dl>"), "<dt>Hoe dan?</dt><dd>Zo.</dd>");
});

test("what a list shows of other pages is not theirs to be found by", () => {
  assert.match(read('<ul class="cards"><li>x</li></ul>'), '<ul class="cards" data-pagefind-ignore>');
});

test("the way back from a footnote is nothing to be found by", () => {
  assert.match(read('<p>De noot. <a class="footnote-backref" href="#fnref_1">Terug</a></p>'), 'href="#fnref_1"></a></p>');
});

test.run();
