// Searching as a reader does: in each engine, on the hosted site and in the copy in a folder.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { axeSource, WCAG } from "./accessibility.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const INPUT = "site-search[data-mode=header] input[type=search]";
const STATUS = "document.querySelector('site-search[data-mode=page] .search-status')?.textContent ?? ''";
const NOTES = "document.querySelector('site-search[data-mode=page] .search-notes')?.textContent ?? ''";
const FIRST = "document.querySelector('ol .search-result h2 a')?.href ?? ''";
const OPTION = "document.querySelector('.search-popup .search-list [role=option]')";

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { site, copy } = await exportedCopy("Map (1) été #2 100%");
const server = await serveFolder(site);
const broken = await serveFolder(site, { answers: { "pagefind/pagefind.js": undefined } });
const hostile = await serveFolder(site, { answers: { "pagefind/pagefind.js": hostileEngine() } });
const engines = await launchEngines();

const PLACES = [
  { place: "hosted", address: (path: string, query = ""): string => `${server.url}${path}${query}` },
  { place: "in a folder", address: (path: string, query = ""): string => `${pathToFileURL(join(copy, path, "index.html")).href}${query}` },
];

/** What must be found first, by what makes it hard. */
const FOUND = [
  { what: "a compound by its parts in another order", query: "volume inkoop", first: "cijfers/inkoopvolume/" },
  { what: "a compound by two words", query: "milieu kosten indicator", first: "instrumenten/mki/" },
  { what: "a compound that no page has as one word", query: "viaductliggers", first: "initiatieven/circulaire-viaducten/" },
  { what: "a typing error", query: "lauching customer", first: "launching-customer/" },
  { what: "another word that means the same", query: "werkkleding", first: "initiatieven/bedrijfskleding/" },
  { what: "an abbreviation", query: "TCO", first: "instrumenten/tco/" },
  { what: "English words on the Dutch edition", query: "material passport", first: "instrumenten/materialenpaspoort/" },
  { what: "an amount", query: "85 miljard", first: "cijfers/inkoopvolume/" },
  { what: "a directive's number", query: "2014/24/EU", first: "wet-en-beleid/europese-regels/" },
  { what: "a name with an apostrophe", query: "CB'23", first: "instrumenten/cb23/" },
  { what: "a question in a sentence", query: "wat is een launching customer?", first: "launching-customer/" },
];

async function askPage(window: Window, address: (path: string, query?: string) => string, query: string, more = "", path = "zoeken/"): Promise<void> {
  await window.goto(address(path, `?q=${encodeURIComponent(query)}${more}`));
  await waitUntil(window, STATUS, (text) => typeof text === "string" && text !== "" && text !== words.searchLoading && text !== "Searching…");
}

