// What concerns a reader: the filter of roles and phases and the guide, in each engine, on the hosted site and in the copy in a folder, with and without JavaScript.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadSite } from "../../src/load/site.ts";
import { fill } from "../../src/model/fill.ts";
import { selectionOf, type Choice } from "../../src/model/selection.ts";
import { pageAt, say } from "../../src/model/site.ts";
import { axeSource, WCAG } from "./accessibility.ts";
import { launchChromium, type Page } from "./browser.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const { site: folder, copy } = await exportedCopy("Map (1) été #2 100%");
const server = await serveFolder(folder);
const engines = await launchEngines();
const chromium = await launchChromium();
const { site } = loadSite(process.cwd());
if (!site) throw new Error("The site of this repository cannot be read.");
const own = site;
const words = own.strings.get("nl");
if (!words) throw new Error("No Dutch words.");

const [PART, GUIDE, ENGLISH] = [pageOf("nl", "mijn-deel"), pageOf("nl", "mijn-deel/waar-sta-ik"), pageOf("en", "mijn-deel")];
const PLACES = [
  { place: "hosted", address: (output: string): string => `${server.url}${output.replace(/index\.html$/, "")}`, isFolder: false },
  { place: "in a folder", address: (output: string): string => pathToFileURL(join(copy, output)).href, isFolder: true },
];
const ANSWERS = { role: "inkoper", stage: "need", market: "no" };

/** Titles of the pages that can be seen in the list. */
const SHOWN = "JSON.stringify([...document.querySelectorAll('.selection .page-list > li')].filter((item) => item.checkVisibility()).map((item) => item.querySelector('a').textContent))";
const ACTIONS = "JSON.stringify([...document.querySelectorAll('.selection .page-list li li')].filter((item) => item.checkVisibility()).map((item) => item.textContent))";
const STATUS = "document.querySelector('.selection-count').textContent";
const CHOSEN = "JSON.stringify([...document.querySelectorAll('.path-form input[type=radio]:checked')].map(({ name, value }) => [name, value]))";
const LINK = "document.querySelector('.path-ways-out a').href";
const ADVISED = "JSON.stringify([...document.querySelectorAll('.guide-list > li')].map((item) => [item.querySelector('a').textContent, ...[...item.querySelectorAll('p')].map((each) => each.textContent)]))";
const READY = "document.querySelector('.path-form') !== null";

