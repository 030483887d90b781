// No word of an editor is lost: each is on the page, or a problem says that something is wrong. And addresses survive being made relative.
import * as fc from "fast-check";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { relocate, relativeLinks } from "../../src/transform/relative-links.ts";
import { page } from "../torture/site.ts";
import { SEED, workshop } from "./inputs.ts";

const words = suite("words");
const shop = workshop();
words.after(() => shop.remove());
const PAGE = "content/nl/index.md";

/** Words that stand nowhere in the interface, so that finding one proves that it came from the text. */
const word = fc.string({ unit: fc.constantFrom(..."bcdfgkpqvxz"), minLength: 6, maxLength: 10 }).map((letters) => `q${letters}`);
const inline = fc.oneof(
  word,
  word.map((text) => `*${text}*`),
  word.map((text) => `**${text}**`),
  word.map((text) => `\`${text}\``),
  word.map((text) => `[${text}](https://example.org/)`),
  word.map((text) => `\\<${text}>`),
  fc.tuple(word, word).map(([a, b]) => `**${a} *${b}***`),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));

/** Blocks inside blocks, a few deep. */
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    sentence,
    sentence.map((text) => `## ${text}`),
    word.map((text) => `\`\`\`\n${text}\n\`\`\``),
    word.map((text) => `    ${text}`),
    fc.tuple(word, word, word, word).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|---|\n| ${c} | ${d} |`),
    sentence.map((text) => `:::details{summary="samen"}\n${text}\n:::`),
    tie("block").map((inner) => inner.split("\n").map((line) => `> ${line}`).join("\n")),
    sentence.map((text) => `> [!NOTE]\n> ${text}`),
    fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item.split("\n").join("\n  ")}`).join("\n")),
    fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((items) => items.map((item, index) => `${index + 1}. ${item.split("\n").join("\n   ")}`).join("\n\n")),
  ),
}));
const body = fc.tuple(fc.array(block, { minLength: 1, maxLength: 8 }), fc.constantFrom("\n", "\n\n")).map(([blocks, between]) => blocks.join(between));

/** What a reader sees. */
function textOf(html: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => void (text += data) });
  parser.end(html);
  return text;
}

words("every word of any arrangement of blocks is on the page, or a problem is told", () => {
  let pages = 0;
  fc.assert(
    fc.property(body, (text) => {
      const result = shop.read({ [PAGE]: page(text) });
      if ("problems" in result) return;
      pages++;
      const shown = textOf([...result.read.rendered.documents.values()].map(({ html }) => html).join(""));
      for (const [wanted] of text.matchAll(/q[bcdfgkpqvxz]{6,10}/g)) assert.ok(shown.includes(wanted), `${wanted} is not in ${shown}`);
    }),
    { seed: SEED, numRuns: 800 },
  );
  assert.ok(pages > 600, `only ${pages} of 800 texts became a page`);
});

words("a word that is dropped would be noticed", () => {
  const shown = textOf("<p>een <b>twee</b></p>");
  assert.ok(shown.includes("twee"));
  assert.not(shown.includes("drie"));
});

const part = fc.string({ unit: fc.constantFrom(..."abc-é"), minLength: 1, maxLength: 3 });
const folders = fc.array(part, { maxLength: 4 });

words("an address made relative to a page leads, from that page, to where it led before", () => {
  fc.assert(
    fc.property(folders, folders, fc.constantFrom("", "x.png"), fc.constantFrom("", "#kop", "?q=a%20b#c"), (from, to, file, rest) => {
      const here = [...from, "index.html"].join("/");
      const there = `/${to.map((name) => `${name}/`).join("")}${file}${rest}`;
      const base = "https://example.org/deep/base/";
      // From the page itself an anchor alone will do, and index.html is the folder it stands in.
      const resolved = new URL(relocate(there, { from: here }), base + here).href.replace("index.html", "");
      assert.is(resolved, new URL(there.slice(1), base).href);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

words("making addresses relative changes nothing else in a page", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const safe = text.replace(/[<&>"]/g, "");
      const markup = `<p title="${safe}">${safe}<a href="https://example.org/${encodeURIComponent(safe.replace(/[\uD800-\uDFFF]/g, ""))}">x</a></p>`;
      assert.is(relativeLinks(markup, { from: "a/b/index.html" }), markup);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

words.run();
