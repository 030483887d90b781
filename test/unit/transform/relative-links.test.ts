// Addresses made relative.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { relativeLinks, relocate } from "../../../src/transform/relative-links.ts";

const links = suite("relative links");
const from = (output: string) => ({ from: output });

links("an address is told from the page's own folder", () => {
  assert.is(relocate("/a/b/", from("a/c/index.html")), "../b/");
  assert.is(relocate("/a/", from("index.html")), "a/");
  assert.is(relocate("/", from("a/b/index.html")), "../../");
});

links("the page itself is ./", () => {
  assert.is(relocate("/a/", from("a/index.html")), "./");
  assert.is(relocate("/", from("index.html")), "./");
});

links("query and anchor go along, and slashes in them count for nothing", () => {
  assert.is(relocate("/a/?q=x/y#z/w", from("b/index.html")), "../a/?q=x/y#z/w");
  assert.is(relocate("/#top", from("a/index.html")), "../#top");
});

links("folders whose names begin alike are different folders", () => {
  assert.is(relocate("/steps/x/", from("step/index.html")), "../steps/x/");
});

links("a page that can be shown anywhere gets a fixed prefix", () => {
  assert.is(relocate("/a/", { prefix: "/guide/" }), "/guide/a/");
});

links("links, pictures and forms are made relative", () => {
  const page = '<a href="/a/">x</a><img src="/p.png" alt=""><form action="/search/"></form>';
  assert.is(relativeLinks(page, from("b/index.html")), '<a href="../a/">x</a><img src="../p.png" alt=""><form action="../search/"></form>');
});

links("other sites, anchors, and text that looks like a link are left alone", () => {
  const page = '<a href="https://example.org/a/">x</a><a href="//example.org/">y</a><a href="#z">z</a><p title="/a/">href="/a/"</p><!-- <a href="/a/"> -->';
  assert.is(relativeLinks(page, from("b/index.html")), page);
});

links("every other byte stays as it is", () => {
  const page = '<!doctype html>\n<P  CLASS=x>é &amp; 𝄞</p>\r\n<a\thref="/a/" >&lt;</a>';
  assert.is(relativeLinks(page, from("index.html")), page.replace("/a/", "a/"));
});

links.run();
