// Inputs by the thousand: random text, random bytes, and good pages and data with pieces put in, taken out and doubled.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { readSite, type ReadSite } from "../../src/commands/read-site.ts";
import { ContentError, type Problem } from "../../src/model/problem.ts";
import { page, tinySite } from "../torture/site.ts";

/** The same inputs in each run, unless WEGWIJZER_SEED says otherwise; fast-check prints the seed of a failure. */
export const SEED = Number(process.env["WEGWIJZER_SEED"] ?? 20_260_101);

const FRAGMENTS: readonly string[] = [
  "::figure{id=x}", "::sources", "::constructor", ":value[a.b]", ":value[growth(a.b, c.d)]{decimals=1}", ":example[20%]", "::unverified", "12 à 18%", ":term[x]", ":term[x]{id=y}", "[@id, p. 1]", "[@a; @b]", ':::details{summary="x"}', ":::", ":::cards", "> [!NOTE]\n> x", "[^1]", "[^1]: voet", "^[los]",
  "# ", "## kop", "- ", "  - ", "1. ", "> ", "    ", "\t", "```", "~~~js", "|a|b|\n|-|-|\n|1|2|3|", "---", "***", "===", "[x](y.md)", "[x](#kop)", "[x][y]", "[y]: z", "![a](b.png)", "<b>", "<!--", "<https://x.nl>", "`", "``", "*", "**", "_", "\\", "&amp;", "&#0;", "&#x202e;", "&lt;script&gt;",
  "[x](javascript:alert(1))", "[x](//evil)", "{{ 7 * 7 }}", "{% raw %}", "${{ secrets.X }}", "<script>", "__proto__", "constructor", "\u202E", "\0", "\r", "\uFEFF", "é", "e\u0301", "😀", "<<<<<<< HEAD\n", ">>>>>>> x\n", "\n", "\n\n", " ", ": ", '"', "'", "{", "}", "[", "]", ",", "!!js/function", "&a", "*a", "title: ", "draft: true", "slug: ..", "layout: x", "1e999", "12345678901234567890", "null", "true", "\\u202e",
];

/** Texts of any kind: of Markdown's and our own pieces, of words, of anything Unicode has. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.lorem({ maxCount: 3 })), { maxLength: 30 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join("\n")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
);

/** A good text with a piece put in, taken out or doubled, up to five times. */
export function damaged(good: string): fc.Arbitrary<string> {
  const damage = fc.record({ at: fc.nat({ max: good.length }), length: fc.nat({ max: 12 }), piece: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constant("")), twice: fc.boolean() });
  return fc.array(damage, { minLength: 1, maxLength: 5 }).map((damages) => {
    let text = good;
    for (const { at, length, piece, twice } of damages) text = text.slice(0, at) + piece + (twice ? text.slice(at, at + length).repeat(2) : "") + text.slice(at + length);
    return text;
  });
}

const GOOD_BODY = 'Een zin met [link](#kop) en *nadruk*.[^1]\n\n## Kop\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!TIP]\n> Let op.\n\n:::details{summary="Meer"}\nTekst.\n:::\n\n```js\nconst x = "{{ 1 }}";\n```\n\n[^1]: Voet.\n';
export const GOOD_PAGE: string = page(GOOD_BODY, "order: 1\n");

/** A site folder whose one page or data file a test writes again and again. */
export function workshop(): { read(files: Readonly<Record<string, string | Uint8Array>>): { read: ReadSite } | { problems: readonly Problem[] }; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-properties-"));
  tinySite(folder);
  return {
    read(files) {
      for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
      try {
        return { read: readSite({ site: folder, url: undefined }) };
      } catch (error) {
        if (error instanceof ContentError) return { problems: error.problems };
        throw error;
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
