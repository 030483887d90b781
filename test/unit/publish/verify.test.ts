// Which links of finished pages lead nowhere.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createVerifier, readMarkup } from "../../../src/publish/verify.ts";

const test = suite("following the links of finished pages");

/** What is wrong with pages, given by their paths. */
function wrong(pages: Readonly<Record<string, string>>, base = "/"): string[] {
  const verifier = createVerifier(base);
  for (const [path, content] of Object.entries(pages)) verifier.add({ path, source: path }, readMarkup(content));
  return verifier.problems(new Set(Object.keys(pages))).map(({ rule, message }) => `${rule}: ${message}`);
}

test("a link to an anchor of its own page, written in any way, or to its top", () => {
  assert.equal(wrong({ "a/index.html": '<p id="één twee"></p><a href="#%C3%A9%C3%A9n%20twee">x</a><a href="#één twee">x</a><a href="../a/#één%20twee">x</a><a href="#">x</a>' }), []);
});

test("an anchor that its own page lacks", () => {
  assert.equal(wrong({ "a/index.html": '<p id="een"></p><a href="#ee">x</a>' }), ['broken-anchor: The finished page links to "#ee", but /a/index.html has no "ee".']);
});

test("an anchor that another page lacks, read before or after the link, or has only as the end of another", () => {
  const page = '<p id="een"></p><p id="twee"></p>';
  assert.equal(wrong({ "a/index.html": page, "b/index.html": '<a href="../a/#een">x</a><a href="../c/#twee">x</a>', "c/index.html": page }), []);
  assert.equal(wrong({ "b/index.html": '<a href="../c/#wee">x</a>', "c/index.html": page }), ['broken-anchor: The finished page links to "../c/#wee", but /c/index.html has no "wee".']);
});

test("pages that stand beside each other and lack the same are told as one", () => {
  assert.equal(wrong({ "a/index.html": '<a href="../x/">x</a>', "b/index.html": '<a href="../x/">x</a>' }), ['broken-link: The finished page links to "../x/", which does not exist. The same on 1 more page.']);
});

test("an error page's addresses begin with the path that the site stands under", () => {
  assert.equal(wrong({ "404.html": '<a href="/site/a/#een">x</a><a href="/site/b/">x</a>', "a/index.html": '<p id="een"></p>' }, "/site/"), ['broken-link: The finished page links to "/site/b/", which does not exist.']);
});

test.run();
