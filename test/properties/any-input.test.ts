// Whatever stands in a page or a data file: it becomes a page, or problems each with a place in the file; never anything else.
import * as fc from "fast-check";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../../src/model/problem.ts";
import { page } from "../torture/site.ts";
import { anyText, damaged, GOOD_PAGE, SEED, workshop } from "./inputs.ts";

const anyInput = suite("any input");
const shop = workshop();
anyInput.after(() => shop.remove());

const PAGE = "content/nl/index.md";
const DATA = "_data/glossary.json";
const GOOD_DATA = `[{ "id": "a", "term": { "nl": "Aap" }, "definition": { "nl": "Een dier \\u00e9n een woord." }, "sources": [], "see": [] }]`;

/** Elements and attributes that Markdown and our directives may make of an editor's text. */
const ELEMENTS = new Set("a blockquote br code dd details div dl dt em figure h1 h2 h3 h4 h5 h6 hr img li nav ol p pre s section span strong summary sup table tbody td th thead tr ul".split(" "));
const ATTRIBUTES = new Set("alt class height href id lang rel scope src start tabindex title width aria-label aria-labelledby".split(" "));

/** Each problem says which file, a place in it, a rule and a sentence. */
function located(problems: readonly Problem[], sources: Readonly<Record<string, string>>): void {
  assert.ok(problems.length > 0);
  for (const { file, line, column, rule, message } of problems) {
    const lines = (sources[file] ?? "").split(/\r\n|\n/);
    assert.ok(file in sources, `${file} was not touched: ${rule} ${message}`);
    assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}: ${rule} ${message}`);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1, `column ${column} of "${lines[line - 1] ?? ""}": ${rule} ${message}`);
    assert.match(rule, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(message.length > 10, message);
  }
}

/** Reads a page, and looks at what came of it. */
function takes(text: string): void {
  const result = shop.read({ [PAGE]: text });
  if ("problems" in result) located(result.problems, { [PAGE]: text });
  else for (const { html, ids } of result.read.rendered.documents.values()) harmless(html, ids);
}

/** Only known elements and attributes, unique ids, and no address that could run. */
function harmless(html: string, ids: ReadonlySet<string>): void {
  const seen = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      assert.ok(ELEMENTS.has(name), `<${name}> in ${html}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.ok(ATTRIBUTES.has(attribute), `${attribute} in ${html}`);
        if (attribute === "href" || attribute === "src") assert.match(value, /^(https?:|mailto:|tel:|\/(?!\/)|#|$)/);
        if (attribute === "id") assert.not(seen.has(value), `the id ${value} stands twice`);
        if (attribute === "id") seen.add(value);
        if (attribute === "id" && /^h[1-6]$/.test(name)) assert.match(value, /^(?:_footnotes|[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)$/u);
      }
    },
  });
  parser.end(html);
  assert.equal(new Set(ids), seen);
}

anyInput("any text as a whole page", () => fc.assert(fc.property(anyText, takes), { seed: SEED, numRuns: 400 }));
anyInput("any text as front matter", () => fc.assert(fc.property(anyText, (text) => takes(`---\n${text}\n---\n\nTekst.\n`)), { seed: SEED, numRuns: 400 }));
anyInput("any text as body", () => fc.assert(fc.property(anyText, (text) => takes(page(text))), { seed: SEED, numRuns: 1500 }));
anyInput("a good page with damage", () => fc.assert(fc.property(damaged(GOOD_PAGE), takes), { seed: SEED, numRuns: 1500 }));

anyInput("any bytes as a page", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const result = shop.read({ [PAGE]: bytes });
      if ("problems" in result) assert.ok(result.problems.every(({ file, line, column }) => file === PAGE && line >= 1 && column >= 1));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

for (const [name, texts] of [["any text", anyText], ["any JSON", fc.json({ maxDepth: 6 })], ["a good file with damage", damaged(GOOD_DATA)]] as const) {
  anyInput(`${name} as a data file`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = shop.read({ [PAGE]: page("Tekst."), [DATA]: text });
        if ("problems" in result) located(result.problems, { [DATA]: text });
      }),
      { seed: SEED, numRuns: 600 },
    );
    shop.read({ [DATA]: GOOD_DATA });
  });
}

anyInput("no input has changed what all objects inherit", () => {
  assert.equal(Object.keys(Object.prototype), []);
  const empty: Record<string, unknown> = {};
  for (const key in empty) assert.unreachable(key);
});

anyInput("a page that is good is taken, and one that is bad is told", () => {
  const good = shop.read({ [PAGE]: GOOD_PAGE, [DATA]: GOOD_DATA });
  assert.ok("read" in good, JSON.stringify(good));
  const bad = shop.read({ [PAGE]: page("<script>alert(1)</script>") });
  assert.ok("problems" in bad && bad.problems[0]?.rule === "html");
});

anyInput.run();
