// The dossier on paper, as Chromium prints it.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchChromium } from "./browser.ts";
import { builtSite } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";

const { folder } = await builtSite();
const server = await serveFolder(folder);
const browser = await launchChromium();
const test = suite("dossier on paper");

test("the print holds the parts, their figures and the sources, and nothing of the page around them", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}en/my-dossier/`);
  await page.waitForSelector(".dossier-picker");
  await page.evaluate(() => {
    for (const group of document.querySelectorAll(".dossier-picker details")) group.querySelectorAll("input")[3]?.click();
  });
  await page.waitForFunction(() => document.querySelectorAll(".dossier-part").length === 4);
  const titles = await page.evaluate(() => [...document.querySelectorAll(".dossier-part")].map(({ textContent }) => textContent ?? ""));
  await page.evaluate(() => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Show as one page")?.click());
  await page.waitForSelector(".dossier-paper img");
  const headings = outlineOf(await page.pdf({ outline: true, tagged: true, waitForFonts: true }));
  for (const title of [...titles, "Sources"]) assert.ok(headings.includes(packed(title)), `${title} is not among ${headings.join(" | ")}`);
  assert.not.ok(headings.includes("Addparts"));
  await page.emulateMediaType("print");
  const shown = await page.evaluate(() => document.body.innerText);
  for (const hidden of ["Add parts", "Back to your dossier", "Here is what you have collected", "Menu"]) assert.not.ok(shown.includes(hidden), hidden);
  for (const title of titles) assert.ok(shown.includes(title), title);
  assert.is(await page.evaluate(() => [...document.images].filter((image) => image.checkVisibility() && image.naturalWidth === 0).length), 0, "each picture is there");
  await page.close();
});

test("a page that is not the dossier has none of its parts in print, which these tests see", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}en/privacy/`);
  assert.not.ok(outlineOf(await page.pdf({ outline: true, tagged: true })).includes("Sources"));
  await page.close();
});

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();

/** A text without blanks: a heading of two lines has none between them in the outline. */
function packed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The headings of a PDF, packed, from its outline: titles are written there as text, in UTF-16 where they need it. */
function outlineOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9A-F]+)>)/g)].map(([, plain, hex]) => packed(titleOf(plain, hex)));
}

function titleOf(plain: string | undefined, hex: string | undefined): string {
  if (hex !== undefined) return Buffer.from(hex, "hex").swap16().toString("utf16le").replace("\uFEFF", "");
  const bytes = (plain ?? "").replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))).replace(/\\(.)/g, "$1");
  return bytes.startsWith("\u00FE\u00FF") ? Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le") : bytes;
}
