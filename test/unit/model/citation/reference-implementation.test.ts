// Our APA beside that of citeproc, the processor of Zotero and Mendeley, for every work of this repository's own site.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apaText } from "../../../../src/model/citation/apa.ts";
import type { CslItem } from "../../../../src/model/citation/csl-item.ts";
import { ownPagesAndFigures, ownSite, ownSources } from "./own-works.ts";

/** Where ours differs on purpose: what theirs is changed to before the two are compared. */
interface Difference {
  why: string;
  only?: string;
  change(theirs: string, item: CslItem): string;
}

const DIFFERENCES: readonly Difference[] = [
  { why: "quotation marks stay as the source has them", change: (theirs) => straight(theirs) },
  { why: "the full stop after a title stands outside its quotation marks, as in Dutch, the language of the title", only: "en", change: (theirs, { title }) => theirs.replace(/\.'(?= )/, straight(title).endsWith("'") ? "'." : "$&") },
  { why: "Dutch puts the day before the month", only: "nl", change: (theirs) => theirs.replace(/\((\d{4}), (\p{L}+) (\d+)\)/u, "($1, $3 $2)") },
  { why: "Dutch says op before a day", only: "nl", change: (theirs) => theirs.replace("Geraadpleegd ", "Geraadpleegd op ") },
  { why: "Dutch has a word of its own for number", only: "nl", change: (theirs) => theirs.replace("(No. ", "(Nr. ") },
  { why: "a number is a name, whose capitals stay as they are", change: (theirs, { number }) => (number === undefined ? theirs : withCapitalsOf(number, theirs)) },
  { why: "the name of a site is not written with capitals it does not have", only: "en", change: (theirs, item) => withCapitalsOf(item["container-title"] ?? "", theirs) },
  { why: "a law that is no Public Law of the United States is not called so", change: (theirs, { type }) => (type === "legislation" ? theirs.replace(/(?:Pub\. L\.|Legislation) No\. /, "") : theirs) },
  { why: "APA itself writes data set as two words in English (10.9)", only: "en", change: (theirs) => theirs.replace("[Dataset]", "[Data set]") },
];

const LANGUAGES = [
  { code: "nl", name: "Nederlands", locale: "nl-NL" },
  { code: "en", name: "English", locale: "en-US" },
];

const test = suite("APA beside the reference implementation");

for (const language of LANGUAGES) {
  const strings = ownSite.strings.get(language.code);
  if (!strings) throw new Error(`No interface words in ${language.code}.`);
  const differences = DIFFERENCES.filter(({ only = language.code }) => only === language.code);
  const pagesAndFigures = ownPagesAndFigures(language.code);
  const pairs = [...ownSources, ...pagesAndFigures].map((item) => ({
    item,
    ours: straight(apaText(item, { language, strings })),
    theirs: new Cite([item]).format("bibliography", { format: "text", template: "apa", lang: language.locale }).trim(),
  }));
  const changed = ({ item, theirs }: (typeof pairs)[number], list: readonly Difference[]): string => list.reduce((text, { change }) => change(text, item), theirs);

  test(`every source, page and figure is the same in ${language.locale}, save for the differences that are listed`, () => {
    assert.ok(ownSources.length > 90);
    assert.ok(pagesAndFigures.some(({ type }) => type === "dataset") && pagesAndFigures.some(({ type }) => type === "webpage"));
    for (const pair of pairs) assert.is(pair.ours, changed(pair, differences), pair.item.id);
  });

  for (const difference of differences) {
    test(`${language.locale} differs in this: ${difference.why}`, () => {
      const others = differences.filter((each) => each !== difference);
      assert.ok(pairs.some((pair) => changed(pair, others) !== pair.ours), "no work shows it, so it need not be listed");
    });
  }
}

test.run();

function straight(text: string): string {
  return text.replace(/[‘’“”"]/g, "'");
}

/** A text with the capitals of a name that stands in it in others. */
function withCapitalsOf(name: string, text: string): string {
  const at = name === "" ? -1 : text.toLowerCase().indexOf(straight(name).toLowerCase());
  return at < 0 ? text : text.slice(0, at) + straight(name) + text.slice(at + name.length);
}
