// The PDF and the EPUB show hostile text as text, and links lead where they should.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Book } from "../../../src/handbook/book.ts";
import { inLetters } from "../../../src/handbook/font-letters.ts";
import { anchorOf } from "../../../src/handbook/links.ts";
import { element, type Node } from "../../../src/handbook/node.ts";
import { writePdf } from "../../../src/handbook/pdf.ts";
import { xhtml } from "../../../src/handbook/xhtml.ts";
import { english, words } from "../example-site.ts";
import { openPdf, textsOf } from "../../build/read-pdf.ts";

const test = suite("writing the book");
const HOSTILE = '#panic("x") $1+1$ *a* _b_ <l> @ref `r` \\u{41} // c /* d */ #read("/etc/passwd") = h [x](y) ] } ) "';
const [language, strings] = [english, words("en")];

function bookOf(nodes: readonly Node[], title = "T"): Book {
  return { language, strings, title, description: title, publisher: title, day: "2026-11-24", address: "https://example.org/", license: { name: title, url: "https://example.org/" }, chapters: [{ id: "page-1", title, depth: 1, nodes }], charts: new Map(), pictures: new Map() };
}

async function pdfText(book: Book): Promise<string> {
  return (await textsOf(await openPdf((await writePdf(book)).bytes))).join(" ").replaceAll("\u00ad", "");
}

test("no text is read as Typst, wherever it stands", async () => {
  const cell = (tag: string): Node => element(tag, [HOSTILE]);
  const nodes = [
    element("p", [HOSTILE, element("strong", [HOSTILE]), element("a", [HOSTILE], { href: `https://example.org/${encodeURIComponent(HOSTILE)}` })]),
    element("h2", [HOSTILE], { id: "page-1-x", kind: "h2" }),
    element("ul", [element("li", [HOSTILE])]),
    element("dl", [element("dt", [HOSTILE]), element("dd", [HOSTILE])]),
    element("table", [element("thead", [element("tr", [cell("th")])]), element("tbody", [element("tr", [cell("td")])])]),
    element("pre", [element("code", [HOSTILE])]),
  ];
  const text = (await pdfText(bookOf(nodes, HOSTILE))).replace(/\s+/g, "");
  const times = text.split('#panic("x")$1+1$*a*_b_<l>@ref`r`').length - 1;
  assert.ok(times >= 10, `${times} times in ${text}`);
});

test("characters that the letters lack become question marks, and invisible ones go", async () => {
  assert.is(inLetters("a\u0000\u202eb\u4e2dé", (code) => code < 0x100), "ab?é");
  assert.match(await pdfText(bookOf([element("p", ["x\u4e2d\ud83d\ude00\u0000y"])])), /x\?\?y/);
});

test("XHTML escapes all text and attributes, and drops what XML cannot hold", () => {
  assert.is(xhtml([element("p", ['<b>&"\u0001'], { id: 'a"b' })], () => "").markup, '<p id="a&quot;b">&lt;b&gt;&amp;&quot;</p>');
  assert.is(xhtml([element("a", ["x"], { href: "#page-2" })], (anchor) => `${anchor}.xhtml`).markup, '<a href="page-2.xhtml">x</a>');
  assert.is(xhtml([element("h9", ["x"], { kind: "h4" })], () => "").markup, "<h6>x</h6>");
});

test("anchors of any two ids differ and are names in XML", () => {
  const ids = ["a b", "a.20.b", "a_b", "é", "a/b"].map((id) => anchorOf(0, id));
  assert.is(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[A-Za-z][A-Za-z0-9._-]*$/);
});

test.run();
