// The pages of an old offline copy: valid, accessible, without a broken link, and also of use on a web server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn } from "../build/command.ts";
import { followLinks } from "../build/follow-links.ts";
import { validator } from "../build/html-validator.ts";
import { auditPage } from "./accessibility.ts";
import { launchChromium } from "./browser.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

const test = suite("offline page");
const { copy } = await exportedCopy("old copy", [], { SOURCE_DATE_EPOCH: "1600000000" });
const server = await serveFolder(copy, { prefix: "/intranet/copy/" });
const browser = await launchChromium();

test("is valid HTML, each of them", async () => {
  const pages = filesIn(copy).filter((path) => path.endsWith(".html"));
  assert.ok(pages.length > 100);
  const wrong: string[] = [];
  for (const path of pages) {
    const report = await validator.validateString(readFileSync(join(copy, path), "utf8"), path);
    for (const { messages } of report.results) for (const { line, column, ruleId, message } of messages) wrong.push(`${path}:${line}:${column} ${ruleId} ${message}`);
  }
  assert.equal(wrong.slice(0, 10), []);
});

test("leads to files of the copy and places in them, and to the web", () => {
  const { faults, followed } = followLinks(copy);
  assert.ok(followed > 1000, `only ${followed} links`);
  assert.equal(faults, []);
});

test("breaks no rule of WCAG 2.2 AA that a machine can check, with its warning in light and dark", () =>
  withTab(browser, async ({ page }) => {
    await page.setBypassCSP(true);
    for (const address of ["index.html", "en/steps/ambition/index.html"]) {
      await page.goto(server.url + address);
      assert.ok(await page.$eval("offline-copy strong", (warning) => warning.checkVisibility()));
      for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        assert.equal(await auditPage(page, {}), [], `${address}, ${scheme}`);
      }
    }
  }),
);

test("is searched on a web server too, where it starts no service worker", () =>
  withTab(browser, async ({ page, errors }) => {
    await page.goto(`${server.url}stappen/ambitie/index.html`);
    await page.waitForSelector("site-search input[type=search]");
    await page.type("site-search input[type=search]", "inkoopvolume");
    // The first letters have results too: wait for those of the whole word.
    const option = await page.waitForSelector('.search-list a:first-child[href*="cijfers/inkoopvolume/"]');
    await Promise.all([page.waitForNavigation(), option?.click()]);
    assert.is(new URL(page.url()).pathname, "/intranet/copy/cijfers/inkoopvolume/");
    assert.equal(errors, []);
    assert.ok(!filesIn(copy).includes("service-worker.js"));
  }),
);

test("tells its day without JavaScript, and on paper", () =>
  withTab(browser, async ({ page }) => {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType("print");
    await page.goto(`${server.url}en/index.html`);
    assert.match(await page.$eval("offline-copy", (note) => (note instanceof HTMLElement ? note.innerText : "")), /^Offline copy, as of 13 September 2020\. See this page on the web/);
  }),
);

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();
