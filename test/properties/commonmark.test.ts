// CommonMark's own 652 examples (spec 0.31.2): each renders as the specification says, save those with raw HTML, which is shown as text and told.
import spec from "commonmark-spec";
import Markdown from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createMarkdown } from "../../src/render/markdown.ts";

const commonmark = suite("CommonMark");
const ours = createMarkdown();
const plain = new Markdown("commonmark", { html: false });
const withHtml = new Markdown("commonmark", { html: true });

const examples = spec.tests.map(({ number, section, markdown, html }) => ({ number, section, source: tabs(markdown), wanted: normalise(tabs(html)) }));
/** Examples in which HTML passes through: a renderer that lets it pass gives another result than one that does not. */
const rawHtml = examples.filter(({ source }) => withHtml.render(source) !== plain.render(source));

/** The specification writes a tab as an arrow. */
function tabs(text: string): string {
  return text.replaceAll("→", "\t");
}

/** Two ways to write the same: a slash in an empty element, and the ids that our headings have besides. */
function normalise(html: string): string {
  return html.replace(/<(br|hr|img)([^>]*?) ?\/?>/g, "<$1$2>").replace(/(<h[1-6]) id="[^"]*"/g, "$1").replace(/<blockquote>\s*<\/blockquote>/g, "<blockquote></blockquote>");
}

/** The example as we render it, and the rules of the faults that an editor would be told. */
function render(source: string): { html: string; faults: string[] } {
  const env = {};
  const tokens = ours.parse(source, env);
  const faults = tokens.flatMap((token) => [token, ...(token.children ?? []).flatMap((child) => [child, ...(child.children ?? [])])]).filter(({ type }) => type === "fault").map(({ meta }) => String(meta.rule));
  return { html: normalise(ours.renderer.render(tokens, ours.options, env)), faults };
}

commonmark("there are 652 examples, and HTML passes through 72 of them", () => {
  assert.is(examples.length, 652);
  assert.is(rawHtml.length, 72);
});

for (const section of new Set(examples.map((example) => example.section))) {
  commonmark(`${section}: every example without raw HTML renders as the specification says`, () => {
    for (const { number, source, wanted } of examples.filter((example) => example.section === section && !rawHtml.includes(example))) assert.is(render(source).html, wanted, `example ${number}: ${JSON.stringify(source)}`);
  });
}

commonmark("in an example with raw HTML no tag passes through, and all are told but three tags that never end", () => {
  const silent: number[] = [];
  for (const { number, source } of rawHtml) {
    const { html, faults } = render(source);
    assert.is(html, normalise(plainWithAnyAddress().render(source)), `example ${number}`);
    if (!faults.includes("html")) silent.push(number);
  }
  assert.equal(silent, [156, 157, 158]);
});

/** CommonMark without HTML, with every address allowed, as ours is. */
function plainWithAnyAddress(): Markdown {
  const markdown = new Markdown("commonmark", { html: false });
  markdown.validateLink = () => true;
  return markdown;
}

commonmark("a renderer that let HTML pass would be noticed", () => {
  const [first] = rawHtml;
  assert.is.not(withHtml.render(first?.source ?? ""), render(first?.source ?? "").html);
});

commonmark("line ends and NUL are read as the specification says (2.1 and 2.3)", () => {
  const text = "een\r\ntwee\rdrie\n\n- vier\0\r- vijf";
  assert.is(ours.render(text, {}), plain.render(text));
  assert.match(ours.render(text, {}), "een\ntwee\ndrie");
  assert.match(ours.render(text, {}), "vier\uFFFD");
});

commonmark.run();
