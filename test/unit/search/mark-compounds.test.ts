// Marking compounds in what Pagefind reads, and taking the markers out again.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { indexedWords, normalise, unmark } from "../../../src/languages/words.ts";
import { indexLanguage, queryModule } from "../../../src/search/language-modules.ts";
import { compoundMarker } from "../../../src/search/mark-compounds.ts";
import { countWords, vocabularyOf } from "../../../src/search/vocabulary.ts";

const marks = suite("marked compounds");
const dutch = compoundMarker(await indexLanguage("nl"), { split: ["fiets|bel"], whole: ["kantoorstoel"] }).mark;

marks("a compound is marked between its parts, capitals kept", () => {
  assert.is(dutch("<p>Inkoopvolume van overheden</p>"), "<p>Inkoop~volume van overheden</p>");
});

marks("tags, attributes and entities are left alone", () => {
  const markup = '<a href="/inkoopvolume/" title="inkoopvolume">&hellip; x &amp; y</a>';
  assert.is(dutch(markup), markup);
});

marks("the editors' list goes before the rules, both ways", () => {
  assert.is(dutch("Fietsbel kantoorstoel kantoorstoelen"), "Fiets~bel kantoorstoel kantoor~stoelen");
});

marks("taking the markers out gives the text back, also one that has the marker itself", () => {
  for (const text of ["Inkoopvolume en aanbestedingsdocumenten.", "a~b en inkoopvolume~x", "~5 procent, x ~ y, a~~b"]) assert.is(unmark(dutch(text)), text, text);
});

marks("a language that nobody knows is left as it is", async () => {
  assert.is(queryModule("xx"), undefined);
  assert.is(compoundMarker(await indexLanguage("xx"), undefined).mark("inkoopvolume"), "inkoopvolume");
});

marks("a written word is indexed as Pagefind does it: the whole, and its parts when punctuation stands between", () => {
  assert.equal(indexedWords("Inkoop~volume,"), ["inkoopvolume", "inkoop", "volume"]);
  assert.equal(indexedWords("73,3"), ["733", "73"]);
  assert.equal(indexedWords("—"), []);
  assert.is(normalise("CB’23"), "cb23");
  assert.is(normalise("Coördinatie"), "coordinatie");
});

marks("the vocabulary has words by how often they stand there, and no tags, numbers or entities", async () => {
  const marker = compoundMarker(await indexLanguage("nl"), undefined);
  marker.mark("<p>niet geteld</p>");
  assert.is(marker.markAndCount(`<p class="fietsenrek">inkoopvolume&nbsp;x &amp; prijs 2024 ${"overheid ".repeat(5)}`), `<p class="fietsenrek">inkoop~volume&nbsp;x &amp; prijs 2024 ${"overheid ".repeat(5)}`);
  marker.count("titel <b>zonder");
  assert.equal(vocabularyOf([countWords(marker.written())]), [["inkoop", "inkoopvolume", "prijs", "titel", "volume", "zonder"], ["overheid"], [], []]);
});

marks.run();
