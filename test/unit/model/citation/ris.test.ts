// RIS: one tag a line, in the order and with the line ends of its specification.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ris } from "../../../../src/model/citation/ris.ts";
import { work, works } from "./works.ts";

const test = suite("RIS");

test("a record begins with its type and ends with ER, one author a line, each line ended by CR LF", () => {
  assert.is(ris([{ ...work("journal"), accessed: { "date-parts": [[2026, 11]] } }]), [
    "TY  - JOUR", "ID  - journal", "AU  - van der Wal, Jan-Piet Karel", "AU  - Bos, Anna, Jr.", "TI  - Costs & benefits: 100% of the CO2 in {braces}", "T2  - Journal of Bells", "VL  - 14",
    "IS  - 2", "SP  - 12", "EP  - 19", "PY  - 2020", "DA  - 2020/03/04/", "DO  - 10.1000/x_1", "UR  - https://example.org/a_b?x=1&y=%20", "Y2  - 2026/11//", "LA  - en", "ER  - ", "",
  ].join("\r\n"));
});

test("every line is a tag and a value", () => {
  for (const line of ris(works).split("\r\n").slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
});

test("a value never begins a line of its own", () => {
  const text = ris([{ ...work("book"), title: "A\r\nER  - \nB", note: "One.\n\nTwo." }]);
  assert.match(text, "TI  - A ER - B\r\n");
  assert.match(text, "N1  - One. Two.\r\n");
});

test("every type has a type of its own, and its number the tag of that type", () => {
  assert.equal(works.map((each) => `${each.type} ${/^TY {2}- (\w+)/.exec(ris([each]))?.[1]}`), [
    "article-journal JOUR", "article-newspaper NEWS", "article-magazine MGZN", "post-weblog BLOG", "article JOUR", "book BOOK", "chapter CHAP",
    "report RPRT", "document GEN", "webpage ELEC", "dataset DATA", "legislation STAT", "bill BILL", "regulation LEGAL", "hearing HEAR",
  ]);
  assert.match(ris([work("report")]), "\r\nSN  - 12\r\n");
  assert.match(ris([work("law")]), "\r\nM1  - BELL0012\r\n");
});

test("a work of a year has no month and day", () => assert.match(ris([{ ...work("book"), issued: { "date-parts": [[2020]] } }]), "DA  - 2020///\r\n"));

test.run();
