// A field is set in the front matter of a page, and no other byte changes.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withField } from "../../../../src/model/upkeep/front-matter-field.ts";

const field = suite("front matter field");
const set = (text: string): string => withField(text, "translatedFrom", "sha256-1");

for (const [what, text, wanted] of [
  ["a new field comes last", "---\ntitle: A\n---\n\nText.\n", "---\ntitle: A\ntranslatedFrom: sha256-1\n---\n\nText.\n"],
  ["line ends of Windows stay", "---\r\ntitle: A\r\n---\r\nText.\r\n", "---\r\ntitle: A\r\ntranslatedFrom: sha256-1\r\n---\r\nText.\r\n"],
  ["an old value is replaced where it stands, and a remark after it stays", "---\ntranslatedFrom:   sha256-0 # by Ans\ntitle: A\n---\n", "---\ntranslatedFrom: sha256-1 # by Ans\ntitle: A\n---\n"],
  ["a value in quotes is replaced whole", '---\ntranslatedFrom: "sha256-0 x"\n---\n', "---\ntranslatedFrom: sha256-1\n---\n"],
  ["a field without a value gets one", "---\ntranslatedFrom:\ntitle: A\n---\n", "---\ntranslatedFrom: sha256-1\ntitle: A\n---\n"],
  ["the text below is left alone", "---\ntitle: A\n---\ntranslatedFrom: x\n\n---\n", "---\ntitle: A\ntranslatedFrom: sha256-1\n---\ntranslatedFrom: x\n\n---\n"],
  ["a list above it stays a list", "---\nchanges:\n  - date: 2026-01-01\n    text: \"translatedFrom: x\"\n---\n", "---\nchanges:\n  - date: 2026-01-01\n    text: \"translatedFrom: x\"\ntranslatedFrom: sha256-1\n---\n"],
  ["a page without an end to its line is kept so", "---\ntitle: A\n---", "---\ntitle: A\ntranslatedFrom: sha256-1\n---"],
] as const) {
  field(what, () => {
    assert.is(set(text), wanted);
    assert.is(set(wanted), wanted);
  });
}

field("a text without front matter is refused", () => assert.throws(() => set("Text.\n"), "no front matter"));

field.run();
