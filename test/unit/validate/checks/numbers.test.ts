// Numbers with a unit in a page's text: which are reported, where, and with what advice.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Site } from "../../../../src/model/site.ts";
import { numbers } from "../../../../src/validate/checks/numbers.ts";
import { problemsOf } from "../../checked-site.ts";
import { page, site } from "../../example-site.ts";
import { saleSources, sold, units } from "../../sales-site.ts";

const figures = new Map([["sold", sold([{ key: "2015", year: 2015, cells: { all: 73.3 }, source: ["shop"] }, { key: "2023", year: 2023, cells: { all: 116.2, share: 60 }, source: ["shop"] }])]]);

function example(body: string, language = "en", front = {}): Site {
  return site([page(`${language}/index.md`, front, body)], { figures, units, sources: saleSources });
}

/** What is reported about a text, as "line:column text". */
function reported(body: string, language = "en"): string[] {
  return problemsOf(numbers, example(body, language)).map(({ line, column, message }) => `${line}:${column} ${/"(.*)"/s.exec(message)?.[1]}`);
}

/** What is reported about a page with this front matter. */
function told(body: string, front: Record<string, string>): string[] {
  return problemsOf(numbers, example(body, "en", front)).map(({ message }) => message);
}

const test = suite("numbers in the text");

test("a number with a unit that nothing stands behind is reported where it stands", () => {
  assert.equal(reported("In that year 60 per cent rode,\nand it cost €3.5 million.\n"), ["5:14 60 per cent", "6:13 €3.5 million"]);
  assert.equal(reported("Ruim 60 procent reed, voor € 3,5 mln.\n", "nl"), ["5:6 60 procent", "5:28 € 3,5 mln"]);
});

test("a value and a number in a sentence with a citation are traced", () => {
  assert.equal(reported("They sold for :value[sold.2023], and 60% rode [@shop]. It grew by :value[growth(sold.2015, sold.2023)].\n"), []);
});

test("a citation serves its own sentence and no other", () => {
  assert.equal(reported("Then 60% rode. Now 70% rides [@shop]. Soon it is 80%.\n"), ["5:6 60%", "5:50 80%"]);
});

test("an abbreviation, a decimal point and brackets do not end the sentence", () => {
  assert.equal(reported("Of them ca. 6.5% rode (see p. 12 of the report), and 20% walked [@shop].\n"), []);
});

test("a list item and a table row are served as a whole, and by themselves", () => {
  assert.equal(reported("- **Rides.** It is 60%. That is much [@shop].\n- Walks: 20%.\n"), ["6:10 20%"]);
  assert.equal(reported("| What | Part | Source |\n|---|---|---|\n| Rides | 60% | [@shop] |\n| Walks | 20% | |\n"), ["8:11 20%"]);
});

test("a nested item is not served by the item around it", () => {
  assert.equal(reported("- Everybody [@shop]:\n  - rides, 60%\n"), ["6:12 60%"]);
});

test("thousands apart from the rest by a space are one number", () => {
  assert.equal(reported("Het kost 1 000 euro, of 12 500,50 euro.\n", "nl"), ["5:10 1 000 euro, of 12 500,50 euro"]);
  assert.equal(reported("In 2019 300 ton.\n", "nl"), ["5:9 300 ton"]);
});

test("digits in an address are no numbers", () => {
  assert.equal(reported("See https://example.org/Monitor%202021%20def.pdf and <https://example.org/60%>.\n"), []);
});

test("headings, quotes, remarks, unfolding text and footnotes are read too", () => {
  assert.equal(reported("## Why 60% rides\n"), ["5:8 60%"]);
  assert.equal(reported("> [!NOTE]\n> Mind the 60%.\n"), ["6:12 60%"]);
  assert.equal(reported(':::details{summary="About 60%"}\n\nText.\n\n:::\n'), ["5:27 60%"]);
  assert.equal(reported("Text[^1] and 20%.\n\n[^1]: A note about 60%.\n"), ["5:14 20%", "7:20 60%"]);
});

test("what is marked as an example is not reported, and its neighbour is", () => {
  assert.equal(reported("Suppose :example[20%] rides and 30% walks.\n"), ["5:33 30%"]);
});

test("code, addresses and what belongs to a directive are no text", () => {
  assert.equal(reported("Write `60%` or [read on](https://example.org/?a=60%25).\n"), []);
});

test("the advice names the value of the data that is the same", () => {
  const [problem] = problemsOf(numbers, example("It was €116.2 billion.\n"));
  assert.is(problem?.hint, "If it is the same number, write :value[sold.2023]; else cite its source in this sentence, as [@source].");
  assert.is(problem?.rule, "untraced-number");
  const [other] = problemsOf(numbers, example("It was €117 billion.\n"));
  assert.is(other?.hint, "Cite its source in this sentence, as [@source], put it in the data, or mark it as :example[…] when it is made up.");
});

test("a title and a description may tell what the text tells with its source, or what its figure tells", () => {
  assert.equal(told("Text.\n", { description: "How 60% rides." }), ['The page itself does not tell "60%" with a source.']);
  assert.equal(told("It is 60% [@shop].\n", { description: "How 60% rides." }), []);
  assert.equal(told(":value[sold.2023]\n", { title: "From 1995 to €116.2 billion" }), []);
  assert.equal(told("::figure{id=sold}\n", { title: "From €73.3 to €116.2 billion, 59% more" }), []);
});

test.run();
