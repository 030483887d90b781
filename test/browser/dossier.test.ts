// The dossier as a reader uses it: collecting, ordering and taking along, in each engine, on the hosted site and in the copy in a folder.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { validator } from "../build/html-validator.ts";
import { axeSource, WCAG } from "./accessibility.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const HOME = "mijn-dossier/";
const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { site, copy } = await exportedCopy("Map (1) été #2 100%");
const server = await serveFolder(site);
/** A site that lacks the texts of its pages. */
const textless = await serveFolder(site, { answers: Object.fromEntries(readdirSync(join(site, "assets")).filter((name) => /^dossier-\d+-nl-/.test(name)).map((name) => [`assets/${name}`, undefined])) });
const engines = await launchEngines();

const PLACES = [
  { place: "hosted", address: (path: string): string => `${server.url}${path}` },
  { place: "in a folder", address: (path: string): string => pathToFileURL(join(copy, path, "index.html")).href },
];
/** Where a page, a figure and an action are collected: the page, and its button. */
const PARTS = [
  { path: "instrumenten/mki/", button: "[data-dossier] button" },
  { path: "cijfers/mvoi-monitor/", button: ".figure-card button[aria-live]" },
  { path: "stappen/markt/", button: "[data-action] button" },
];
const TITLES = "JSON.stringify([...document.querySelectorAll('.dossier-part')].map((part) => part.textContent))";
const STATUS = "document.querySelector('.dossier-status [role=status]').textContent";
/** Keeps what the page hands to the browser to save. */
const CATCH = "(() => { globalThis.saved = []; HTMLAnchorElement.prototype.click = function () { saved.push(this.download); }; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); }; return true; })()";

