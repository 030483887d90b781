// The card at a citation and the forms in which a page can be cited, in each engine, on the hosted site and in the copy in a folder.
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
import { waitFor } from "./tab.ts";

const PAGE = "cijfers/inkoopvolume/";
/** A source that was read through another, so that all parts of the card are there. */
const LINK = ".citation a[href=\"#ref_corvers-2016\"]";
const LINK_IN_PAGE = `document.querySelector(${JSON.stringify(LINK)})`;
const CARD = "document.querySelector('.citation-card')";
const NARROW = 320;

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const { site, copy } = await exportedCopy("Map (1) été #2 100%");
/** A frame is as wide in each engine as it is told to be; windows are not. */
const server = await serveFolder(site, { answers: { "narrow.html": `<!doctype html><title>Narrow</title><iframe width="${NARROW}" height="500" src="${PAGE}"></iframe>` } });
const spoiled = await serveFolder(site, { answers: { [PAGE]: readFileSync(join(site, PAGE, "index.html"), "utf8").replace('id="ref_corvers-2016"', 'id="ref_another"') } });
const engines = await launchEngines();

const PLACES = [
  { place: "hosted", address: (path: string): string => `${server.url}${path}` },
  { place: "in a folder", address: (path: string): string => pathToFileURL(join(copy, path, "index.html")).href },
];

