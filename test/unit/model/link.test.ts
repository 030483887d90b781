// Where a link in Markdown leads.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { resolveLink } from "../../../src/model/link.ts";
import { page, site } from "../example-site.ts";

const home = page("en/index.md");
const parts = page("en/parts/index.md");
const brakes = page("en/parts/brakes.md");
const dutchBrakes = page("nl/parts/brakes.md");
const picture = { file: "content/en/parts/brake.svg", path: "/nowhere/content/en/parts/brake.svg", url: "/parts/brake.svg", output: "parts/brake.svg", raster: undefined, width: undefined, height: undefined };
const example = site([home, parts, brakes, dutchBrakes], { pictures: new Map([[picture.file, picture]]) });

const link = suite("link");

/** The key a link leads to with its anchor, or what else it is. */
function lead(from: typeof home, href: string): string {
  const target = resolveLink(example, from, href);
  return target.kind === "page" ? `${target.page.language}:${target.page.key}#${target.hash}` : target.kind;
}

link("a file beside the page is found", () => {
  assert.is(lead(parts, "brakes.md"), "en:parts/brakes#");
});

link("an ordinary page's links count from its folder, an index's from its own", () => {
  assert.is(lead(brakes, "index.md"), "en:parts#");
  assert.is(lead(parts, "../index.md"), "en:#");
  assert.is(lead(home, "parts/brakes.md"), "en:parts/brakes#");
});

link("file, folder and address are three ways to say the same page", () => {
  for (const href of ["parts/index.md", "parts/", "parts", "./parts/", "/parts/"]) assert.is(lead(home, href), "en:parts#", href);
});

link("an anchor goes along, decoded", () => {
  assert.is(lead(home, "parts/brakes.md#the%20cable"), "en:parts/brakes#the cable");
  assert.is(lead(brakes, "#cable"), "en:parts/brakes#cable");
});

link("a link from the root stays in the page's language", () => {
  assert.is(lead(dutchBrakes, "/parts/brakes.md"), "nl:parts/brakes#");
});

link("a picture is found by its place in the page's language", () => {
  assert.is(lead(brakes, "brake.svg"), "picture");
  assert.is(lead(dutchBrakes, "brake.svg"), "broken");
});

link("an address that opens a page, a mail or a call leads outside", () => {
  for (const href of ["https://example.org/", "HTTP://example.org", "mailto:a@example.org", "tel:+31201234567"]) assert.is(lead(home, href), "external", href);
});

link("an address that could run code, read a file or hide where it leads is refused", () => {
  const refused = ["//example.org/x", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "vbscript:x", "data:text/html,x", "data:image/png;base64,x", "file:///etc/passwd", "blob:x", "https://a@example.org/", "https://a:b@example.org/", "https://", "http://[", "ftp://example.org/"];
  for (const href of refused) assert.is(lead(home, href), "refused", href);
});

link("tricks with backslashes, spaces and controls lead nowhere", () => {
  for (const href of ["/\\example.org", "\\\\example.org", "java%0Ascript:alert(1)", "%6Aavascript:alert(1)"]) assert.is(lead(home, href), "broken", href);
});

link("a place that is not there, or above the content, is broken", () => {
  assert.is(lead(home, "nothing.md"), "broken");
  assert.is(lead(home, "../../index.md"), "broken");
});

link("a broken escape is taken as it stands", () => {
  assert.is(lead(home, "100%.md"), "broken");
});

link.run();
