// Links, addresses, weight and the content security policy of this repository's own site, in a real browser.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchChromium } from "./browser.ts";
import { builtSite, samplePages } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

const PREFIX = "/any/sub/path/";
const CONTENT_PAGE = "stappen/ambitie/";
const MOST_REQUESTS = 4;
const MOST_BYTES = 25_000;

const { folder, pages, path } = await builtSite();
const [server, below, atHome] = await Promise.all([serveFolder(folder), serveFolder(folder, { prefix: PREFIX }), serveFolder(folder, { prefix: path })]);
const browser = await launchChromium();
const test = suite("navigation");

test("the language switch leads to the same page in the other language, and back", () =>
  withTab(browser, async ({ page }) => {
    await page.goto(server.url + CONTENT_PAGE);
    await Promise.all([page.waitForNavigation(), page.click(".language-switch a[hreflang=en]")]);
    assert.is(new URL(page.url()).pathname, "/en/steps/ambition/");
    assert.is(await page.evaluate(() => document.documentElement.lang), "en");
    assert.is(await page.$eval(".site-nav .menu-wide [aria-current]", (link) => link.getAttribute("href")), "../", "its menu marks the same section");
    await Promise.all([page.waitForNavigation(), page.click(".language-switch a[hreflang=nl]")]);
    assert.is(new URL(page.url()).pathname, `/${CONTENT_PAGE}`);
  }),
);

test("the site works under any path, with and without index.html", () =>
  withTab(browser, async ({ page, errors }) => {
    for (const address of [CONTENT_PAGE, `${CONTENT_PAGE}index.html`]) {
      await page.goto(below.url + address);
      assert.is(await page.evaluate(() => document.styleSheets.length), 1, "the style sheet is there");
      await page.waitForSelector("site-search input[type=search]");
      await page.type("site-search input[type=search]", "inkoopvolume");
      // The first letters have results too: wait for those of the whole word.
      const option = await page.waitForSelector('.search-list a:first-child[href*="cijfers/inkoopvolume/"]');
      await Promise.all([page.waitForNavigation(), option?.click()]);
      assert.is(new URL(page.url()).pathname, `${PREFIX}cijfers/inkoopvolume/`);
    }
    assert.equal(errors, []);
    assert.equal(below.requests.filter(({ path, status }) => status !== 200 || !path.startsWith(PREFIX)), []);
  }),
);

test("every link inside the site leads to a page, and to a place on it", () =>
  withTab(browser, async ({ page }) => {
    const wrong: string[] = [];
    const targets = new Map<string, string>();
    for (const address of samplePages(pages, 10)) {
      await page.goto(below.url + address);
      const links = await page.$$eval("a[href]", (all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
      for (const link of links) if (new URL(link).host === new URL(below.url).host) targets.set(link, address);
    }
    for (const [link, from] of targets) {
      const response = await fetch(link);
      const text = await response.text();
      const id = decodeURIComponent(new URL(link).hash.slice(1));
      if (response.status !== 200) wrong.push(`${from}: ${link} answers ${response.status}`);
      else if (id !== "" && !text.includes(`id="${id}"`)) wrong.push(`${from}: ${link} has no such place`);
    }
    assert.ok(targets.size > 50, "there are links to follow");
    assert.equal(wrong, []);
  }),
);

test("the first press of Tab reaches a link that skips to the content", () =>
  withTab(browser, async ({ page }) => {
    await page.goto(server.url + CONTENT_PAGE);
    await page.keyboard.press("Tab");
    const link = await page.evaluate(() => ({ href: document.activeElement?.getAttribute("href"), height: document.activeElement?.getBoundingClientRect().height ?? 0 }));
    assert.is(link.href, "#_main");
    assert.ok(link.height > 20, "the link can be seen when it has the focus");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("#_main")?.contains(document.activeElement) === true), "the next Tab is in the content");
  }),
);

test(`a page takes at most ${MOST_REQUESTS} requests and ${MOST_BYTES} bytes, gzipped`, () =>
  withTab(browser, async ({ page, requests }) => {
    for (const address of [CONTENT_PAGE, "cijfers/inkoopvolume/", "en/steps/ambition/", await heaviestPage()]) {
      requests.length = 0;
      await page.goto(server.url + address, { waitUntil: "networkidle0" });
      assert.ok(requests.length <= MOST_REQUESTS, `${address} takes ${requests.length} requests: ${requests.join(" ")}`);
      const counted = requests.filter((url) => /(\/|\.html|\.css|\.js)$/.test(url));
      const sizes = await Promise.all(counted.map((url) => gzippedSize(new URL(url).pathname)));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      assert.ok(total <= MOST_BYTES, `${address} takes ${total} bytes: ${sizes.join(" + ")}`);
    }
  }),
);

test("no page breaks its content security policy, meets an error, or asks anything of another host", () =>
  withTab(browser, async ({ page, errors, requests }) => {
    const wrong: string[] = [];
    for (const address of pages) {
      await page.goto(atHome.url + address);
      wrong.push(...errors.splice(0).map((error) => `${address}: ${error}`));
      wrong.push(...requests.splice(0).filter((url) => !url.startsWith(atHome.url)).map((url) => `${address}: asks ${url}`));
    }
    assert.equal(wrong, []);
  }),
);

test("an inline script is stopped by the policy, and seen by these tests", async () => {
  const html = await readFile(join(folder, CONTENT_PAGE, "index.html"), "utf8");
  const spoiled = html.replace("</body>", '<script>document.title = "spoiled"</script></body>');
  const control = await serveFolder(folder, { answers: { [CONTENT_PAGE]: spoiled } });
  await withTab(browser, async ({ page, errors }) => {
    await page.goto(control.url + CONTENT_PAGE);
    assert.is.not(await page.title(), "spoiled");
    assert.ok(errors.some((error) => error.includes("policy: script-src")), `no breach was seen: ${errors.join("; ")}`);
  });
  await control.close();
});

test.after(async () => {
  await browser.close();
  await Promise.all([server.close(), below.close(), atHome.close()]);
});
test.run();

async function gzippedSize(path: string): Promise<number> {
  return gzipSync(await readFile(join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path))).length;
}

/** Every page brings the same style and script, so the page with the largest HTML is the heaviest. */
async function heaviestPage(): Promise<string> {
  // A section on one page, for paper, is as long as its pages together.
  const sizes = await Promise.all(pages.filter((address) => !address.endsWith("/print/")).map(async (address) => ({ address, size: await gzippedSize(address) })));
  return sizes.reduce((most, each) => (each.size > most.size ? each : most)).address;
}
