// Texts made to make a Markdown parser slow: each family is parsed at a size at which quadratic time would be noticed, in a thread that is stopped when it hangs.
import { Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const pathological = suite("pathological texts");
const SIZE = 20_000;
/** Far more than any takes (the slowest took under two seconds), far less than a hang. */
const PATIENCE_MS = 60_000;

const repeat = (text: string, times = SIZE): string => text.repeat(times);
const each = (times: number, make: (index: number) => string): string => Array.from({ length: times }, (_, index) => make(index)).join("");

const FAMILIES: Readonly<Record<string, string>> = {
  "emphasis that never closes": repeat("*a **a "),
  "emphasis that never opens": repeat("a** a* "),
  "alternating emphasis": repeat("*a_ "),
  "nested strong emphasis": repeat("*a **a ", 5000) + "b" + repeat(" a** a*", 5000),
  "underscores and stars": repeat("_*"),
  "opening brackets": repeat("["),
  "closing brackets": repeat("]"),
  "bracket pairs inside each other": repeat("[", 10_000) + "a" + repeat("]", 10_000),
  "links that never close": repeat("[a]("),
  "links with angle brackets that never close": repeat("[a](<b"),
  "links with titles that never close": repeat('[a](b "'),
  "pictures inside pictures": repeat("![", 10_000) + "a" + repeat("](b)", 10_000),
  "references without definition": repeat("[a][b] "),
  "references with one definition": `${repeat("[a] ")}\n\n[a]: /b\n`,
  "definitions of the same name": repeat("[a]: /b\n"),
  "definitions of many names": each(SIZE, (index) => `[a${index}]: /b\n`),
  "citations that never close": repeat("[@a; "),
  "citations in texts of links that never close": repeat("[a [@b; "),
  "citations in texts of links": repeat("[a [@b] c](d) "),
  "values that never close": repeat(":value[a"),
  "values in one paragraph": repeat(":value[a.b] "),
  "values in texts of links": repeat("[:value[a.b]](c) "),
  "attributes that never close": repeat("::figure{a=b "),
  "containers that never close": repeat(":::details{summary=x}\n", 2000),
  "colons": repeat(":"),
  "footnote references": `${repeat("[^1] ", 5000)}\n\n[^1]: voet\n`,
  "footnotes inside footnotes": each(2000, (index) => `[^${index}]: zie [^${index + 1}]\n\n`),
  "inline footnotes": repeat("^[a", 5000),
  "more footnotes than fit on a page": each(SIZE, (index) => `x[^${index}]\n\n[^${index}]: y\n\n`),
  "more definitions than fit on the stack": each(250_000, (index) => `[a${index}]: /b\n`),
  "backticks of every length": each(600, (index) => `e${repeat("`", index)}`),
  "backticks that never close": repeat("`a``b```c"),
  "code fences that never close": repeat("```\n~~~\n"),
  "entities": repeat("&lt;&#x41;&nosuch;"),
  "ampersands": repeat("&"),
  "backslashes": repeat("\\"),
  "tags": repeat("<a "),
  "comments that never close": repeat("<!-- a "),
  "instructions that never close": repeat("<?"),
  "declarations that never close": repeat("<!A "),
  "addresses that never close": repeat("<https://a"),
  "quotes inside quotes": repeat("> ", 5000) + "a",
  "lists inside lists": repeat("- ", 5000) + "a",
  "numbered lists inside lists": repeat("1. ", 5000) + "a",
  "lists by indentation": each(1000, (index) => `${" ".repeat(index * 2)}- a\n`),
  "quotes and lists in turn": repeat("> - ", 3000) + "a",
  "alerts in a row": repeat("> [!NOTE]\n", 5000),
  "lazy lines after a quote": `> ${repeat("a\n")}`,
  "a table of many columns": `${repeat("|a", 2000)}|\n${repeat("|-", 2000)}|\n${repeat("|b|\n", 200)}`,
  "rows without pipes": `|a|\n|-|\n${repeat("b\n")}`,
  "thematic breaks that are none": repeat("* * ", 5000) + "a",
  "hard line breaks": repeat("a  \n"),
  "headings of one name": repeat("## a\n", 5000),
  "trailing number signs": `# a ${repeat("#")}b`,
  "spaces at the end": `a${repeat(" ")}\nb`,
  "tabs": repeat("\t"),
  "empty lines": repeat("\n"),
  "letters with many accents": `a${repeat("\u0301")}`,
};

/** Parses and renders in a thread of its own. @returns length of the result, "hang" when it was stopped, or the error */
function render(text: string): Promise<number | string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("render-worker.mjs", import.meta.url), { workerData: text });
    const timer = setTimeout(() => {
      resolve("hang");
      void worker.terminate();
    }, PATIENCE_MS);
    worker.on("message", (length: number) => resolve(length));
    worker.on("error", (error) => resolve(error.message));
    worker.on("exit", () => clearTimeout(timer));
  });
}

for (const [name, text] of Object.entries(FAMILIES)) {
  pathological(`T54: ${name}`, async () => {
    const result = await render(text);
    assert.type(result, "number", String(result));
    assert.ok(Number(result) < text.length * 60 + 2_000_000, `${text.length} characters became ${result}`);
  });
}

pathological("there are at least 40 families", () => assert.ok(Object.keys(FAMILIES).length >= 40));

pathological.run();