for (const { name, engine } of engines) {
  const test = suite(`search in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);

    each("finds the right page first by compounds, errors, meanings, other languages and numbers", async (window) => {
      for (const { what, query, first } of FOUND) {
        await askPage(window, address, query);
        const found = await waitUntil(window, FIRST);
        assert.ok(String(found).split("?")[0]?.startsWith(address(first).replace(/index\.html$/, "")), `${what}: "${query}" found ${String(found)}`);
      }
    });

    each("tells what was corrected, and offers it", async (window) => {
      await askPage(window, address, "inkoopvolumme");
      const notes = String(await window.evaluate(NOTES));
      assert.ok(notes.includes(words.searchUnknown.replace("{word}", "inkoopvolumme")) && notes.includes(words.searchDidYouMean), notes);
      await window.click(".search-other");
      await waitUntil(window, "document.querySelector('site-search[data-mode=page] input').value === 'inkoopvolume'");
      await waitUntil(window, NOTES, (text) => typeof text === "string" && !text.includes(words.searchDidYouMean));
    });

    each("does not correct a word that exists, however rare", async (window) => {
      await askPage(window, address, "bermbeton");
      await askPage(window, address, "inkoop");
      assert.not.ok(String(await window.evaluate(NOTES)).includes(words.searchDidYouMean));
    });

    each("tells by which other words was searched", async (window) => {
      await askPage(window, address, "tender");
      assert.match(String(await window.evaluate(NOTES)), /aanbested/);
    });

    each("offers the page in the other language when the question is in that language", async (window) => {
      await askPage(window, address, "material passport");
      const twin = await waitUntil(window, "document.querySelector('.search-twin a')?.href ?? ''");
      assert.match(String(twin), /\/en\/instruments\//);
      await askPage(window, address, "materialenpaspoort", "", "en/search/");
      assert.not.match(String(await waitUntil(window, "document.querySelector('.search-twin a')?.href ?? ''")), /\/en\//);
      await askPage(window, address, "materialenpaspoort");
      assert.is(await window.evaluate("document.querySelectorAll('.search-twin').length"), 0);
    });

    each("says so when nothing matches, and where else to look; it never shows pages for another word", async (window) => {
      await askPage(window, address, "xyzzyxq");
      assert.is(await window.evaluate(STATUS), words.searchNone.replace("{query}", "xyzzyxq"));
      assert.is(await window.evaluate("document.querySelectorAll('.search-result').length"), 0);
      assert.is(await window.evaluate("document.querySelectorAll('.search-notes a').length"), 2);
    });

    each("asks for no half word while the reader types on: only a word that few pages have needs all words of the site", async (window) => {
      await window.goto(address(""));
      await waitUntil(window, `document.querySelector('${INPUT}') !== null`);
      await window.evaluate(`(() => {
        const input = document.querySelector('${INPUT}');
        const type = (text) => { input.value = text; input.dispatchEvent(new Event('input', { bubbles: true })); };
        type('inkop');
        const timer = setInterval(() => {
          const isOpen = document.querySelector('.search-popup') !== null;
          type(isOpen ? 'inkopen' : 'inkop');
          if (isOpen) clearInterval(timer);
        }, 20);
      })()`);
      await waitUntil(window, `${OPTION} !== null`);
      assert.is(await window.evaluate("typeof searchVocabulary"), "undefined");
      await window.type(INPUT, "q");
      await waitUntil(window, "typeof searchVocabulary !== 'undefined'");
    });

    each("says which word a page lacks", async (window) => {
      await askPage(window, address, "materialenpaspoort xyzzyxq");
      assert.is(await waitUntil(window, "document.querySelector('.search-missing')?.textContent ?? ''"), words.searchMissing.replace("{words}", "xyzzyxq"));
    });

    each("filters by kind, role and phase with counts that hold, and keeps the choice in the address", async (window) => {
      await askPage(window, address, "inkopen");
      const option = String(await waitUntil(window, "document.querySelector('select[name=role] option:not([value=\"\"])')?.textContent ?? ''"));
      const [, value = "", count = ""] = /^(.*) \((\d+)\)$/.exec(option) ?? [];
      await window.evaluate(`(() => { const select = document.querySelector('select[name=role]'); select.value = ${JSON.stringify(value)}; select.dispatchEvent(new Event('change', { bubbles: true })); })()`);
      await waitUntil(window, STATUS, (text) => typeof text === "string" && text.startsWith(`${count} `));
      await askPage(window, address, "inkopen", `&role=${encodeURIComponent(value)}`);
      assert.is(await window.evaluate("document.querySelector('select[name=role]').value"), value);
      assert.ok(String(await window.evaluate(STATUS)).startsWith(`${count} `));
      assert.is(await window.evaluate("[...document.querySelectorAll('.search-result')].every((result) => result.querySelector('.search-roles')?.textContent.includes(" + JSON.stringify(value.toLowerCase()) + "))"), true);
      assert.is(await window.evaluate("document.querySelectorAll('.search-filters select').length"), 3);
    });

    each("lights up, on the page that is opened, the words that were found", async (window) => {
      await askPage(window, address, "volume inkoop");
      const target = String(await waitUntil(window, FIRST));
      assert.match(target, /[?&]mark=/);
      await window.goto(target);
      await waitUntil(window, "CSS.highlights?.get('search')?.size > 0");
      assert.is(await window.evaluate("[...CSS.highlights.get('search')].every((range) => /inkoop|volume/i.test(range.toString()) || range.toString().length > 2)"), true);
      assert.is(await window.evaluate("document.querySelectorAll('main mark').length"), 0, "the page itself is not changed");
    });

    each("keeps questions on the device until they are wiped", async (window) => {
      await window.goto(address("zoeken/"));
      await waitUntil(window, "document.querySelector('site-search[data-mode=page] .search-notes') !== null");
      await window.evaluate("localStorage.removeItem('recent-searches')");
      await window.type("site-search[data-mode=page] input", "inkoopvolume");
      await waitUntil(window, FIRST);
      await window.evaluate("document.querySelector('site-search[data-mode=page] form').requestSubmit()");
      await window.evaluate("document.querySelector('site-search[data-mode=page] .search-clear').click()");
      assert.is(await waitUntil(window, "document.querySelector('.search-recent li')?.textContent ?? ''"), "inkoopvolume");
      await window.click(".search-wipe");
      await waitUntil(window, "document.querySelector('.search-recent') === null && localStorage.getItem('recent-searches') === null");
    });

    each("is accessible: box open, corrected, empty, and the search page (axe)", async (window) => {
      const states: [path: string, query: string][] = [["", "inkoop"], ["", "lauching"], ["", "xyzzyxq"]];
      for (const [path, query] of states) {
        await window.goto(address(path));
        await window.type(INPUT, query);
        await waitUntil(window, `!document.querySelector('.search-popup')?.hidden && (document.querySelector('.search-status')?.textContent ?? '').includes(${JSON.stringify(query)})`);
        assert.equal(await violations(window), [], query);
      }
      await askPage(window, address, "inkoopvolumme");
      await waitUntil(window, FIRST);
      assert.equal(await violations(window), []);
    });
  }

  check("can be used with the keyboard alone: arrows choose, Escape closes, Enter opens", async (window) => {
    await window.goto(`${server.url}stappen/`);
    await window.type(INPUT, "inkoopvolume");
    await waitUntil(window, `${OPTION} !== null && document.querySelector('.search-status').textContent.includes('inkoopvolume')`);
    const key = (pressed: string): Promise<unknown> => window.evaluate(`document.querySelector('${INPUT}').dispatchEvent(new KeyboardEvent('keydown', { key: '${pressed}', bubbles: true, cancelable: true }))`);
    await key("ArrowDown");
    assert.is(await window.evaluate("document.querySelector('.search-list [aria-selected=true]').id"), await window.evaluate(`document.querySelector('${INPUT}').getAttribute('aria-activedescendant')`));
    await key("Escape");
    assert.is(await window.evaluate(`document.querySelector('${INPUT}').getAttribute('aria-expanded')`), "false");
    await key("ArrowDown");
    await key("Enter");
    await waitUntil(window, "location.pathname === '/cijfers/inkoopvolume/'");
  });

  check("asks for nothing of the search before the field is used", async (window) => {
    const asked = "performance.getEntriesByType('resource').filter(({ name }) => /pagefind|assets\\/(search|words)/.test(name)).length";
    await window.goto(server.url);
    await waitUntil(window, `document.querySelector('${INPUT}') !== null`);
    assert.is(await window.evaluate(asked), 0);
    await window.type(INPUT, "inkoop");
    await waitUntil(window, `${OPTION} !== null`);
    assert.ok(Number(await window.evaluate(asked)) > 3);
  });

  check("shows a title with markup as text, never as an element, and leaves out what leads to a script", async (window) => {
    await window.goto(`${hostile.url}zoeken/?q=inkoop`);
    await waitUntil(window, FIRST);
    assert.is(await window.evaluate("document.querySelector('.search-result h2').textContent"), "<img src=x onerror=alert(1)>");
    assert.is(await window.evaluate("document.querySelectorAll('.search-result img, .search-result script, .search-result a[href^=\"javascript:\"]').length"), 0);
    assert.is(await window.evaluate("document.querySelectorAll('ol .search-result').length"), 1);
  });

  check("says so when the index cannot be loaded", async (window) => {
    await window.goto(broken.url);
    await window.type(INPUT, "inkopen");
    await waitUntil(window, "document.querySelector('site-search[data-mode=header] .search-status')?.textContent ?? ''", (text) => text === words.searchFailed);
    await askPage(window, (path, query = "") => `${broken.url}${path}${query}`, "inkopen");
    assert.is(await window.evaluate(STATUS), words.searchFailed);
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await Promise.all([server.close(), broken.close(), hostile.close()]);
  });
  test.run();
}

/** What axe finds on the page as it stands. */
async function violations(window: Window): Promise<unknown> {
  await window.evaluate(`(() => { ${axeSource}; return true; })()`);
  return JSON.parse(String(await window.evaluate("axe.run(document, { runOnly: " + JSON.stringify({ type: 'tag', values: WCAG }) + ", resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))")));
}

/** A search engine that answers every question with a title, a text and an address that try to run a script. */
function hostileEngine(): string {
  const markup = "<img src=x onerror=alert(1)>";
  const page = (url: string): object => ({ url, content: `inkoop ${markup}`, meta: { title: markup }, filters: { kind: [markup] }, anchors: [] });
  return `
    const pages = ${JSON.stringify([page("/over/"), page("javascript:alert(1)")])};
    export async function options() {}
    export async function filters() { return {}; }
    export async function search() {
      return { results: pages.map((page, index) => ({ id: String(index), score: 5, words: [0], data: async () => page })) };
    }`;
}