for (const { name, engine } of engines) {
  const test = suite(`dossier in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, async (window) => {
      await window.goto(address(HOME));
      await ready(window);
      await window.evaluate("(() => { localStorage.clear(); return true; })()");
      await window.goto(address(HOME));
      await ready(window);
      await body(window);
    });
    const collect = async (window: Window): Promise<void> => {
      for (const { path, button } of PARTS) {
        await window.goto(address(path));
        await waitUntil(window, `document.querySelector(${JSON.stringify(button)}) !== null`);
        await window.evaluate(`(() => { document.querySelector(${JSON.stringify(button)}).click(); return true; })()`);
        // Kept in place, and said so; or taken to the dossier's page, which shows it.
        await waitUntil(window, `document.querySelector(${JSON.stringify(`${button} span`)})?.textContent === ${JSON.stringify(words.dossierTakeOut)} || (location.pathname.includes(${JSON.stringify(HOME)}) && document.querySelector('.dossier-status')?.textContent.includes(' staat in uw dossier'))`);
      }
      await window.goto(address(HOME));
      await ready(window);
    };

    each("a page, a figure and an action are collected, ordered with the keyboard's place kept, and there after a reload", async (window) => {
      await collect(window);
      const [first, second, third] = JSON.parse(String(await window.evaluate(TITLES)));
      assert.ok(first.includes("MKI") || first.length > 3, first);
      assert.is(await window.evaluate("document.querySelectorAll('.dossier-list > li').length"), 3);
      await window.evaluate("(() => { const button = document.querySelectorAll('[data-doing=up]')[2]; button.focus(); button.click(); return true; })()");
      await waitUntil(window, TITLES, (value) => value === JSON.stringify([first, third, second]));
      assert.is(await window.evaluate("document.activeElement === document.querySelectorAll('[data-doing=up]')[1]"), true, "the focus went along");
      assert.is(await window.evaluate(STATUS), words.dossierMoved.replace("{title}", third).replace("{place}", "2").replace("{count}", "3"));
      await window.evaluate("(() => { document.activeElement.click(); return true; })()");
      await waitUntil(window, TITLES, (value) => value === JSON.stringify([third, first, second]));
      assert.is(await window.evaluate("document.activeElement.dataset.doing + document.activeElement.disabled"), "downfalse", "at the top the other button has the focus");
      await window.type(".dossier-list textarea", "Eigen woorden");
      await window.goto(address(HOME));
      await ready(window);
      assert.is(await window.evaluate(TITLES), JSON.stringify([third, first, second]));
      assert.is(await window.evaluate("document.querySelector('.dossier-list textarea').value"), "Eigen woorden");
      await window.evaluate("(() => { document.querySelector('[data-doing=remove]').click(); return true; })()");
      await waitUntil(window, TITLES, (value) => value === JSON.stringify([first, second]));
      await press(window, words.dossierUndo);
      await waitUntil(window, TITLES, (value) => value === JSON.stringify([third, first, second]));
      assert.is(await window.evaluate("document.querySelector('.dossier-list textarea').value"), "Eigen woorden", "own words came back");
    });

    each("Markdown and HTML hold each part with its address, the figure's table and caveats, and the sources", async (window) => {
      await collect(window);
      await window.evaluate(CATCH);
      await press(window, words.dossierMarkdown);
      await press(window, words.dossierWord);
      const saved: string[] = JSON.parse(String(await waitUntil(window, "JSON.stringify(saved)", (value) => typeof value === "string" && JSON.parse(value).length === 4)));
      const markdown = saved.find((text) => text.startsWith("# ")) ?? "";
      const html = saved.find((text) => text.startsWith("<!DOCTYPE")) ?? "";
      assert.ok(saved.includes("mijn-dossier.md") && saved.includes("mijn-dossier.html"), saved.map((text) => text.slice(0, 30)).join());
      const titles: string[] = JSON.parse(String(await window.evaluate(TITLES)));
      for (const text of [markdown, html]) {
        for (const title of titles) assert.ok(text.includes(title), title);
        assert.ok(text.includes("https://wegwijzer.github.io/wegwijzer/cijfers/mvoi-monitor/#figure"), "the figure's address");
        assert.ok(text.includes("https://wegwijzer.github.io/wegwijzer/instrumenten/mki/"), "the page's address");
        assert.ok(text.includes(words.caveats));
        assert.ok(!/(?:href="|\]\(<?)(?:file:|http:\/\/127|\.\.?\/|\/)/.test(text), "no address of this machine");
      }
      assert.match(markdown, /\| --- \| --- \|/);
      assert.match(html, /<th scope="row">/);
      assert.match(html, /<img src="data:image\/png;base64,iVBORw0KGgo[^"]{5000}/);
      assert.match(markdown, new RegExp(`## ${words.sources}\\n\\n- `));
      const references = [...html.matchAll(/<li id="(ref_[^"]*)"/g)].map(([, id]) => id);
      assert.ok(references.length > 1);
      assert.is(new Set(references).size, references.length, "each source once");
      for (const [, cited] of html.matchAll(/href="#([^"]*)"/g)) assert.ok(references.includes(cited), cited);
      const { results } = await validator.validateString(html);
      assert.equal(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)), []);
    });

    each("a dossier that was saved and cleared is whole again when its file is opened; other files change nothing and are told apart", async (window) => {
      await collect(window);
      await window.type(".dossier-desk > label input", "Voor het college");
      await window.evaluate(CATCH);
      await press(window, words.dossierSave);
      const saved: string[] = JSON.parse(String(await waitUntil(window, "JSON.stringify(saved)", (value) => typeof value === "string" && JSON.parse(value).length === 2)));
      const file = saved.find((text) => text.startsWith("{")) ?? "";
      assert.ok(saved.includes("voor-het-college.json"));
      const titles = await window.evaluate(TITLES);
      await press(window, words.dossierClear);
      assert.is(await window.evaluate("document.activeElement.textContent"), words.dossierClearNo);
      await press(window, words.dossierClearYes);
      await waitUntil(window, TITLES, (value) => value === "[]");
      for (const [text, told] of [["{", words.dossierNotJson], ["[]", words.dossierNotDossier], ['{"wegwijzer-dossier":99,"title":"","items":[]}', words.dossierNewer], ['{"wegwijzer-dossier":1,"title":"","items":[{}]}', words.dossierDamaged.replace("{number}", "1")]]) {
        await openFile(window, text ?? "");
        await waitUntil(window, STATUS, (value) => value === told);
        assert.is(await window.evaluate(TITLES), "[]");
      }
      await openFile(window, file);
      await waitUntil(window, TITLES, (value) => value === titles);
      assert.is(await window.evaluate("document.querySelector('.dossier-desk > label input').value"), "Voor het college");
    });

    each("everything can be collected on the dossier's page itself, and a button elsewhere then says so where it can know", async (window) => {
      await window.type(".dossier-picker input[type=search]", "mki");
      await waitUntil(window, "document.querySelector('.dossier-picker [role=status]').textContent.length > 3");
      await window.evaluate("(() => { [...document.querySelectorAll('.dossier-picker details[open] li:not([hidden]) input')][0].click(); return true; })()");
      await waitUntil(window, "document.querySelectorAll('.dossier-list > li').length === 1");
      assert.match(String(await window.evaluate(STATUS)), /staat in uw dossier/);
      assert.is(String(await window.evaluate("document.querySelector('.dossier-desk > p').textContent")).includes(words.dossierFolder), place !== "hosted");
    });

    each("no state breaks a rule of WCAG 2.2 AA that a machine can check", async (window) => {
      await window.evaluate(`(() => { ${axeSource}; return true; })()`);
      const audit = async (state: string): Promise<void> => {
        const found = await window.evaluate(`axe.run(document, { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`);
        assert.equal(JSON.parse(String(found)), [], state);
      };
      await audit("empty");
      await window.evaluate("(() => { for (const each of document.querySelectorAll('.dossier-picker details')) { each.open = true; each.querySelectorAll('input')[2].click(); } return true; })()");
      await waitUntil(window, "document.querySelectorAll('.dossier-list > li').length === 4");
      await audit("with parts, and all that can be added in sight");
      await press(window, words.dossierClear);
      await audit("asked whether to clear");
      await press(window, words.dossierShow);
      await waitUntil(window, "document.activeElement.tagName === 'H1'");
      await audit("as one page");
      assert.is(await window.evaluate("document.querySelectorAll('.dossier-paper section').length"), 5);
      assert.is(await window.evaluate("[...document.images].every((image) => image.src.startsWith(siteRoot.href))"), true);
    });

    each("nothing is asked of another site", async (window) => {
      await collect(window);
      await press(window, words.dossierShow);
      await waitUntil(window, "document.querySelectorAll('.dossier-paper img').length > 0");
      const asked: string[] = JSON.parse(String(await window.evaluate("JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name))")));
      const root = String(await window.evaluate("siteRoot.href"));
      assert.equal(asked.filter((each) => !each.startsWith(root) && !each.startsWith("blob:")), []);
    });
  }

  check("a page's button says whether the page is in the dossier, and takes it out again", async (window) => {
    await window.goto(`${server.url}instrumenten/mki/`);
    await window.evaluate("(() => { localStorage.clear(); return true; })()");
    await window.goto(`${server.url}instrumenten/mki/`);
    const label = "document.querySelector('[data-dossier] button span').textContent";
    await press(window, words.dossierAdd);
    await waitUntil(window, label, (value) => value === words.dossierTakeOut);
    await window.goto(`${server.url}instrumenten/mki/`);
    await waitUntil(window, label, (value) => value === words.dossierTakeOut);
    await press(window, words.dossierTakeOut);
    await waitUntil(window, label, (value) => value === words.dossierAdd);
  });

  check("a text that cannot be loaded is told, and no half file is saved, which these tests see", async (window) => {
    await window.goto(textless.url + HOME);
    await ready(window);
    await window.evaluate("(() => { document.querySelector('.dossier-picker input[type=checkbox]').click(); return true; })()");
    await waitUntil(window, "document.querySelectorAll('.dossier-list > li').length === 1");
    await window.evaluate(CATCH);
    await press(window, words.dossierMarkdown);
    await waitUntil(window, STATUS, (value) => value === words.dossierFailed);
    assert.is(await window.evaluate("JSON.stringify(saved)"), "[]");
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await Promise.all([server.close(), textless.close()]);
  });
  test.run();
}

async function ready(window: Window): Promise<void> {
  await waitUntil(window, "document.querySelector('.dossier-desk') !== null");
}

/** Presses the first button with these words. */
async function press(window: Window, label: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((button) => button.checkVisibility() && (button.querySelector('span') ?? button).textContent === ${JSON.stringify(label)})`;
  await waitUntil(window, `${find} !== undefined`);
  await window.evaluate(`(() => { ${find}.click(); return true; })()`);
}

/** Chooses a file with this text in the field for it. */
async function openFile(window: Window, text: string): Promise<void> {
  await window.evaluate(`(() => { const chosen = new DataTransfer(); chosen.items.add(new File([${JSON.stringify(text)}], "dossier.json")); const field = document.querySelector('input[type=file]'); field.files = chosen.files; field.dispatchEvent(new Event('change')); return true; })()`);
}
