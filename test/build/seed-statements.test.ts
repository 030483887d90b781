// Every statement of the text this guide grew from is answered on its page, in both languages, by a phrase that stands there.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { readSite } from "../../src/commands/read-site.ts";

const LANGUAGES: readonly ("nl" | "en")[] = ["nl", "en"];
/** Elements inside a sentence; every other tag parts two words. */
const INLINE = new Set(["a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time"]);
const UNSEEN = new Set(["script", "style", "template"]);
const statementSchema = z.strictObject({ id: z.string().min(1), statement_nl: z.string().min(1), page: z.string().min(1), nl: z.string(), en: z.string() });

const repository = fileURLToPath(new URL("../../", import.meta.url));
const statements = z.array(statementSchema).parse(JSON.parse(readFileSync(new URL("../content/seed-statements.json", import.meta.url), "utf8")));
const { rendered } = readSite({ site: repository, url: undefined });
const test = suite("seed statements");

/** What a reader sees of this HTML: no tags, entities as characters, single spaces. */
function textOf(html: string): string {
  let text = "";
  let unseen = 0;
  const part = (name: string): void => {
    if (!INLINE.has(name)) text += " ";
  };
  const parser = new Parser({
    onopentag(name) {
      part(name);
      if (UNSEEN.has(name)) unseen += 1;
    },
    ontext(data) {
      if (unseen === 0) text += data;
    },
    onclosetag(name) {
      part(name);
      if (UNSEEN.has(name)) unseen -= 1;
    },
  });
  parser.end(html);
  return normalise(text);
}

function normalise(text: string): string {
  return text.normalize("NFC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\u00AD/g, "").replace(/\s+/g, " ").trim();
}

/** Whether the phrase stands in the text as whole words; an empty phrase stands nowhere. */
function holds(text: string, phrase: string): boolean {
  const wanted = normalise(phrase).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return wanted !== "" && new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "u").test(text);
}

function pageText(language: string, page: string): string {
  const file = `content/${language}/${page}.md`;
  const document = rendered.documents.get(file);
  if (!document) throw new Error(`There is no page ${file}`);
  return textOf(document.html);
}

for (const { id, statement_nl, page, ...phrases } of statements) {
  test(`${id}: ${statement_nl}`, () => {
    for (const language of LANGUAGES) {
      const phrase = phrases[language];
      const words = normalise(phrase).split(" ").length;
      assert.ok(words >= 3 && words <= 8, `"${phrase}" (${language}) has ${words} words instead of 3 to 8`);
      assert.ok(holds(pageText(language, page), phrase), `content/${language}/${page}.md does not say "${phrase}"`);
    }
  });
}

test("there are 48 statements, each with an id of its own", () => {
  assert.is(statements.length, 48);
  assert.is(new Set(statements.map(({ id }) => id)).size, 48);
});

test("a made-up phrase is found on no page, and neither is an empty one or half a word", () => {
  for (const { page } of statements)
    for (const language of LANGUAGES) {
      const text = pageText(language, page);
      assert.not.ok(holds(text, "paarse olifanten kopen zelden tweedehands bruggen"));
      assert.not.ok(holds(text, ""));
    }
  assert.not.ok(holds(textOf("<p>circulaire viaducten</p>"), "circulaire viaduct"));
  assert.ok(holds(textOf("<p>Wie&nbsp;<em>samen</em>\n koopt &amp; deelt</p>"), "Wie samen koopt & deelt"));
});

test.run();
