// Pages that are broken or hostile, as editors and attackers make them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import { testRows, type Row } from "./rows.ts";
import { page } from "./site.ts";

const pages = suite("pages");
let number = 0;

/** A row whose page stands in a file of its own. */
function row(name: string, content: string | Uint8Array, fault: string, says: RegExp): Row {
  number++;
  return { name, file: `content/nl/pagina-${number}.md`, content, fault, says };
}

const fields = (text: string): string => `---\n${text}\n---\n\nTekst.\n`;
const body = (text: string): string => page(text);

testRows(pages, "front matter and text", [
  row("T01: an unclosed quote", fields('title: "A\ndescription: B'), "3:15 front-matter", /quote/i),
  row("T02: a second colon", fields("title: A: b\ndescription: B"), "2:8 front-matter", /needs quotes/),
  row("T03: a field that stands twice", fields("title: A\ntitle: B"), "3:1 front-matter", /stands twice/),
  row("T04: front matter that is not closed", "---\ntitle: A\n\nTekst.\n", "1:1 front-matter", /not closed/),
  row("T05: a blank line before the front matter", `\n${fields("title: A")}`, "1:1 front-matter", /must start with front matter/),
  row("T05: line ends of old Macs", page("a").replaceAll("\n", "\r"), "1:4 line-end", /CR/),
  row("T05: Latin-1", Buffer.from(body("na\u00EFef"), "latin1"), "6:3 encoding", /not UTF-8/),
  row("T05: UTF-16", Buffer.from(`\uFEFF${body("a")}`, "utf16le"), "1:1 encoding", /UTF-16/),
  row("T05: random bytes", Buffer.from([0x89, 0x50, 0xff, 0x00]), "1:1 encoding", /not UTF-8/),
  row("T07: a NUL", body("a\0b"), "6:2 hidden-character", /U\+0000/),
  row("T07: a change of reading direction", body("a\u202Eb"), "6:2 hidden-character", /U\+202E/),
  row("T07: a change of reading direction, as an escape in front matter", fields('title: "a\\u202eb"\ndescription: B'), "2:8 hidden-character", /U\+202E/),
  row("T08: an empty file", "", "1:1 front-matter", /must start with front matter/),
  row("T08: no title", fields("description: B"), "1:1 missing-key", /"title" is missing/),
  row("T09: a mistyped field", fields("tilte: A\ndescription: B"), "2:1 unknown-key", /Did you mean "title"/),
  row("T10: a title that is a number", fields("title: 2024\ndescription: B"), "2:1 schema", /must be text.*quotes/),
  row("T10: a title that is a list", fields("title: [a]\ndescription: B"), "2:1 schema", /must be text/),
  row("T11: a day that does not exist", fields("title: A\ndescription: B\nreviewed: 2024-13-45"), "4:1 schema", /YYYY-MM-DD/),
  row("T12: front matter in JavaScript", '---js\n{ title: require("child_process").execSync("touch /tmp/pwned") }\n---\n', "1:1 front-matter", /nothing may follow the three dashes/),
  row("T12: front matter in JavaScript, by its long name", '---javascript\nconst title = "A";\n---\n', "1:1 front-matter", /nothing may follow/),
  row("T14: another template engine", fields("title: A\ndescription: B\ntemplateEngineOverride: njk,md"), "4:1 unknown-key", /templateEngineOverride/),
  row("T15: a tag that makes a function", fields("title: !!js/function 'function () {}'\ndescription: B"), "2:8 front-matter", /js\/function/),
  row("T18: a key that reaches the prototype", fields("title: A\ndescription: B\n__proto__:\n  polluted: true"), "4:1 front-matter", /__proto__/),
  row("T18: the other way to the prototype", fields("title: A\ndescription: B\nconstructor:\n  prototype: 1"), "4:1 front-matter", /constructor/),
  row("T24: a reference, as in a bomb of them", fields("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]"), "3:8 front-matter", /starts with \*/),
  row("T25: a merge conflict", body("<<<<<<< HEAD\nEen\n=======\nTwee\n>>>>>>> main"), "6:1 merge-conflict", /merge conflict/),
  row("T28: an address outside the site", fields("title: A\ndescription: B\npermalink: ../../x"), "4:1 unknown-key", /permalink/),
  row("T28: a slug that climbs out of the site", fields("title: A\ndescription: B\nslug: ../../x"), "4:1 schema", /lower case words/),
  row("T31: an address that is an object", fields("title: A\ndescription: B\nslug: { a: 1 }"), "4:1 schema", /must be text/),
  row("T31: a slug with signs that mean something in an address", fields('title: A\ndescription: B\nslug: "a?b#c%00"'), "4:1 schema", /lower case words/),
  row("T35: a layout that is not on the list", fields("title: A\ndescription: B\nlayout: ../../etc/passwd"), "4:1 schema", /one of: page, home, search, error/),
  row("T56: a page of 50 MB", Buffer.alloc(50_000_000, "a"), "1:1 too-large", /at most 5 MB/),
  row("front matter as long as a book", fields(`title: A\ndescription: ${"b".repeat(30_000)}`), "1:1 too-large", /at most 20000/),
]);

