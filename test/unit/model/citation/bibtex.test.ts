// BibTeX: the types and fields of entries, and the signs and capitals that TeX would change.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bibtex } from "../../../../src/model/citation/bibtex.ts";
import { work, works } from "./works.ts";

const test = suite("BibTeX");

test("an article has its journal, pages with two hyphens, and names with particle and suffix in their places", () => {
  assert.is(bibtex([work("journal")]), `@article{journal,
  author = {van der Wal, Jan-Piet Karel and Bos, Jr., Anna},
  title = {Costs \\& benefits: 100\\% of the {CO2} in \\{braces\\}},
  journal = {Journal of Bells},
  volume = {14},
  number = {2},
  pages = {12--19},
  year = {2020},
  month = mar,
  day = {4},
  doi = {10.1000/x_1},
  url = {https://example.org/a_b?x=1&y=%20},
  language = {en},
}
`);
});

test("a report has an institution and a number, an organisation's name is one whole", () => {
  assert.is(bibtex([{ ...work("report"), accessed: { "date-parts": [[2026, 1, 5]] }, note: "Seen in a copy_only." }]), `@techreport{report,
  author = {{Bell Office}},
  title = {Bells in 2019},
  number = {12},
  institution = {Bell Office},
  year = {2020},
  month = mar,
  day = {4},
  url = {https://example.org/a_b?x=1&y=%20},
  urldate = {2026-01-05},
  language = {en},
  annote = {Seen in a copy\\_only.},
}
`);
});

test("every type has an entry type of its own", () => {
  assert.equal(works.map((each) => `${each.type} ${/^@(\w+)/.exec(bibtex([each]))?.[1]}`), [
    "article-journal article", "article-newspaper article", "article-magazine article", "post-weblog online", "article article", "book book", "chapter incollection",
    "report techreport", "document misc", "webpage online", "dataset dataset", "legislation misc", "bill misc", "regulation misc", "hearing misc",
  ]);
});

function title(text: string): string | undefined {
  return /title = \{(.*)\},\n/.exec(bibtex([{ ...work("book"), title: text }]))?.[1];
}

test("capitals that a style must keep stand between braces; the first of a title need not be kept", () => {
  assert.is(title("Het effect van RIVM-rapport 2 in Nederland"), "Het effect van {RIVM-rapport} 2 in {Nederland}");
  assert.is(title("CO2 in beton"), "{CO2} in beton");
  assert.is(title("'Er is' een Élan"), "'Er is' een {Élan}");
  assert.is(title("iPad"), "{iPad}");
});

test("signs that are commands to TeX are escaped, all others stay UTF-8", () => {
  assert.is(title("a \\ b ~ ^ # $ % & _ { } € ë “q”"), "a \\textbackslash{} b \\textasciitilde{} \\textasciicircum{} \\# \\$ \\% \\& \\_ \\{ \\} € ë “q”");
});

test("braces in an address cannot end its field", () => {
  assert.match(bibtex([{ ...work("book"), URL: "https://example.org/{x}" }]), "url = {https://example.org/%7Bx%7D},");
});

test("several entries are parted by a line", () => assert.is(bibtex([work("bill"), work("bill")]).split("\n\n@misc").length, 2));

test.run();
