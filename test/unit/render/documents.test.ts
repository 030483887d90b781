// What a page's Markdown becomes: links in links, remarks in other blocks, and the words of headings.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { directives } from "../../../_includes/components/directives.ts";
import { citationMark } from "../../../_includes/components/reference.ts";
import type { Document } from "../../../src/model/document.ts";
import { renderDocuments } from "../../../src/render/documents.ts";
import { page, site } from "../example-site.ts";
import { saleSources, sold, units } from "../sales-site.ts";

const figures = new Map([["sold", sold([{ key: "2023", year: 2023, cells: { all: 116.2 }, source: ["shop"] }])]]);
const glossary = [{ id: "bell", term: { en: "bell" }, definition: { en: "It rings." }, sources: [], see: [] }];

const test = suite("pages");

/** The page with this text, beside one with the glossary and one with the figure. */
function drawn(body: string): Document | undefined {
  const pages = [page("en/index.md", {}, body), page("en/terms.md", {}, "::glossary\n"), page("en/sold.md")];
  return renderDocuments(site(pages, { figures, units, sources: saleSources, glossary }), { directives, citationMark }).documents.get("content/en/index.md");
}

test("a value and a term in the text of a link are not links themselves", () => {
  const html = drawn("[About :value[sold.2023] and the :term[bell]](sold.md), but :value[sold.2023] and :term[bell].\n")?.html ?? "";
  const [inside = "", outside = ""] = html.split(", but");
  assert.is(inside.match(/<a /g)?.length, 1);
  assert.match(inside, /<span class="value">€116\.2/);
  assert.match(inside, '<span class="term">bell</span></a>');
  assert.is(outside.match(/<a /g)?.length, 2);
});

test("a remark is one in a list and in an unfolding text too", () => {
  for (const body of ["- A\n\n  > [!NOTE]\n  > Mind it.\n", ':::details{summary="More"}\n\n> [!NOTE]\n> Mind it.\n\n:::\n']) {
    const html = drawn(body)?.html ?? "";
    assert.match(html, '<div class="markdown-alert markdown-alert-note"');
    assert.not.match(html, "[!NOTE]");
  }
});

test("the list of headings has values in digits, and words do not run together", () => {
  const headings = drawn("## Sold: :value[sold.2023], by :term[bell]\n\nA line  \nof two\n------\n")?.headings;
  assert.match(headings?.[0]?.text ?? "", /^Sold: €116\.2 billion, by bell$/);
  assert.is(headings?.[0]?.id, "sold-by-bell");
  assert.equal([headings?.[1]?.text, headings?.[1]?.id], ["A line of two", "a-line-of-two"]);
});

test("a block that holds another ends with its own number of colons", () => {
  const html = drawn('::::details{summary="Outer"}\n\n:::details{summary="Inner"}\nA\n:::\n\nB\n\n::::\n')?.html ?? "";
  assert.match(html, /<summary>Outer<\/summary>.*<summary>Inner<\/summary>.*<p>A<\/p>\s*<\/div><\/details>\s*<p>B<\/p>\s*<\/div><\/details>/s);
});

test.run();