testRows(pages, "Markdown", [
  row("T40: a script", body("<script>alert(1)</script>"), "6:1 html", /<script>/),
  row("T40: a picture that runs something", body("Zie <img src=x onerror=alert(1)> hier."), "6:5 html", /<img/),
  row("T40: a frame", body('<iframe srcdoc="<b>"></iframe>'), "6:17 html", /<b>/),
  row("T40: another base for addresses", body('- a\n- <base href="//evil">'), "7:3 html", /<base/),
  row("T40: a redirect", body('> <meta http-equiv="refresh" content="0">'), "6:3 html", /<meta/),
  row("T40: a comment", body("a <!-- b -->"), "6:3 html", /<!--/),
  row("T40: a tag over several lines", body("a <img\nsrc=x\nonerror=y>"), "6:3 html", /<img/),
  row("T41: an attribute for the search engine", body('<p data-pagefind-meta="url:javascript:x">a</p>'), "6:1 html", /data-pagefind-meta/),
  row("T42: a script in a link", body("[a](javascript:alert(1))"), "6:5 link-scheme", /javascript:/),
  row("T42: a script in a link, in capitals and entities", body("[a](&#74;AVASCRIPT&colon;alert(1))"), "6:1 link-scheme", /javascript:/),
  row("T42: a script in an autolink", body("<javascript:alert(1)>"), "6:2 link-scheme", /javascript:/),
  row("T42: a script in a definition", body("[a]\n\n[a]: javascript:x"), "6:1 link-scheme", /javascript:/),
  row("T42: other schemes that run or read", body("[a](vbscript:x) [b](data:text/html,x) [c](file:///etc/passwd)"), "6:43 link-scheme", /file:/),
  row("T42: an address that borrows the scheme", body("[a](//evil.example)"), "6:5 link-scheme", /does not say http or https/),
  row("T42: an address that hides behind a user name", body("[a](https://rijk.nl@evil.example)"), "6:5 link-scheme", /user name/),
  row("T42: a picture with its bytes in the address", body("![a](data:image/png;base64,AAAA)"), "6:6 missing-picture", /no picture/),
  row("T42: a picture of another site", body("![a](https://evil.example/pixel.png)"), "6:6 missing-picture", /no picture/),
  row("T46: a broken link", body("[a](pagina-999.md)"), "6:5 broken-link", /Did you mean/),
  row("T46: a link in other capitals", body("[a](Pagina-40.md)"), "6:5 broken-link", /Did you mean "pagina-40\.md"/),
  row("T46: a broken anchor", body("## Een kop\n\n[a](#een-kopp)"), "8:5 broken-anchor", /Did you mean "een-kop"/),
  row("T46: a picture that is not there", body("![a](weg.png)"), "6:6 missing-picture", /weg\.png/),
  row("T46: a footnote that is not there", body("a[^9]"), "6:2 footnote", /\[\^9\]/),
  row("T46: a footnote nobody refers to", body("a\n\n[^9]: weg"), "8:1 footnote", /no reader would see it/),
  row("T46: a footnote that stands twice", body("a[^9]\n\n[^9]: een\n[^9]: twee"), "9:1 footnote", /stands twice/),
  row("T46: a reference that is not there", body("[a][b]"), "6:1 broken-reference", /not defined/),
  row("T46: a link with a space in it", body("[a](mijn pagina.md)"), "6:1 broken-reference", /space/),
  row("T46: a link without an address", body("a [b]()"), "6:7 broken-link", /no address/),
  row("T46: a link with a citation in its text", body("a [het [@niemand-2020] rapport](index.md)"), "6:3 broken-reference", /citation behind the link/),
  row("T46: a source that is not there", body("a [@niemand-2020]"), "6:3 unknown-source", /niemand-2020/),
  row("T47: a link to a draft", body("[a](concept.md)"), "6:5 broken-link", /concept\.md/),
  row("T07: a change of reading direction, as an entity", body("a &#x202e; b"), "6:3 hidden-character", /U\+202E/),
  row("T07: the same in the title of a link", body('[a](#b "&#x202e;")\n\n## b'), "6:9 hidden-character", /U\+202E/),
  row("T19: a directive named after what all objects have", body("::constructor"), "6:1 unknown-directive", /::constructor/),
  row("T19: an attribute named after it", body("::sources{constructor=x}"), "6:1 unknown-attribute", /constructor/),
  row("T53: quotes 120 deep", body(`${">".repeat(120)} diep`), "6:1 too-deep", /would be lost/),
  row("T53: lists 60 deep", body(Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")), "55:1 too-deep", /would be lost/),
  row("a row with more cells than its table has columns", body("| a |\n|---|\n| b | c |"), "8:1 table-cells", /2 cells .* 1 column/),
  row("a line that Markdown takes for a definition", body("Tekst.\n\n[Let op]: belangrijk"), "8:1 unused-definition", /no reader would see/),
  row("a heading of the first level", body("a\n\n# Kop"), "8:1 heading", /Write ## Kop/),
  row("a heading that skips a level", body("## Een\n\n#### Twee"), "8:1 heading", /Write ### Twee/),
  row("a heading without words", body("## Een\n\n##"), "8:1 heading", /no words/),
  row("a remark with words behind its kind", body("> [!NOTE] Titel\n> Tekst."), "6:3 remark", /line of its own/),
  row("a block in a block that ends both", body(':::details{summary="Buiten"}\n:::details{summary="Binnen"}\na\n:::\nb\n:::'), "11:1 directive-syntax", /one colon more/),
  row("a remark of no known kind", body("> [!NOTITIE]\n> Tekst."), "6:3 unknown-alert", /NOTE/),
], (site) => writeFileSync(join(site, "content/nl/concept.md"), page("Later.", "draft: true\n")));

pages.run();
