// Two languages side by side: in each engine, on the hosted site and in the copy in a folder.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axeSource, WCAG } from "./accessibility.ts";
import { launchChromium } from "./browser.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

const { site, copy } = await exportedCopy("Map (1) été #2 100%");
const uneven = await exportedCopy("uneven", ["--site", "test/fixtures/sites/stale-translation"]);
const TRUSTED = { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" };
const server = await serveFolder(site, { prefix: "/gids/", headers: TRUSTED });
const unevenServer = await serveFolder(uneven.site);
const lacking = await serveFolder(site, { answers: { "en/steps/ambition/": undefined } });
const engines = await launchEngines();
const browser = await launchChromium();
const WIDE = 1280;
const PLACES = [
  { place: "hosted", address: (path: string, query = ""): string => `${server.url}${path}/${query}`, unevenAddress: `${unevenServer.url}zadel/` },
  { place: "in a folder", address: (path: string, query = ""): string => pathToFileURL(join(copy, path, "index.html")).href + query, unevenAddress: pathToFileURL(join(uneven.copy, "zadel/index.html")).href },
];
const BUTTON = "side-by-side button";
const IS_OPEN = "document.querySelectorAll('.beside-part').length > 0 && document.querySelector('.beside-part').getBoundingClientRect().left > innerWidth / 2 - 50";
const STATUS = "document.querySelector('.beside-status')?.textContent ?? ''";
/** How far each part of the other language begins from the same heading of the page, in pixels; and which of them cover one another. */
const OFFSETS = `(() => {
  const own = [...document.querySelectorAll('.prose > h2')].map((each) => each.getBoundingClientRect().top);
  const parts = [...document.querySelectorAll('.beside-part')].map((each) => each.getBoundingClientRect());
  const beside = [...document.querySelectorAll('.beside-part > h2')].map((each) => each.getBoundingClientRect().top);
  return JSON.stringify([own.length, beside.length, Math.max(...own.map((top, index) => Math.abs(top - beside[index]))), parts.slice(1).filter((part, index) => part.top < parts[index].bottom - 1).length]);
})()`;
const DOUBLE_IDS = "(() => { const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id); return ids.filter((id, index) => ids.indexOf(id) !== index); })()";

for (const { name, engine } of engines) {
  const test = suite(`side by side in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address, unevenAddress } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);
    const open = async (window: Window, path: string): Promise<void> => {
      await window.resize(WIDE);
      await window.goto(address(path));
      await waitUntil(window, `document.querySelector('${BUTTON}') !== null`);
      await window.click(BUTTON);
      await waitUntil(window, IS_OPEN);
    };

    each("a narrow window offers nothing, a wide one does, and the page lays its twin beside itself part by part", async (window) => {
      await window.resize(800);
      await window.goto(address("stappen/ambitie"));
      await waitUntil(window, "customElements.get('side-by-side') !== undefined && document.readyState === 'complete'");
      assert.is(await window.evaluate(`document.querySelector('${BUTTON}')`), null);
      await open(window, "stappen/ambitie");
      const [own, beside, off, covering] = JSON.parse(String(await window.evaluate(OFFSETS)));
      assert.is(own, 6);
      assert.is(beside, own);
      assert.ok(off < 2, `headings are ${off} pixels apart`);
      assert.is(covering, 0);
      assert.equal(await window.evaluate("[...new Set([...document.querySelectorAll('.beside-part')].map(({ lang }) => lang))]"), ["en"]);
      assert.match(String(await window.evaluate("document.querySelector('.beside-part').innerText")), "A good ambition says");
      assert.is(await window.evaluate("document.querySelector('.beside-title').innerText"), "Set your ambition");
      assert.match(String(await window.evaluate(STATUS)), "Elk deel van de tekst");
    });

    each("parts stay at one height when something unfolds, on a page with charts and tables", async (window) => {
      await open(window, "en/figures/procurement-volume");
      assert.ok(Number(await window.evaluate("document.querySelectorAll('.beside-part svg text').length")) > 10);
      await window.evaluate("(() => { for (const each of document.querySelectorAll('.beside-part details')) each.open = true; })()");
      await waitUntil(window, OFFSETS, (value) => {
        const [own, beside, off, covering] = JSON.parse(String(value));
        return own === beside && off < 2 && covering === 0;
      });
    });

    each("no id stands twice, and every link of the other text leads somewhere", async (window) => {
      for (const path of ["stappen/ambitie", "en/figures/procurement-volume"]) {
        await open(window, path);
        assert.equal(await window.evaluate(DOUBLE_IDS), []);
        assert.equal(await window.evaluate("[...document.querySelectorAll('.beside-part a[href^=\"#\"]')].filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map((link) => link.href)"), []);
        assert.equal(await window.evaluate("[...document.querySelectorAll('.beside-part [aria-labelledby], .beside-part [aria-describedby]')].flatMap((each) => (each.getAttribute('aria-labelledby') + ' ' + (each.getAttribute('aria-describedby') ?? '')).trim().split(' ')).filter((id) => id !== 'null' && !document.getElementById(id))"), []);
      }
      await open(window, "stappen/ambitie");
      await window.evaluate("[...document.querySelectorAll('.beside-part a')].find((link) => link.textContent === 'SPP criteria tool').click()");
      await waitUntil(window, "document.documentElement.lang === 'en' && location.pathname.includes('/en/') && document.querySelector('h1')?.textContent.includes('criteria')");
    });

    each("the address keeps it to share, it can be closed, and the page is then as it was", async (window) => {
      await open(window, "stappen/ambitie");
      assert.match(String(await window.evaluate("location.search")), "beside=en");
      await window.click(BUTTON);
      assert.is(await window.evaluate("document.querySelector('.beside-place, .beside-title, body.beside')"), null);
      assert.is(await window.evaluate("location.search"), "");
      assert.is(await window.evaluate(`document.querySelector('${BUTTON}').textContent`), "Toon naast elkaar: English");
      await window.goto(address("stappen/ambitie", "?beside=en"));
      await waitUntil(window, IS_OPEN);
    });

    each("a window that becomes narrow shows one language", async (window) => {
      await open(window, "stappen/ambitie");
      await window.resize(800);
      await waitUntil(window, "[...document.querySelectorAll('.beside-part, .beside-title, side-by-side button')].every((each) => !each.checkVisibility())");
    });

    each("texts with another number of parts are aligned as far as can be, and that is said", async (window) => {
      await window.resize(WIDE);
      await window.goto(unevenAddress);
      await waitUntil(window, `document.querySelector('${BUTTON}') !== null`);
      await window.click(BUTTON);
      await waitUntil(window, IS_OPEN);
      assert.match(String(await window.evaluate(STATUS)), "niet evenveel delen");
      assert.equal(await window.evaluate("[...document.querySelectorAll('.prose > h2')].slice(0, 2).map((each, index) => Math.round(each.getBoundingClientRect().top - document.querySelectorAll('.beside-part > h2')[index].getBoundingClientRect().top))"), [0, 0]);
    });

    each("is accessible in light and dark (axe)", async (window) => {
      await open(window, "en/figures/procurement-volume");
      await window.evaluate(`(() => { ${axeSource}; return true; })()`);
      for (const theme of ["light", "dark"]) {
        await window.evaluate(`(() => { document.documentElement.dataset.theme = '${theme}'; })()`);
        const found = await window.evaluate(`axe.run(document, { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`);
        assert.equal(JSON.parse(String(found)), [], theme);
      }
    });
  }

  check("where the other page cannot be had, that is said and the page stays as it was", async (window) => {
    await window.resize(WIDE);
    await window.goto(`${lacking.url}stappen/ambitie/`);
    await waitUntil(window, `document.querySelector('${BUTTON}') !== null`);
    await window.click(BUTTON);
    await waitUntil(window, STATUS, (value) => String(value).startsWith("De andere taal kan nu niet"));
    assert.is(await window.evaluate("document.querySelector('.beside-part, body.beside')"), null);
  });

  check("a home page, of which the text is not laid beside, offers nothing", async (window) => {
    await window.resize(WIDE);
    await window.goto(server.url);
    await waitUntil(window, "document.readyState === 'complete'");
    assert.is(await window.evaluate("document.querySelector('side-by-side')"), null);
  });

  check("parts that are not aligned, and ids that stand twice, are seen by these tests", async (window) => {
    await window.resize(WIDE);
    await window.goto(`${server.url}stappen/ambitie/?beside=en`);
    await waitUntil(window, IS_OPEN);
    await window.evaluate("(() => { const part = document.querySelectorAll('.beside-part')[2]; part.style.marginBlockStart = '-900px'; part.querySelector('h2').id = document.querySelector('.prose > h2').id; })()");
    const [, , off, covering] = JSON.parse(String(await window.evaluate(OFFSETS)));
    assert.ok(off > 50);
    assert.ok(covering > 0);
    assert.is(Array.isArray(await window.evaluate(DOUBLE_IDS)) && JSON.stringify(await window.evaluate(DOUBLE_IDS)) !== "[]", true);
  });

  test.after(async () => {
    await engine?.close();
  });
  test.run();
}

const paper = suite("side by side on paper");

paper("one language is printed, and its text is as wide as without the other", () =>
  withTab(browser, async ({ page, errors }) => {
    await page.setViewport({ width: WIDE, height: 900 });
    const widths = [];
    for (const query of ["", "?beside=en"]) {
      await page.emulateMediaType("screen");
      await page.goto(`${server.url}stappen/ambitie/${query}`);
      if (query !== "") await page.waitForSelector(".beside-part h2");
      await page.emulateMediaType("print");
      widths.push(await page.$eval(".prose", (prose) => prose.clientWidth));
      assert.equal(await page.$$eval(".beside-part, .beside-title, .beside-status, side-by-side", (all) => all.filter((each) => each.checkVisibility()).length), 0);
    }
    assert.is(widths[0], widths[1]);
    assert.equal(errors, []);
  }),
);

paper("it costs a page view nothing until somebody asks", () =>
  withTab(browser, async ({ page, requests }) => {
    await page.setViewport({ width: WIDE, height: 900 });
    await page.goto(`${server.url}stappen/ambitie/`, { waitUntil: "networkidle0" });
    const asked = (): string[] => requests.filter((address) => address.includes("beside"));
    assert.equal(asked(), []);
    await page.click(BUTTON);
    await page.waitForSelector(".beside-part h2");
    assert.is(asked().length, 2);
  }),
);

paper.after(async () => {
  await browser.close();
  for (const each of [server, unevenServer, lacking]) await each.close();
});
paper.run();