for (const { name, engine } of engines) {
  const test = suite(`my part in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address, isFolder } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);
    const open = async (window: Window, output: string, query = ""): Promise<void> => {
      await window.goto(address(output) + query);
      await waitUntil(window, READY);
    };

    each("a role and a phase leave what fits both, counted in all and for each choice", async (window) => {
      await open(window, PART);
      assert.equal(await read(window, SHOWN), titles("nl", {}));
      await press(window, radio("role", "beleid"));
      assert.equal(await read(window, SHOWN), titles("nl", { role: "beleid" }));
      await press(window, radio("phase", "uitvoeren"));
      const choice = { role: "beleid", phase: "uitvoeren" };
      assert.equal(await read(window, SHOWN), titles("nl", choice));
      assert.equal(await read(window, ACTIONS), actions("nl", choice));
      assert.is(await window.evaluate(STATUS), `${fill(words.partBoth, { pages: fill(words.partPages, { count: String(titles("nl", choice).length) }), actions: words.partAction })}.`);
      for (const role of own.taxonomy.roles) assert.is(await window.evaluate(`document.querySelector('${radio("role", role.id)}').closest('label').querySelector('.path-number').textContent`), `(${titles("nl", { ...choice, role: role.id }).length})`);
    });

    each("the link to a choice, opened afresh, shows the same; so does the page for it that needs no script", async (window) => {
      await open(window, ENGLISH);
      await press(window, radio("role", "leverancier"));
      const [link, shown] = [String(await window.evaluate(LINK)), await read(window, SHOWN)];
      assert.match(link, /\?role=leverancier$/);
      assert.equal(shown, titles("en", { role: "leverancier" }));
      await window.goto(link);
      await waitUntil(window, READY);
      assert.equal(await read(window, SHOWN), shown);
      await window.goto(address(pageOf("en", "rollen/leverancier")));
      assert.equal(await read(window, SHOWN), shown);
    });

    each("the back button takes back a choice, where the browser lets the address change", async (window) => {
      await open(window, PART);
      await press(window, radio("role", "beleid"));
      const changes = String(await window.evaluate("location.search")).includes("role=beleid");
      assert.ok(changes || isFolder, "a hosted page's address always changes");
      if (!changes) return;
      await press(window, radio("phase", "uitvoeren"));
      await window.evaluate("history.back()");
      await waitUntil(window, SHOWN, (value) => value === JSON.stringify(titles("nl", { role: "beleid" })));
      await window.evaluate("history.back()");
      await waitUntil(window, SHOWN, (value) => value === JSON.stringify(titles("nl", {})));
      assert.equal(await read(window, CHOSEN), [["role", ""], ["phase", ""]]);
    });

    each("an address that nothing fits says so, and leads back to everything", async (window) => {
      await open(window, PART, "?role=koning");
      assert.is(await window.evaluate(STATUS), words.partNone);
      assert.equal(await read(window, SHOWN), []);
      assert.equal(await faults(window), []);
      await press(window, ".path-ways-out button");
      assert.equal(await read(window, SHOWN), titles("nl", {}));
    });

    each("a choice is remembered when the reader asks, and forgotten likewise", async (window) => {
      await open(window, PART, "?phase=uitvoeren");
      await open(window, PART);
      assert.equal(await read(window, SHOWN), titles("nl", {}), "not remembered unasked");
      await press(window, ".path-remember input");
      await press(window, radio("phase", "aanbesteden"));
      const told = String(await window.evaluate("document.querySelector('.path-told').textContent"));
      assert.is(told.includes(words.partRemembered), true);
      assert.is(told.includes(words.partInFolder), isFolder, "in a folder it says that this may not last");
      assert.equal(await faults(window), []);
      await open(window, PART);
      assert.equal(await read(window, SHOWN), titles("nl", { phase: "aanbesteden" }));
      await press(window, ".path-remember input");
      assert.is(await window.evaluate("document.querySelector('.path-told').textContent"), words.partForgotten);
      await open(window, PART);
      assert.equal(await read(window, SHOWN), titles("nl", {}));
      assert.is(await window.evaluate("Object.keys(localStorage).some((key) => key.includes('my-part'))"), false);
    });

    each("the guide leads from answers to pages with reasons, by its address too, and back to nothing", async (window) => {
      await open(window, GUIDE);
      assert.is(await window.evaluate("document.querySelector('.guide-result').checkVisibility()"), false);
      for (const [question, answer] of Object.entries(ANSWERS)) await press(window, radio(question, answer));
      const advised = await read(window, ADVISED);
      assert.ok(Array.isArray(advised) && advised.length > 5 && advised.every((item) => Array.isArray(item) && item.length > 1), JSON.stringify(advised));
      assert.is(await window.evaluate(STATUS), fill(words.guideMany, { count: String(advised.length) }));
      assert.is(JSON.stringify(advised).includes(say(own.guide.rules[0]?.why ?? {}, "nl")), true, "the reason is the rule's");
      assert.is(JSON.stringify(advised).includes(`${words.guideDo}: `), true, "an action comes with it");
      await window.goto(String(await window.evaluate(LINK)));
      await waitUntil(window, READY);
      assert.equal(await read(window, ADVISED), advised);
      const whole = String(await window.evaluate("document.querySelector('.path-ways-out a:last-child').href"));
      await press(window, ".path-ways-out button");
      assert.equal(await read(window, ADVISED), []);
      await window.goto(whole);
      await waitUntil(window, READY);
      assert.equal(await read(window, SHOWN), titles("nl", { role: "inkoper", phase: "voorbereiden" }));
    });

    each("is accessible in each state (axe)", async (window) => {
      for (const [output, query] of [[PART, ""], [ENGLISH, "?role=inkoper&phase=aanbesteden"], [GUIDE, ""], [GUIDE, `?${new URLSearchParams(ANSWERS).toString()}`]]) {
        await open(window, output ?? "", query);
        assert.equal(await faults(window), [], `${output}${query}`);
      }
    });
  }

  check("a page that should be hidden, and a choice without a name, are seen by these tests", async (window) => {
    await window.goto(`${PLACES[0]?.address(PART) ?? ""}?role=beleid`);
    await waitUntil(window, READY);
    await window.evaluate("(() => { document.querySelector('.page-list > li[hidden]').hidden = false; document.querySelector('.path-form label').replaceWith(document.querySelector('.path-form input')); })()");
    assert.not.equal(await read(window, SHOWN), titles("nl", { role: "beleid" }));
    assert.ok((await faults(window)).some((fault) => JSON.stringify(fault).includes("label")));
  });

  test.after(async () => engine?.close());
  test.run();
}

const plain = suite("my part without JavaScript");

plain("an address with a choice shows everything, with links to the pages for each role and phase", () =>
  withoutScript(async (page) => {
    await page.goto(`${server.url}mijn-deel/?role=inkoper`);
    assert.equal(JSON.parse(await page.evaluate(SHOWN).then(String)), titles("nl", {}));
    const links = await page.$$eval(".selection-ways a", (all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    assert.equal(links.map((link) => new URL(link).pathname.slice(1) + "index.html"), [...own.taxonomy.roles.map(({ id }) => pageOf("nl", `rollen/${id}`)), ...own.taxonomy.phases.map(({ id }) => pageOf("nl", `fasen/${id}`))]);
  }),
);

plain("each role and each phase has a page with all that fits it, in each language", () =>
  withoutScript(async (page) => {
    for (const { code } of own.languages) {
      for (const [key, choice] of [...own.taxonomy.roles.map(({ id }): [string, Choice] => [`rollen/${id}`, { role: id }]), ...own.taxonomy.phases.map(({ id }): [string, Choice] => [`fasen/${id}`, { phase: id }])]) {
        await page.goto(server.url + pageOf(code, key));
        assert.equal(JSON.parse(await page.evaluate(SHOWN).then(String)), titles(code, choice), `${code} ${key}`);
        assert.equal(JSON.parse(await page.evaluate(ACTIONS).then(String)), actions(code, choice), `${code} ${key}`);
      }
    }
  }),
);

plain("the guide is a table with each rule, its pages and its reason", () =>
  withoutScript(async (page) => {
    await page.goto(server.url + GUIDE);
    const rows = await page.$$eval(".guide-table tr[data-when]", (all) => all.map((row) => [row.querySelectorAll("td:nth-of-type(1) > ul > li > a").length, row.querySelector("td:last-child")?.textContent]));
    assert.equal(new Set(rows.map((row) => JSON.stringify(row))), new Set(own.guide.rules.map(({ advise, why }) => JSON.stringify([advise.length, say(why, "nl")]))));
    assert.is(rows.length, own.guide.rules.length);
    assert.is(await page.$("input[type=radio]"), null);
  }),
);

plain.after(async () => {
  await chromium.close();
  await server.close();
});
plain.run();

async function withoutScript(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await chromium.newPage();
  await page.setJavaScriptEnabled(false);
  await use(page);
  await page.close();
}

function pageOf(language: string, key: string): string {
  const page = pageAt(own, language, key);
  if (!page) throw new Error(`No page ${key} in ${language}`);
  return page.output;
}

function titles(language: string, choice: Choice): string[] {
  return selectionOf(own, language, choice).flatMap(({ items }) => items.map(({ page }) => page.front.title));
}

function actions(language: string, choice: Choice): string[] {
  return selectionOf(own, language, choice).flatMap(({ items }) => items.flatMap((item) => item.actions.map(({ text }) => say(text, language))));
}

function radio(name: string, value: string): string {
  return `.path-form input[name="${name}"][value="${value}"]`;
}

/** Clicks an element that may stand below the window; WebKit's driver does not wait until the page has scrolled there. */
async function press(window: Window, selector: string): Promise<void> {
  await window.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ behavior: "instant", block: "center" })`);
  await window.click(selector);
}

async function read(window: Window, expression: string): Promise<unknown> {
  return JSON.parse(String(await window.evaluate(expression)));
}

/** What axe finds in the text of the page. */
async function faults(window: Window): Promise<unknown[]> {
  await window.evaluate(`(() => { ${axeSource}; return true; })()`);
  const found: unknown = JSON.parse(String(await window.evaluate(`axe.run(document.querySelector('main'), { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`)));
  return Array.isArray(found) ? found : [found];
}
