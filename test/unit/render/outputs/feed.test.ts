// The feeds of changes, read as a feed reader does: well-formed, with all that Atom (RFC 4287) asks of a feed and an entry.
import { SaxesParser } from "saxes";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { feed } from "../../../../src/render/outputs/feed.ts";
import { sold } from "../../example-figure.ts";
import { page, site } from "../../example-site.ts";

const ATOM = "http://www.w3.org/2005/Atom";
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  inside: Node[];
}

/** The elements of a feed. @throws Error when it is not well-formed XML, or an element is not Atom's */
function parse(text: string): Node {
  const root: Node = { name: "", attributes: {}, text: "", inside: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (uri !== ATOM) throw new Error(`<${local}> is not Atom's`);
    const node: Node = { name: local, attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])), text: "", inside: [] };
    open.at(-1)?.inside.push(node);
    open.push(node);
  });
  parser.on("text", (part) => {
    const node = open.at(-1);
    if (node) node.text += part;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return root.inside[0] ?? root;
}

const all = (node: Node, name: string): Node[] => node.inside.filter((inner) => inner.name === name);
const textOf = (node: Node, name: string): string => all(node, name)[0]?.text ?? "";

/** What a feed lacks or has wrong by RFC 4287. */
function faults(root: Node): string[] {
  const found: string[] = [];
  const once = (node: Node, name: string): void => void (all(node, name).length === 1 || found.push(`${node.name} has ${all(node, name).length} × ${name}`));
  const check = (node: Node): void => {
    for (const name of ["id", "title", "updated"]) once(node, name);
    if (!URL.canParse(textOf(node, "id"))) found.push(`"${textOf(node, "id")}" is no IRI`);
    if (!RFC_3339.test(textOf(node, "updated")) || Number.isNaN(Date.parse(textOf(node, "updated")))) found.push(`"${textOf(node, "updated")}" is no date of RFC 3339`);
    for (const { attributes } of all(node, "link")) if (!URL.canParse(attributes["href"] ?? "")) found.push("a link leads nowhere");
    if (all(node, "link").filter(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate").length !== 1) found.push(`${node.name} has not one alternate link`);
  };
  if (root.name !== "feed") found.push(`the root is ${root.name}`);
  check(root);
  if (!all(root, "link").some(({ attributes }) => attributes["rel"] === "self")) found.push("the feed does not say where it stands");
  const entries = all(root, "entry");
  for (const entry of entries) {
    check(entry);
    if (textOf(all(entry, "author")[0] ?? all(root, "author")[0] ?? root, "name") === "") found.push("an entry has no author");
    once(entry, "summary");
  }
  const ids = entries.map((entry) => textOf(entry, "id"));
  if (new Set(ids).size !== ids.length) found.push("two entries have one id");
  const newest = entries.map((entry) => textOf(entry, "updated")).toSorted().at(-1) ?? textOf(root, "updated");
  if (newest !== textOf(root, "updated")) found.push("the feed is not as new as its newest entry");
  return found;
}

const example = site(
  [
    page("en/brakes.md", { title: "Brakes & <cables>", reviewed: "2026-09-09", changes: [{ date: "2026-02-01", text: "\"Safer\" & <better>." }, { date: "2026-02-03", text: "New." }] }),
    page("en/bell.md", { title: "Bell", changes: [{ date: "2026-02-03", text: "Louder." }] }),
    page("nl/brakes.md", { title: "Remmen", changes: [{ date: "2026-02-02", text: "Veiliger." }] }),
  ],
  { figures: new Map([["sold", { ...sold, id: "sold", page: "brakes", changes: [{ date: "2026-02-02", text: { en: "Counted again.", nl: "Opnieuw geteld." } }] }]]) },
);
const contents = (from = example): Record<string, string> => Object.fromEntries([...feed(from, new Map())].map(({ path, content }) => [path, String(content)]));

const ids = (text = ""): string[] => all(parse(text), "entry").map((entry) => textOf(entry, "id"));

const test = suite("feed");

test("has one entry a change, newest first, in its own language", () => {
  const summaries = Object.fromEntries(Object.entries(contents()).map(([path, text]) => [path, all(parse(text), "entry").map((entry) => `${textOf(entry, "title")}: ${textOf(entry, "summary")}`)]));
  assert.equal(summaries["feed.xml"], ["Bell: Louder.", "Brakes & <cables>: New.", `${sold.title["en"]}: Counted again.`, "Brakes & <cables>: \"Safer\" & <better>."]);
  assert.equal(summaries["nl/feed.xml"], [`${sold.title["nl"]}: Opnieuw geteld.`, "Remmen: Veiliger."]);
});

test("is Atom, in each language, also where nothing has changed yet", () => {
  for (const text of [...Object.values(contents()), ...Object.values(contents(site([page("en/a.md")])))]) assert.equal(faults(parse(text)), []);
});

test("has ids that stay when a page moves, and differ by language and day", () => {
  assert.equal(ids(contents()["feed.xml"]), ["tag:example.org,2026-02-03:/guide/en/bell", "tag:example.org,2026-02-03:/guide/en/brakes", "tag:example.org,2026-02-02:/guide/en/%23sold", "tag:example.org,2026-02-01:/guide/en/brakes"]);
  const moved = { ...example, pages: example.pages.map((each) => ({ ...each, url: `/elsewhere${each.url}` })) };
  assert.equal(ids(contents(moved)["nl/feed.xml"]), ids(contents()["nl/feed.xml"]));
});

test("holds at most the newest fifty", () => {
  const many = site(Array.from({ length: 60 }, (_, index) => page(`en/page-${index}.md`, { changes: [{ date: `2026-01-${String((index % 28) + 1).padStart(2, "0")}`, text: "New." }] })));
  const entries = all(parse(contents(many)["feed.xml"] ?? ""), "entry");
  assert.is(entries.length, 50);
  assert.is(textOf(entries[0] ?? parse("<feed xmlns='x'/>"), "updated"), "2026-01-28T00:00:00Z");
});

test("a feed with faults is seen by these tests", () => {
  const good = contents()["feed.xml"] ?? "";
  assert.throws(() => parse(good.replace("</feed>", "")));
  assert.throws(() => parse(good.replaceAll("&amp;", "&")));
  for (const [from, to] of [["2026-02-01T00:00:00Z", "2026-02-01"], ["<summary>New.</summary>", ""], ["2026-02-01:/guide/en/brakes", "2026-02-03:/guide/en/brakes"], [/<author>.*<\/author>/, ""], [/<link rel="self"[^>]*>/, ""], [/<updated>2026-02-03/, "<updated>2026-01-01"]] as const) {
    assert.ok(faults(parse(good.replace(from, to))).length > 0, String(from));
  }
});

test.run();
