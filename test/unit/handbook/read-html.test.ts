// What of a page's HTML a book shows.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { element } from "../../../src/handbook/node.ts";
import { readHtml } from "../../../src/handbook/read-html.ts";

const test = suite("reading HTML for the book");

test("leaves out what only makes sense on a screen", () => {
  assert.equal(readHtml('<nav>a</nav><p>b<span class="visually-hidden"> c</span></p><script>d</script><details class="figure-cite"><summary>e</summary><p>f</p></details>'), [element("p", ["b"])]);
});

test("leaves out what is hidden until a script shows it", () => {
  assert.equal(readHtml('<p>Checked. <em data-due="2027-01-01" hidden>Overdue.</em></p>'), [element("p", ["Checked."])]);
});

test("puts loose words among blocks in paragraphs, and keeps one space where there is any", () => {
  assert.equal(readHtml("<div>one\n  <b>two</b> <p>three</p>four</div>"), [element("p", ["one ", element("b", ["two"]), " "].slice(0, 2)), element("p", ["three"]), element("p", ["four"])]);
});

test("keeps text that looks like markup as text", () => {
  assert.equal(readHtml("<p>&lt;script&gt; #read(&quot;x&quot;)</p>").map((node) => (typeof node === "string" ? node : node.children.join(""))), ['<script> #read("x")']);
});

test("steps keep the numbers that they give themselves", () => {
  assert.equal(readHtml('<ol class="step-list"><li class="step"><span class="step-number">0</span><div><p class="step-title">A</p><p>b</p></div></li></ol>'), [element("ul", [element("li", [element("p", ["0. ", "A"]), element("p", ["b"])])])]);
});

test("keeps which way the cells of a column are aligned", () => {
  assert.equal(readHtml('<table><tr><td class="align-end">1</td></tr></table>'), [element("table", [element("tr", [element("td", ["1"], { kind: "align-end" })])])]);
});

test("keeps lines of code", () => {
  assert.equal(readHtml("<pre><code>a\n  b</code></pre>"), [element("pre", [element("code", ["a\n  b"])])]);
});

test.run();
