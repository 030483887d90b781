// The site with JavaScript switched off: everything can be read and reached, and the search is a link.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { launchChromium, type Page } from "./browser.ts";
import { builtSite, samplePages } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { folder, pages } = await builtSite();
const server = await serveFolder(folder);
const browser = await launchChromium();
const test = suite("without JavaScript");

test("the search is a link to the contents, and the search page leads there too", () =>
  withoutScript(async (page) => {
    await page.goto(server.url);
    assert.is(await page.$("input[type=search]"), null);
    await Promise.all([page.waitForNavigation(), page.click("site-search a")]);
    assert.is(new URL(page.url()).pathname, "/inhoud/");
    const listed = await page.$$eval("main li a[href]", (links) => links.length);
    assert.ok(listed > 50, `the contents list ${listed} pages`);
    await page.goto(`${server.url}zoeken/`);
    assert.match(await page.$eval("main", (main) => main.innerText), words.searchNeedsScript);
    await Promise.all([page.waitForNavigation(), page.click('main a[href$="inhoud/"]')]);
    assert.is(new URL(page.url()).pathname, "/inhoud/");
  }),
);

test("pages can be read", () =>
  withoutScript(async (page) => {
    for (const address of samplePages(pages, 10)) {
      await page.goto(server.url + address);
      const { title, text } = await page.$eval("main", (main) => ({ title: main.querySelector("h1")?.innerText ?? "", text: main.innerText }));
      assert.ok(title.length > 0, `${address} shows its title`);
      assert.ok(text.length > 200, `${address} shows its text`);
    }
  }),
);

test("the menu opens on a phone", () =>
  withoutScript(async (page) => {
    await page.setViewport({ width: 375, height: 800 });
    await page.goto(server.url);
    await page.click("details.menu summary");
    await Promise.all([page.waitForNavigation(), page.click("details.menu li a")]);
    assert.is.not(new URL(page.url()).pathname, "/");
  }),
);

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();

function withoutScript(use: (page: Page) => Promise<void>): Promise<void> {
  return withTab(browser, async ({ page }) => {
    await page.setJavaScriptEnabled(false);
    await use(page);
  });
}
