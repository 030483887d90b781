// Front matter and body of a page.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { splitFrontMatter, type RawPage } from "../../../src/load/front-matter.ts";

const frontMatter = suite("front matter");

/** The page, which must be good. */
function good(text: string): RawPage {
  const result = splitFrontMatter("x.md", text);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result.page;
}

/** The only problem of a page, as "line:column message". */
function fault(text: string): string {
  const result = splitFrontMatter("x.md", text);
  if (!("problems" in result)) throw new Error("the page is good");
  return result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join("\n");
}

frontMatter("fields and body are split, and the body knows its line", () => {
  const page = good("---\ntitle: A\norder: 2\n---\n\n# B\n");
  assert.equal(page.data.value, { title: "A", order: 2 });
  assert.is(page.body, "\n# B\n");
  assert.is(page.bodyLine, 5);
});

frontMatter("each field knows its place in the file", () => {
  const page = good("---\ntitle: A\nroles: [a, b]\n---\n");
  assert.equal(page.positions.get("roles"), { line: 3, column: 1 });
  assert.equal(page.data.positionOf(["roles", 1]), { line: 3, column: 12 });
  assert.equal(page.data.positionOf(["title"]), { line: 2, column: 1 });
  assert.equal(page.data.positionOf([]), { line: 1, column: 1 });
});

frontMatter("a date stays text, and so do words that other YAML takes for true or false", () => {
  assert.equal(good("---\nreviewed: 2026-01-31\nowner: yes\n---\n").data.value, { reviewed: "2026-01-31", owner: "yes" });
});

frontMatter("a line of dashes in the body is part of the body", () => {
  assert.is(good("---\ntitle: A\n---\nB\n\n---\n\nC\n").body, "B\n\n---\n\nC\n");
});

frontMatter("empty front matter has no fields, for the schema to complain about", () => {
  assert.equal(good("---\n---\nB\n").data.value, {});
});

frontMatter("a page must begin with front matter, and close it", () => {
  assert.is(fault("# A\n"), "1:1 The page must start with front matter.");
  assert.is(fault(""), "1:1 The page must start with front matter.");
  assert.is(fault("---\ntitle: A\n"), "1:1 The front matter is not closed.");
});

frontMatter("a second colon, a double field and a list of words are told where they stand", () => {
  assert.match(fault("---\ntitle: A: b\n---\n"), /^2:\d+ A second colon stands in this line\.$/);
  assert.match(fault("---\ntitle: A\ntitle: B\n---\n"), /^3:\d+ This field stands twice\.$/);
  assert.is(fault("---\n- a\n---\n"), "2:1 The front matter must be a list of fields.");
});

frontMatter("a tag is a problem and makes nothing run", () => {
  assert.match(fault("---\ntitle: !!js/function 'function () {}'\n---\n"), /^2:\d+ This is not good YAML/);
});

frontMatter("an alias is refused at its place, not expanded", () => {
  const split = splitFrontMatter("x.md", "---\ntitle: &a x\ndescription: *a\n---\n");
  assert.ok("problems" in split);
  const [problem] = split.problems;
  assert.is(problem?.line, 3);
  assert.is(problem?.column, 14);
});

frontMatter("front matter in another language than YAML is refused, not run", () => {
  for (const first of ["---js", "--- javascript", "---json", "---toml"]) assert.is(fault(`${first}\ntitle: A\n---\n`), "1:1 Front matter is YAML: nothing may follow the three dashes.");
});

frontMatter("names that reach a prototype, lists as names, lossy numbers and hidden characters are told where they stand", () => {
  assert.is(fault("---\ntitle: A\n__proto__:\n  x: 1\n---\n"), '3:1 The name "__proto__" is not allowed.');
  assert.is(fault("---\na:\n  constructor: 1\n---\n"), '3:3 The name "constructor" is not allowed.');
  assert.match(fault("---\n{ [a]: b }: c\n---\n"), /^2:1 A list or an object stands where a name must stand/);
  assert.match(fault("---\norder: 12345678901234567890\n---\n"), /^2:8 The number 12345678901234567890 cannot be kept exactly/);
  assert.match(fault('---\ntitle: "a\\u202eb"\n---\n'), /^2:8 .*U\+202E/);
});

frontMatter("front matter as long as a book, or nested without end, is refused at once", () => {
  assert.match(fault(`---\n${"a: b\n".repeat(10_000)}---\n`), "at most 20000 are read");
  assert.match(fault(`---\na: ${"[".repeat(19_000)}\n---\n`), /^\d+:\d+ /);
  assert.match(fault(`---\na:\n ${"- ".repeat(9_000)}\n---\n`), /^\d+:\d+ /);
});

frontMatter.run();
