// A site full of markup in its texts, addresses made to harm, and browsers with stricter rules: nothing runs, and search goes on.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildInto, page as markdown, tinySite } from "../torture/site.ts";
import { inBrowser, launchAll, type Page } from "./browser.ts";
import { serveFolder } from "./static-server.ts";
import { waitFor, withTab } from "./tab.ts";

const OPTION = "site-search[data-mode=header] .search-list [role=option]";
const RESULT = "site-search[data-mode=page] ol .search-result";
const ATTACK = `"><img src=x onerror=PWN=1><script>PWN=1</script>`;
const HEADINGS = ["search", "main", "menu", "pagefind", "location", "document", "constructor", "__proto__", "site-search", "Zoeken", "{{ 7 * 7 }}", "<img src=x onerror=PWN=1>"];

const folder = mkdtempSync(join(tmpdir(), "wegwijzer-hostile-"));
tinySite(join(folder, "site"), {
  "content/nl/aanval.md": `---\ntitle: ${JSON.stringify(`Aanval ${ATTACK}`)}\ndescription: ${JSON.stringify(ATTACK)}\n---\n\nBouwmateriaal \`${ATTACK}\` staat hier.\n\n${HEADINGS.map((words) => `## \`${words}\`\n\nBouwmateriaal.`).join("\n\n")}\n`,
  "content/nl/zoeken.md": markdown("::search", "layout: search\n"),
});
const built = buildInto(join(folder, "site"), join(folder, "out"));
if (built.code !== 0) throw new Error(built.stderr);
const output = join(folder, "out");
const server = await serveFolder(output);
const trusted = await serveFolder(output, { headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" } });
const workerless = await serveFolder(output, { headers: { "content-security-policy": "worker-src 'none'" } });
const probe = await serveFolder(output, { answers: { "pwned/": "<!doctype html><title>x</title><img src=x onerror=PWN=1>" } });
const browsers = await launchAll();

/** Whether anything has run: each attack sets PWN. */
function harmed(page: Page): Promise<boolean> {
  return page.evaluate(() => "PWN" in window);
}

/** Addresses asked of another site; data: and about: ask nobody. */
function elsewhere(requests: readonly string[]): string[] {
  return requests.filter((address) => !address.startsWith(server.url) && !/^(data|about):/.test(address));
}

/** Types in the header's search box, and gives the text of each result. */
async function find(page: Page, words: string): Promise<string[]> {
  const input = await page.waitForSelector("site-search[data-mode=header] input");
  await input?.type(words);
  await page.waitForSelector(OPTION);
  return page.$$eval(OPTION, (options) => options.map((option) => option.textContent ?? ""));
}

const QUERIES = [`<img src=x onerror=PWN=1>`, `"><script>PWN=1</script>`, "javascript:PWN=1", "__proto__", "constructor", "(((((a+)+)+)+$", "[", "\\", "%", "'\";--", "\u202E", "{{7*7}}", "a".repeat(5000)];
const HASHES = ["#<img src=x onerror=PWN=1>", '#"]', "#%", "#%00", "#javascript:PWN=1", "#constructor", "#__proto__", "#:~:text=x"];

for (const { name, browser } of browsers) {
  const test = suite(`hostile site in ${name}`);
  const check = inBrowser(test, browser);

  check("T76: no query in an address runs anything, and each is shown as it was asked", (browser) =>
    withTab(browser, async ({ page, requests }) => {
      for (const query of QUERIES) {
        await page.goto(`${server.url}zoeken/?q=${encodeURIComponent(query)}&kind=${encodeURIComponent(ATTACK)}`);
        await waitFor(`an answer to ${query}`, () => page.$$eval("site-search[data-mode=page] .search-status", (all) => all.map(({ textContent }) => textContent ?? "").join("")), (text) => text.includes(query.slice(0, 20)));
        assert.is(await page.$eval("site-search[data-mode=page] input", (input) => (input instanceof HTMLInputElement ? input.value : "")), query);
        assert.not(await harmed(page), query.slice(0, 40));
      }
      assert.equal(elsewhere(requests), []);
    }),
  );

  check("T76: no anchor in an address runs anything", (browser) =>
    withTab(browser, async ({ page, errors }) => {
      for (const hash of HASHES) {
        await page.goto("about:blank");
        await page.goto(`${server.url}aanval/${hash}`);
        assert.not(await harmed(page), hash);
      }
      assert.equal(errors, []);
    }),
  );

  check("T43, T76: markup in titles, headings and text is text in pages and in results", (browser) =>
    withTab(browser, async ({ page, errors }) => {
      await page.goto(`${server.url}aanval/`);
      assert.ok((await page.title()).includes(ATTACK));
      const found = await find(page, "bouwmateriaal");
      assert.ok(found.some((text) => text.includes("onerror")), found.join("\n"));
      await page.goto(`${server.url}zoeken/?q=bouwmateriaal`);
      await page.waitForSelector(RESULT);
      assert.is(await page.$$eval(`${RESULT} img, ${RESULT} script`, (elements) => elements.length), 0);
      assert.not(await harmed(page));
      assert.equal(errors, []);
    }),
  );

  check("T77: headings called as parts of the page take the place of none", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(`${server.url}aanval/`);
      assert.ok((await find(page, "bouwmateriaal")).length > 0);
      assert.is(await page.$$eval("main h2 site-search, main h2 input, main h2 button", (elements) => elements.length), 0);
      const doubles = await page.$$eval("[id]", (elements) => elements.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index));
      assert.equal(doubles, []);
      assert.is(await page.evaluate(() => typeof window.location.href + typeof document.querySelector), "stringfunction");
    }),
  );

  check("T75: search works where workers are not allowed", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(workerless.url);
      assert.ok((await find(page, "bouwmateriaal")).length > 0);
    }),
  );

  check("T76: search works where text may never become code (Trusted Types)", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(trusted.url);
      assert.ok((await find(page, "bouwmateriaal")).length > 0);
      await page.goto(`${trusted.url}zoeken/?q=bouwmateriaal`);
      await page.waitForSelector(RESULT);
    }),
  );

  check("T79: no page asks anything of another site", (browser) =>
    withTab(browser, async ({ page, requests }) => {
      for (const path of ["", "aanval/", "zoeken/?q=bouwmateriaal"]) await page.goto(server.url + path, { waitUntil: "networkidle0" });
      assert.ok(requests.length > 5);
      assert.equal(elsewhere(requests), []);
    }),
  );

  check("a script that does run is noticed by these tests", (browser) =>
    withTab(browser, async ({ page }) => {
      await page.goto(`${probe.url}pwned/`);
      await waitFor("the attack", () => harmed(page), Boolean);
    }),
  );

  test.after(async () => {
    await browser?.close();
  });
  test.run();
}

/** The servers stop when the last suite is done. */
const last = suite("hostile site");
last("the servers are stopped and the folder is removed", async () => {
  for (const each of [server, trusted, workerless, probe]) await each.close();
  rmSync(folder, { recursive: true, force: true });
});
last.run();
