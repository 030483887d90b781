// Searching as a reader does, in each browser, on this repository's own site.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { inBrowser, launchAll, type Page } from "./browser.ts";
import { builtSite } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";
import { waitFor, withTab } from "./tab.ts";

const OPTION = "site-search[data-mode=header] .search-list [role=option]";
const RESULT = "site-search[data-mode=page] ol .search-result";

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { folder } = await builtSite();
const server = await serveFolder(folder);
const broken = await serveFolder(folder, { answers: { "pagefind/pagefind.js": undefined } });
const hostile = await serveFolder(folder, { answers: { "pagefind/pagefind.js": hostileEngine() } });
const browsers = await launchAll();

for (const { name, browser } of browsers) {
  const test = suite(`search in ${name}`);
  const check = inBrowser(test, browser);

  const expected = [
    { from: "", query: "launching customer", first: "launching-customer/" },
    { from: "", query: "inkoopvolume", first: "cijfers/inkoopvolume/" },
    { from: "en/", query: "scaling up", first: "en/recommendations/support-scaling/" },
  ];
  for (const { from, query, first } of expected)
    check(`finds the right page first for "${query}"`, (browser) =>
      withTab(browser, async ({ page, errors }) => {
        await page.goto(server.url + from);
        await typeInHeader(page, query);
        assert.is(await firstPath(page, OPTION), `/${first}`);
        assert.equal(errors, []);
      }),
    );

  check("can be used with the keyboard alone, from / to the page that was found", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(`${server.url}stappen/`);
      await typeInHeader(page, "inkoopvolume");
      await page.keyboard.press("ArrowDown");
      const active = await page.$eval("site-search input", (input) => input.getAttribute("aria-activedescendant"));
      assert.is(await page.$eval(`${OPTION}[aria-selected=true]`, (option) => option.id), active);
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      assert.is(new URL(page.url()).pathname, "/cijfers/inkoopvolume/");
    }),
  );

  check("shows only pages of the kind that is chosen on the search page", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(`${server.url}zoeken/?q=inkopen`);
      await page.waitForSelector(RESULT);
      const all = await page.$$eval(".search-kind", (kinds) => kinds.map((kind) => kind.textContent));
      assert.ok(new Set(all).size > 1, "without a filter there are several kinds");
      const radio = await page.waitForSelector(".search-filters input:not([value=''])");
      const kind = await radio?.evaluate((input) => input.getAttribute("value"));
      await radio?.click();
      await waitFor(
        "only pages of one kind",
        () => page.$$eval(".search-kind", (kinds) => [...new Set(kinds.map((kind) => kind.textContent))]),
        (kinds) => kinds.length === 1 && kinds[0] === kind,
      );
      assert.is(new URL(page.url()).searchParams.get("kind"), kind);
    }),
  );

  check("shows a title with markup as text, never as an element", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(`${hostile.url}zoeken/?q=x`);
      await page.waitForSelector(RESULT);
      assert.is(await page.$eval(`${RESULT} h2`, (title) => title.textContent), "<img src=x onerror=alert(1)>");
      assert.is(await page.$$eval(`${RESULT} img, ${RESULT} script, ${RESULT} a[href^="javascript:"]`, (all) => all.length), 0);
      assert.is(await page.$$eval(RESULT, (all) => all.length), 1, "a result that leads to a script is left out");
    }),
  );

  check("says so when the index cannot be loaded", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(broken.url);
      await focusHeader(page);
      await page.keyboard.type("inkopen");
      await statusIs(page, "site-search[data-mode=header] .search-status", words.searchFailed);
      await page.goto(`${broken.url}zoeken/?q=inkopen`);
      await statusIs(page, "site-search[data-mode=page] .search-status", words.searchFailed);
      assert.is(await page.$$eval(RESULT, (all) => all.length), 0);
    }),
  );

  test.after(async () => {
    await browser?.close();
    if (browser === browsers.at(-1)?.browser) await Promise.all([server.close(), broken.close(), hostile.close()]);
  });
  test.run();
}

async function focusHeader(page: Page): Promise<void> {
  await page.waitForSelector("site-search[data-mode=header] input[type=search]");
  await page.keyboard.down("Control");
  await page.keyboard.press("k");
  await page.keyboard.up("Control");
  const focused = await page.evaluate(() => document.activeElement?.closest("site-search[data-mode=header]") !== null);
  assert.ok(focused, "/ puts the focus in the search field");
}

async function typeInHeader(page: Page, query: string): Promise<void> {
  await focusHeader(page);
  await page.keyboard.type(query);
  await page.waitForSelector(OPTION);
  // The list is filled anew after each pause in the typing: the status names the query that it belongs to.
  await waitFor("the results of the whole query", () => page.$eval(".search-status", (status) => status.textContent ?? ""), (text) => text.includes(query));
}

async function firstPath(page: Page, selector: string): Promise<string> {
  return new URL(await page.$eval(selector, (link) => (link instanceof HTMLAnchorElement ? link.href : ""))).pathname;
}

async function statusIs(page: Page, selector: string, text: string): Promise<void> {
  await waitFor(`"${text}"`, () => page.$eval(selector, (status) => status.textContent), (shown) => shown === text);
}

/** A search engine that answers every question with a title, an excerpt and an address that try to run a script. */
function hostileEngine(): string {
  const markup = "<img src=x onerror=alert(1)>";
  const result = (url: string): object => ({ url, excerpt: `<mark>x</mark> ${markup}`, meta: { title: markup }, filters: { kind: [markup] }, sub_results: [{ url, title: markup, excerpt: markup, weighted_locations: [] }] });
  return `
    const pages = ${JSON.stringify([result("/over/"), result("javascript:alert(1)")])};
    export async function options() {}
    export async function filters() { return {}; }
    export async function search() {
      return { results: pages.map((page) => ({ data: async () => page })), unfilteredResultCount: 2, totalFilters: {} };
    }`;
}
