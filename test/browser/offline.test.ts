// The offline copy as its reader opens it: from a folder, with default security, in all three engines.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { strings } from "../../src/model/schema/strings.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const FOLDER = "Map (1) été #2 100%";
const DEEP = "stappen/ambitie/index.html";
const INPUT = "site-search[data-mode=header] input[type=search]";
const STATUS = "document.querySelector('site-search[data-mode=page] .search-status')?.textContent";
const QUERIES = [
  ...["inkoopvolume", "launching customer", "85 miljard", "aanbesteden", "materialenpaspoort", "\"circulair inkopen\"", "de", "été", "xyzzyx", "volume inkoop", "lauching customer", "tender", "material passport", "2014/24/EU"].map((query) => ({ page: "zoeken/", query })),
  ...["purchasing", "launching customer", "steps"].map((query) => ({ page: "en/search/", query })),
];

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { site, copy } = await exportedCopy(FOLDER);
const english = await exportedCopy("English only", ["--language", "en"]);
const server = await serveFolder(site);
const aged = join(copy, "../aged");
const future = join(copy, "../just made");
for (const [folder, day] of [[aged, "2020-01-01"], [future, new Date().toISOString().slice(0, 10)]] as const) {
  cpSync(copy, folder, { recursive: true });
  const page = join(folder, DEEP);
  writeFileSync(page, readFileSync(page, "utf8").replace(/data-day="[^"]+"/, `data-day="${day}"`));
}
const engines = await launchEngines();

/** Everything a reader sees of the results, with addresses from the site's root. */
const RESULTS = `JSON.stringify([...document.querySelectorAll("site-search[data-mode=page] ol .search-result, .search-filters option, site-search[data-mode=page] .search-notes")].map((result) => [
  result.innerHTML.replace(/ href="[^"]*"/g, ""), ...[...result.querySelectorAll("a")].map((link) => decodeURIComponent(link.href).slice(decodeURIComponent(document.querySelector("script[src]").src).search(/assets\\//)).replace(/index\\.html/, "")),
]))`;

const fileAddress = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

/** What a page shows for the question in its address: read at once with that address and what the search says, so that nothing of the page before it is taken for this one's. */
async function resultsOf(window: Window, address: string): Promise<unknown> {
  await window.goto(address);
  const seen = z.tuple([z.string(), z.string().nullish(), z.string()]);
  const read = await waitUntil(window, `JSON.stringify([new URLSearchParams(location.search).get("q") + location.pathname, ${STATUS}, ${RESULTS}])`, (value) => {
    const [where, status] = typeof value === "string" ? seen.parse(JSON.parse(value)) : ["", ""];
    return where === `${new URL(address).searchParams.get("q")}${new URL(address).pathname}` && Boolean(status) && status !== words.searchLoading && status !== "Searching…";
  });
  return seen.parse(JSON.parse(String(read)))[2];
}

for (const { name, engine } of engines) {
  const test = suite(`offline copy in ${name}`);
  const check = inWindow(test, engine);

  check("finds the same pages in the same order with the same excerpts and counts as the hosted site", async (window) => {
    let found = 0;
    for (const { page, query } of QUERIES) {
      const question = `?q=${encodeURIComponent(query)}`;
      const hosted = await resultsOf(window, `${server.url}${page}${question}`);
      const offline = await resultsOf(window, `${fileAddress(copy, `${page}index.html`)}${question}`);
      assert.is(offline, hosted, query);
      if (typeof hosted === "string" && hosted.includes("<mark>")) found++;
    }
    assert.ok(found >= QUERIES.length - 3, `only ${found} queries found anything`);
  });

  check("filters as the hosted site does", async (window) => {
    const question = "?q=inkopen";
    await resultsOf(window, `${fileAddress(copy, "zoeken/index.html")}${question}`);
    const kind = String(await waitUntil(window, "document.querySelector('select[name=kind] option:not([value=\"\"])')?.value"));
    const all = await window.evaluate(RESULTS);
    await window.evaluate(`(() => { const select = document.querySelector('select[name=kind]'); select.value = ${JSON.stringify(kind)}; select.dispatchEvent(new Event('change', { bubbles: true })); })()`);
    const kinds = "[...new Set([...document.querySelectorAll('ol .search-kind')].map((kind) => kind.textContent))].join()";
    await waitUntil(window, kinds, (shown) => shown === kind);
    const offline = await window.evaluate(RESULTS);
    assert.is.not(offline, all);
    assert.is(offline, await resultsOf(window, `${server.url}zoeken/${question}&kind=${encodeURIComponent(kind)}`));
  });

  check("is searched from a deep page by typing, and a result opens its page", async (window) => {
    await window.goto(fileAddress(copy, DEEP));
    await window.type(INPUT, "inkoopvolume");
    await waitUntil(window, "document.querySelector('.search-list a')?.href ?? ''", (href) => typeof href === "string" && href.split("?")[0] === fileAddress(copy, "cijfers/inkoopvolume/index.html"));
    await window.click(".search-list a");
    await waitUntil(window, "document.querySelector('h1')?.textContent === 'Hoeveel kopen overheden in?' && location.pathname.endsWith('/cijfers/inkoopvolume/index.html')");
  });

  check("loads nothing of the search before a question is asked", async (window) => {
    await window.goto(fileAddress(copy, DEEP));
    const loaded = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length";
    assert.is(await window.evaluate("typeof offlinePagefind"), "undefined");
    assert.is(await window.evaluate(loaded), 0);
    await window.type(INPUT, "inkoop");
    await waitUntil(window, "typeof offlinePagefind === 'object'");
  });

  check("switches language and colours, and shows style and pictures", async (window) => {
    await window.goto(fileAddress(copy, DEEP));
    assert.is(await window.evaluate("getComputedStyle(document.querySelector('.site-header')).backgroundColor"), await onServer(window, "getComputedStyle(document.querySelector('.site-header')).backgroundColor"));
    await window.goto(fileAddress(copy, DEEP));
    assert.is(await window.evaluate("[...document.images].every((image) => image.complete && image.naturalWidth > 0) && document.images.length > 0"), true);
    await window.evaluate("(() => { const select = document.querySelector('theme-switch select'); select.value = 'dark'; select.dispatchEvent(new Event('change')); })()");
    assert.is(await window.evaluate("document.documentElement.dataset.theme"), "dark");
    await window.click(".language-switch a");
    await waitUntil(window, "document.documentElement.lang === 'en' && location.pathname.endsWith('/en/steps/ambition/index.html') && document.readyState === 'complete'");
    assert.is(await window.evaluate("document.documentElement.dataset.theme"), "dark", "the choice is kept");
  });

  check("keeps its security policy: an inline script does not run, and the search breaks no rule", async (window) => {
    await window.goto(fileAddress(copy, DEEP));
    await window.evaluate("(() => { window.breaches = []; document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.violatedDirective)); })()");
    await window.type(INPUT, "inkoopvolume");
    await waitUntil(window, "document.querySelector('.search-list a') !== null");
    assert.equal(await window.evaluate("breaches"), []);
    await window.evaluate("(() => { const script = document.createElement('script'); script.textContent = 'window.spoiled = true'; document.body.append(script); })()");
    await waitUntil(window, "breaches.length > 0");
    assert.is(await window.evaluate("'spoiled' in window"), false);
  });

  check("tells its day, and warns only when it is old", async (window) => {
    const warning = "document.querySelector('offline-copy strong').checkVisibility()";
    await window.goto(fileAddress(aged, DEEP));
    await waitUntil(window, warning);
    await window.goto(fileAddress(future, DEEP));
    assert.is(await window.evaluate(warning), false);
    assert.match(String(await window.evaluate("document.querySelector('offline-copy').innerText")), /20\d\d/);
    assert.is(await window.evaluate("document.querySelector('offline-copy a').href"), await window.evaluate("document.querySelector('link[rel=canonical]').href"));
  });

  check("works as well for one language, from its first page", async (window) => {
    await window.goto(fileAddress(english.copy, "index.html"));
    await waitUntil(window, "location.pathname.endsWith('/en/index.html') && document.querySelector('site-search input') !== null");
    await window.type(INPUT, "launching customer");
    await waitUntil(window, "document.querySelector('.search-list a')?.href ?? ''", (href) => typeof href === "string" && href.startsWith(fileAddress(english.copy, "en/")));
    assert.match(String(await window.evaluate("document.querySelector('.language-switch a').href")), /^https:/, "the other language is on the web");
  });

  check("could not do it with the search as it is hosted", async (window) => {
    assert.is(await resultsOf(window, `${fileAddress(site, "zoeken/index.html")}?q=inkoopvolume`), "[]");
    assert.is(await window.evaluate(STATUS), words.searchFailed);
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await server.close();
  });
  test.run();
}

async function onServer(window: Window, expression: string): Promise<unknown> {
  await window.goto(server.url + DEEP);
  return window.evaluate(expression);
}
