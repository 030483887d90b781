// What must stay allowed: templates, tags and signs that editors write about come out as they were written, everywhere, and large pages are built.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createVerifier, readMarkup } from "../../src/publish/verify.ts";
import { command, filesIn } from "../build/command.ts";
import { buildInto, check, page, tinySite, treeHash } from "./site.ts";

const literal = suite("literal");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-literal-"));
literal.after(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** Builds a site with these files, which must succeed, and gives a function that reads its output. */
function built(files: Readonly<Record<string, string>>): { output: string; read: (path: string) => string } {
  number++;
  const [site, output] = [join(folder, `site-${number}`), join(folder, `out-${number}/site`)];
  tinySite(site, files);
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0, stderr);
  return { output, read: (path) => readFileSync(join(output, path), "utf8") };
}

/** All elements of a page that could do something, with their attributes. */
function elements(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes: { ...attributes } }) });
  parser.end(html);
  return found;
}

/** What stands in the script elements of a page. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, inside = ""]) => inside);
}

literal("T16: templates of any engine come out as they were written, in sentences and in code", () => {
  const template = "{{ 7919 * 7 }} {% include 'x' %} {%- raw -%} ${{ secrets.TOKEN }} ${1 + 1} <%= x %> #{x}";
  const { read } = built({ "content/nl/index.md": page(`Zin: {{ 7919 * 7 }} {% include 'x' %} \${{ secrets.TOKEN }}.\n\n\`\`\`\n${template}\n\`\`\`\n\n## {{ kop }}`, "").replace("title: Titel", 'title: "{{ range.constructor(1)() }}"') });
  const html = read("index.html");
  for (const part of ["Zin: {{ 7919 * 7 }} {% include 'x' %} ${{ secrets.TOKEN }}.", "{%- raw -%}", "&lt;%= x %&gt;", "#{x}", "<title>{{ range.constructor(1)() }}", ">{{ kop }}"]) assert.ok(html.replaceAll("&#39;", "'").includes(part), part);
  assert.not.match(html, "55433");
});

literal("T17: a loop without end in a page is text", () => {
  const loop = "{% for a in range(0, 100000000) %}{% for b in range(0, 100000000) %}x{% endfor %}{% endfor %}";
  assert.ok(built({ "content/nl/index.md": page(loop) }).read("index.html").includes(loop));
});

literal("T12: what looks like front matter at the beginning of a page's text is text: it is not run, and changes nothing", () => {
  const trace = join(folder, "was-run");
  const program = `---js\nconst layout = "gone", done = process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(trace)}, "");\n---\n\nTekst.`;
  const data = "---\nlayout: gone\npermalink: false\n---\n\nTekst.";
  for (const text of [program, data]) {
    const { read } = built({ "content/nl/index.md": page("").trimEnd() + `\n${text}\n` });
    assert.match(read("index.html"), "<p>Tekst.</p>");
    assert.match(read("index.html"), "gone");
  }
  assert.not.ok(existsSync(trace));
});

literal("T06: a byte order mark and Windows line ends make no difference to any byte", () => {
  const text = page("Een.\n\n- twee\n- drie");
  const plain = treeHash(built({ "content/nl/index.md": text }).output);
  assert.is(treeHash(built({ "content/nl/index.md": `\uFEFF${text.replaceAll("\n", "\r\n")}` }).output), plain);
});

literal("T43: titles, descriptions, alternatives, code names and terms with markup in them stay text in every file of the site", () => {
  const attack = `"'><script>alert(1)</script></title></script><!--<img src=x onerror=alert(2)>]]>&lt;`;
  const yaml = JSON.stringify(attack);
  const { output, read } = built({
    "content/nl/index.md": `---\ntitle: ${yaml}\ndescription: ${yaml}\nnavTitle: ${JSON.stringify(attack.slice(0, 55))}\nowner: ${yaml}\n---\n\n## \`${attack}\`\n\n\`\`\`html"><script>alert(3)</script>\n${attack}\n\`\`\`\n\n::glossary\n\n[tekst](# "titel \\"> \\<script>")\n`,
    "_data/glossary.json": JSON.stringify([{ id: "a", term: { nl: attack }, definition: { nl: attack }, abbreviation: { nl: attack } }]),
  });
  const usual = scriptsOf(built({}).read("index.html")).filter((code) => !code.startsWith("{"));
  for (const path of filesIn(output).filter((name) => name.endsWith(".html"))) {
    for (const { attributes } of elements(read(path))) {
      assert.not(Object.keys(attributes).some((attribute) => attribute.startsWith("on")), path);
      assert.not(Object.keys(attributes).some((attribute) => attribute.startsWith("data-pagefind")), path);
      assert.is.not(attributes["src"], "x");
    }
    const scripts = scriptsOf(read(path));
    assert.equal(scripts.filter((code) => !code.startsWith("{")), usual, path);
    for (const data of scripts.filter((code) => code.startsWith("{"))) assert.type(JSON.parse(data), "object");
  }
  for (const path of ["feed.xml", "sitemap.xml"]) {
    let open = 0;
    const parser = new Parser({ onopentag: (name) => void (name === "script" || name === "img" ? assert.unreachable(`${name} in ${path}`) : open++) }, { xmlMode: true });
    parser.end(read(path));
    assert.ok(open > 0);
  }
});

literal("T48: a link to a heading with accents, by a relative path with ./, is followed", () => {
  const { read } = built({ "content/nl/a.md": page("[x](./b.md#een-kop-met-a) [y](b#een-kop-met-a)"), "content/nl/b.md": page("## Een kop met \u00e5") });
  assert.match(read("a/index.html"), 'href="../b/#een-kop-met-a"');
});

literal("T49: no address of another site is asked for while building", () => {
  built({ "content/nl/index.md": page("[dood](https://dead.invalid/) <https://192.0.2.1/>") });
});

literal("T50: headings that are equal, empty or named like parts of the page get ids of their own", () => {
  const { read } = built({ "content/nl/index.md": page(["Kop", "Kop", "Kop 1", "!!!", "search", "main", "_main", "ref_a", "figure_x", "constructor", "__proto__", "location"].map((words) => `## ${words}`).join("\n\n")) });
  const ids = elements(read("index.html")).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  assert.is(new Set(ids).size, ids.length, ids.join());
  const headings = elements(read("index.html")).flatMap(({ name, attributes: { id } }) => (name === "h2" && id !== undefined ? [id] : []));
  assert.equal(headings.filter((id) => id.includes("_")), headings.filter((id) => id.startsWith("_")));
  for (const id of ["kop", "kop-1", "kop-1-1", "section", "search", "main", "main-1"]) assert.ok(ids.includes(id), `${id}: ${ids.join()}`);
});

literal("T55: a page of a million brackets, and a table of 2,000 rows, are built", () => {
  const { output } = built({ "content/nl/index.md": page(`${"[".repeat(1_000_000)}\n\n${"|a".repeat(20)}|\n${"|-".repeat(20)}|\n${`${"|b".repeat(20)}|\n`.repeat(2000)}`) });
  const size = filesIn(output).reduce((total, path) => total + readFileSync(join(output, path)).length, 0);
  assert.ok(size < 60_000_000, String(size));
});

literal("T57: 100,000 links on a page are followed, and 20,000 broken ones are all told", () => {
  built({ "content/nl/index.md": page(`${Array.from({ length: 100_000 }, (_, index) => `[x${index}](#kop)`).join("\n")}\n\n## Kop`) });
  const site = join(folder, "broken");
  tinySite(site, { "content/nl/index.md": page(Array.from({ length: 20_000 }, (_, index) => `[x](weg${index}.md)`).join("\n")) });
  const { faults } = check(site);
  assert.is(faults.length, 20_000);
  assert.equal(faults.map(({ line }) => line), Array.from({ length: 20_000 }, (_, index) => index + 6));
});

literal("T84: a fault of the layout on every page is told once, with the number of pages", () => {
  const pages = Array.from({ length: 300 }, (_, index) => ({ path: `${index}/index.html`, content: '<a href="../nowhere/">x</a><p onclick="x()"></p>', source: `content/nl/${index}.md` }));
  const verifier = createVerifier("/");
  for (const each of pages) verifier.add(each, readMarkup(each.content));
  const problems = verifier.problems(new Set(pages.map(({ path }) => path)));
  assert.equal(problems.map(({ rule, message }) => `${rule}: ${/The same on \d+ more pages/.exec(message)?.[0] ?? message}`), ["unsafe-markup: The same on 299 more pages", "broken-link: The same on 299 more pages"]);
});

literal("T51: a page that is missing in a language is told with the file to write", () => {
  const site = join(folder, "languages");
  tinySite(site, { "content/en/index.md": page("Text.") });
  const config: { languages: object[] } = JSON.parse(readFileSync(join(site, "_data/site.json"), "utf8"));
  config.languages.push({ code: "en", name: "English", locale: "en-GB" });
  writeFileSync(join(site, "_data/site.json"), JSON.stringify({ ...config, title: { nl: "A", en: "A" }, description: { nl: "A", en: "A" }, license: { name: { nl: "L", en: "L" }, url: "https://example.org/" } }));
  writeFileSync(join(site, "content/nl/extra.md"), page("Tekst."));
  const { stderr } = command("check", "--site", site);
  assert.match(stderr, "content/nl/extra.md:1:1  missing-twin  This page is missing in English.\n  Write content/en/extra.md.");
});

literal.run();
