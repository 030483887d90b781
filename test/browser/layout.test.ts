// How pages of this repository's own site lie on a narrow screen and on paper.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchChromium, type Page } from "./browser.ts";
import { builtSite, samplePages } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

/** The width of a screen of 1280 pixels at 400 % zoom: WCAG 2.2, 1.4.10 Reflow. */
const NARROW = 320;
const CONTROL = "control/";

const { folder, pages, path } = await builtSite();
const server = await serveFolder(folder, { prefix: path, answers: { [CONTROL]: `<!doctype html><meta name="viewport" content="width=device-width"><p style="width: 500px">wide</p>` } });
const browser = await launchChromium();
const test = suite("layout");

test(`no page scrolls sideways at ${NARROW} pixels`, () =>
  withTab(browser, async ({ page }) => {
    await page.setViewport({ width: NARROW, height: 800 });
    const wrong: string[] = [];
    for (const address of pages) {
      await page.goto(server.url + address);
      const wide = await tooWide(page);
      if (wide !== undefined) wrong.push(`/${address}: ${wide}`);
    }
    assert.equal(wrong, []);
  }),
);

test("a page that is too wide is seen by these tests", () =>
  withTab(browser, async ({ page }) => {
    await page.setViewport({ width: NARROW, height: 800 });
    await page.goto(server.url + CONTROL);
    assert.match((await tooWide(page)) ?? "", /p/);
  }),
);

test("paper shows the article, without the menus and the search", () =>
  withTab(browser, async ({ page }) => {
    await page.emulateMediaType("print");
    for (const address of samplePages(pages, 5)) {
      await page.goto(server.url + address);
      const { text, onPaper } = await page.evaluate(() => ({
        text: document.querySelector("main")?.innerText ?? "",
        onPaper: [...document.querySelectorAll(".site-nav, site-search, theme-switch, .language-switch")].filter((each) => each.getClientRects().length > 0 && each.checkVisibility()).map((each) => each.className || each.tagName),
      }));
      assert.ok(text.length > 200, `${address} has its text on paper`);
      assert.equal(onPaper, [], `${address} has controls on paper`);
    }
  }),
);

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();

/** Tells how far a page reaches past its window and names the elements that do so; undefined for a page that fits. */
function tooWide(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return `${scrollWidth} pixels: ${wide.slice(0, 3).map((each) => `${each.localName}.${each.className}`).join(", ")}`;
  });
}