for (const { name, engine } of engines) {
  const test = suite(`citations in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, async (window) => {
      await window.goto(address(PAGE));
      await waitUntil(window, "document.readyState === 'complete'");
      await body(window);
    });

    each("the card shows the reference, how sure we are and the note, when the pointer rests on a citation", async (window) => {
      await openByPointer(window);
      const text = String(await window.evaluate(`${CARD}.textContent`));
      const entry = String(await window.evaluate("document.querySelector('#ref_corvers-2016').textContent"));
      assert.is(text, entry);
      assert.match(text, words.evidenceSecondary);
      assert.is(await window.evaluate(`${CARD}.querySelectorAll('a, button, [id]').length`), 0, "nothing in it can be pressed");
    });

    each("the card stays while the pointer is on it, and goes when the pointer leaves", async (window) => {
      await openByPointer(window);
      await point(window, CARD);
      await pause(window, 600);
      assert.is(await window.evaluate(`${CARD} !== null`), true);
      await point(window, "document.querySelector('h1')");
      await waitUntil(window, `${CARD} === null`);
      assert.is(await window.evaluate(`${LINK_IN_PAGE}.hasAttribute('aria-describedby')`), false);
    });

    each("the card opens with the focus of the keyboard, describes the link, and Escape closes it without moving the focus", async (window) => {
      await focusByKeyboard(window);
      await waitUntil(window, `${CARD} !== null`);
      assert.is(await window.evaluate(`${CARD}.getAttribute('role')`), "tooltip");
      assert.is(await window.evaluate(`document.getElementById(${LINK_IN_PAGE}.getAttribute('aria-describedby')) === ${CARD}`), true);
      await window.evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))");
      assert.is(await window.evaluate(`${CARD} === null && document.activeElement === ${LINK_IN_PAGE}`), true);
    });

    each("the card goes when the focus goes", async (window) => {
      await focusByKeyboard(window);
      await waitUntil(window, `${CARD} !== null`);
      await window.evaluate("document.activeElement.blur()");
      await waitUntil(window, `${CARD} === null`);
    });

    each("a touch opens no card, and the link leads to the list", async (window) => {
      await point(window, LINK_IN_PAGE, "touch");
      await pause(window, 600);
      assert.is(await window.evaluate(`${CARD} === null`), true);
      await window.evaluate(`${LINK_IN_PAGE}.click()`);
      assert.is(await window.evaluate("location.hash"), "#ref_corvers-2016");
      assert.is(await window.evaluate("document.querySelector(':target').id"), "ref_corvers-2016");
      assert.is(await window.evaluate(`${CARD} === null`), true);
    });

    each("the open card breaks no rule of WCAG 2.2 AA that a machine can check", async (window) => {
      await openByPointer(window);
      await window.evaluate(`(() => { ${axeSource}; return true; })()`);
      const options = JSON.stringify({ runOnly: { type: "tag", values: WCAG }, resultTypes: ["violations"], preload: false, iframes: false });
      assert.equal(JSON.parse(String(await window.evaluate(`axe.run(document, ${options}).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`))), []);
    });

    each("buttons copy the reference and save the records, with the line ends that RIS asks for", async (window) => {
      assert.is(await window.evaluate("document.querySelectorAll('.page-cite button').length"), 4);
      await window.evaluate("(() => { globalThis.saved = []; HTMLAnchorElement.prototype.click = function () { saved.push(this.download); }; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); }; document.querySelector('.page-cite').open = true; for (const button of document.querySelectorAll('.page-cite pre')) button.previousElementSibling.click(); return true; })()");
      const saved = JSON.parse(String(await waitUntil(window, "JSON.stringify(saved)", (value) => typeof value === "string" && JSON.parse(value).length === 6)));
      assert.ok(saved.includes("cijfers-inkoopvolume-nl.bib") && saved.includes("cijfers-inkoopvolume-nl.ris"), saved.join("\n"));
      assert.ok(saved.some((text: string) => text.startsWith("@online{cijfers-inkoopvolume-nl,\n")));
      assert.ok(saved.some((text: string) => text.startsWith("TY  - ELEC\r\n") && text.includes("\r\nER  -")));
      assert.is(saved.flatMap((text: string) => (text.startsWith("[") ? JSON.parse(text) : [])).map(({ id }: { id: string }) => id).join(), "cijfers-inkoopvolume-nl");
      await window.evaluate("document.querySelector('.page-cite button').click()");
      await waitUntil(window, `document.querySelector('.page-cite button').textContent === ${JSON.stringify(words.copied)} || getSelection().toString().includes('Wegwijzer')`);
    });
  }

  check(`no card of a citation reaches past a window of ${NARROW} pixels`, async (window) => {
    await window.goto(`${server.url}narrow.html`);
    const page = "document.querySelector('iframe').contentDocument";
    await waitUntil(window, `${page}.readyState === 'complete' && ${page}.querySelectorAll('.citation a').length`);
    assert.is(await window.evaluate(`${page}.documentElement.clientWidth <= ${NARROW}`), true);
    assert.equal(JSON.parse(String(await window.evaluate(`(${cutCards.toString()})(${page})`))), []);
  });

  check("a card that is cut is seen by these tests", async (window) => {
    await window.goto(`${server.url}narrow.html`);
    const page = "document.querySelector('iframe').contentDocument";
    await waitUntil(window, `${page}.readyState === 'complete' && ${page}.querySelectorAll('.citation a').length`);
    await window.evaluate(`(() => { const sheet = new (${page}.defaultView.CSSStyleSheet)(); sheet.replaceSync('.citation-card { min-inline-size: 400px !important; max-inline-size: none !important; }'); ${page}.adoptedStyleSheets = [sheet]; return true; })()`);
    assert.ok(JSON.parse(String(await window.evaluate(`(${cutCards.toString()})(${page})`))).length > 5);
  });

  check("a citation whose reference is not on the page opens no card, which these tests see", async (window) => {
    await window.goto(spoiled.url + PAGE);
    await waitUntil(window, "document.readyState === 'complete'");
    await point(window, LINK_IN_PAGE);
    await pause(window, 600);
    assert.is(await window.evaluate(`${CARD} === null`), true);
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await Promise.all([server.close(), spoiled.close()]);
  });
  test.run();
}

/** Opens the card of each citation, in the browser, and tells which are not wholly inside the page, as JSON. */
async function cutCards(page: Document): Promise<string> {
  const cut: unknown[] = [];
  for (const link of page.querySelectorAll(".citation a")) {
    link.scrollIntoView({ block: "center" });
    link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
    let card = null;
    for (let tries = 0; tries < 100 && !card; tries++) {
      await new Promise((done) => {
        setTimeout(done, 30);
      });
      card = page.querySelector(".citation-card");
    }
    const box = card?.getBoundingClientRect();
    const top = (box?.top ?? 0) + (page.defaultView?.scrollY ?? 0);
    if (!box || box.width < 100 || box.left < 0 || box.right > page.documentElement.clientWidth || top < 0) cut.push([link.textContent, box?.left, box?.right, top]);
    page.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  }
  return JSON.stringify(cut);
}

/** Moves a pointer onto an element, as the browser tells the page of it. */
async function point(window: Window, element: string, pointerType = "mouse"): Promise<void> {
  await window.evaluate(`${element}.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: '${pointerType}' }))`);
}

/** Points at the citation until its card is there: a browser may still tell of its own pointer, which lies elsewhere, after the page is laid out. */
async function openByPointer(window: Window): Promise<void> {
  await waitFor("a card", async () => {
    await point(window, LINK_IN_PAGE);
    await pause(window, 500);
    return window.evaluate(`${CARD} !== null`);
  }, Boolean);
}

/** Gives the citation the focus as Tab does, so that the browser shows it. */
async function focusByKeyboard(window: Window): Promise<void> {
  await window.evaluate(`${LINK_IN_PAGE}.focus({ focusVisible: true })`);
}

async function pause(window: Window, milliseconds: number): Promise<void> {
  await window.evaluate(`new Promise((done) => setTimeout(() => done(true), ${milliseconds}))`);
}
