// Checklists as a reader uses them: in each engine, on the hosted site and in the copy in a folder.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { axeSource, WCAG } from "./accessibility.ts";
import { inWindow, launchEngines, waitUntil, type Engine, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const { site: folder, copy } = await exportedCopy("Map (1) été #2 100%");
const script = readdirSync(join(folder, "assets")).find((name) => /^checklists-.*\.js$/.test(name)) ?? "";
const [server, without] = await Promise.all([serveFolder(folder), serveFolder(folder, { answers: { [`assets/${script}`]: undefined } })]);
const engines = await launchEngines();
const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8"))).checklists;

const PLACES = [
  { place: "hosted", address: (path: string): string => server.url + path },
  { place: "in a folder", address: (path: string): string => pathToFileURL(join(copy, path, "index.html")).href },
];
const [LIST, OVERVIEW, ENGLISH] = ["stappen/ambitie/", "mijn-checklists/", "en/my-checklists/"];
const NOTE = "Annelies <b>belt</b> & mailt";
const TICKED = "[...document.querySelectorAll('.action-tick')].filter((box) => box.checked).length";
const OUTCOME = "document.querySelector('.checklist-outcome').textContent";
/** Keeps what the page offers to save, in place of a download. */
const CATCH = "(() => { URL.createObjectURL = (blob) => (blob.text().then((text) => (window.saved = text)), 'blob:caught'); URL.revokeObjectURL = () => {}; HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; }; })()";
const file = (entries: readonly object[], more: object = {}): string => JSON.stringify({ format: "wegwijzer-checklists", version: 1, saved: "2026-11-20T09:00:00.000Z", actions: entries, ...more });

/** Opens a page as a reader who kept nothing yet. */
async function openFresh(window: Window, address: string): Promise<void> {
  await window.goto(address);
  await window.evaluate("localStorage.clear()");
  await openList(window, address);
}

/** Opens a page and goes to its list, which is made ready when it comes into view. */
async function openList(window: Window, address: string): Promise<void> {
  await window.goto(address);
  await waitUntil(window, "(document.querySelector('.action-list')?.scrollIntoView(), document.querySelectorAll('.action-tick').length > 3)");
}

const press = (window: Window, label: string): Promise<unknown> => window.evaluate(`[...document.querySelectorAll('.checklist-button')].find((button) => button.textContent === ${JSON.stringify(label)}).click()`);
const read = (window: Window, text: string): Promise<unknown> => window.evaluate(`(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(text)}], 'checklist.json')); const input = document.querySelector('input[type=file]'); input.files = given.files; input.dispatchEvent(new Event('change')); })()`);
const asks = (window: Window): Promise<unknown> => waitUntil(window, "document.querySelector('.checklist-question').textContent");

/** Presses it as a reader does, once it is in view: pages scroll smoothly, and WebKit's driver does not wait for that. */
async function click(window: Window, selector: string): Promise<void> {
  await window.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ behavior: 'instant', block: 'center' })`);
  await window.click(selector);
}

async function tickAndNote(window: Window): Promise<void> {
  await click(window, ".action-tick");
  await window.evaluate("document.querySelector('.action-note').open = true");
  await window.type(".action-note textarea", NOTE);
}

async function axe(window: Window, state: string): Promise<void> {
  await window.evaluate(`(() => { ${axeSource}; return true; })()`);
  const found = await window.evaluate(`axe.run(document.querySelector('main'), { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`);
  assert.equal(JSON.parse(String(found)), [], state);
}

function suiteIn(name: string, engine: Engine | undefined): void {
  const test = suite(`checklists in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);

    each("a tick and a note are there after the page is opened again, or the page says that they may not be", async (window) => {
      for (const page of [LIST, OVERVIEW]) {
        await openFresh(window, address(page));
        await tickAndNote(window);
        assert.match(String(await window.evaluate("document.querySelector('.checklist-progress [role=status]').textContent")), /^1 van \d+ gedaan$/);
        assert.is(await window.evaluate("document.querySelector('.checklist-progress > progress').value"), 1);
        const remark = String(await window.evaluate("document.querySelector('.checklist-about').checkVisibility() ? document.querySelector('.checklist-about').textContent : ''"));
        if (place === "in a folder") assert.ok([words.keptFolder, words.keptNowhere].includes(remark), remark);
        await openList(window, address(page));
        const kept = (await window.evaluate(TICKED)) === 1 && (await window.evaluate("document.querySelector('.action-note[open] textarea')?.value")) === NOTE;
        assert.ok(kept || place === "in a folder", page);
      }
    });

    each("all can be saved as a file, cleared, taken back, and read again from the file", async (window) => {
      await openFresh(window, address(OVERVIEW));
      await window.evaluate(CATCH);
      await press(window, words.save);
      assert.is(await window.evaluate(OUTCOME), words.nothing);
      await tickAndNote(window);
      await press(window, words.save);
      const saved = String(await waitUntil(window, "window.saved"));
      assert.match(String(await window.evaluate("window.savedAs")), /^checklist-\d{4}-\d\d-\d\d\.json$/);
      const { format, version, actions } = JSON.parse(saved);
      assert.equal([format, version, actions.length, actions[0].done, actions[0].note], ["wegwijzer-checklists", 1, 1, true, NOTE]);
      assert.ok(actions[0].text.length > 10, "the file can be read by people too");

      await press(window, words.clear);
      assert.match(String(await asks(window)), "1");
      assert.ok(await window.evaluate("document.activeElement.matches('.checklist-question')"), "the question has the focus");
      await press(window, words.cancel);
      assert.is(await window.evaluate(TICKED), 1, "nothing is cleared without a yes");
      for (const last of [words.undo, ""]) {
        await press(window, words.clear);
        await press(window, words.clearYes);
        assert.is(await window.evaluate(TICKED), 0);
        if (last !== "") await press(window, last);
        assert.is(await window.evaluate(TICKED), last === "" ? 0 : 1);
      }

      await read(window, saved);
      await asks(window);
      assert.is(await window.evaluate(TICKED), 0, "nothing changes before the reader chose");
      await press(window, words.merge);
      assert.is(await window.evaluate(TICKED), 1);
      assert.is(await window.evaluate("document.querySelector('.action-note textarea').value"), NOTE);
      assert.is(await window.evaluate("document.querySelector('.action b')"), null, "a note is text");
    });

    each("a file that cannot be used is refused with the reason, and nothing changes", async (window) => {
      await openFresh(window, address(OVERVIEW));
      await click(window, ".action-tick");
      const wrong = [
        ["{ half", words.fileBroken],
        [file([{ action: "a/b", done: "yes" }]), words.fileBroken],
        ["{}", words.fileForeign],
        ["x".repeat(2_100_000), words.fileForeign],
        [file([], { version: 2 }), words.fileNewer],
        [file([]), words.fileEmpty],
      ];
      for (const [text = "", reason] of wrong) {
        await read(window, text);
        await waitUntil(window, OUTCOME, (outcome) => outcome === reason);
        assert.is(await window.evaluate("document.querySelector('.checklist-question').childElementCount"), 0);
        assert.is(await window.evaluate(TICKED), 1);
      }
    });

    each("a file may replace all, and what it holds of other sites and times is kept and listed", async (window) => {
      await openFresh(window, address(OVERVIEW));
      await tickAndNote(window);
      await read(window, file([{ action: "vroeger/iets", done: true, note: "Al gedaan in 2019", text: "Schaf de fax af." }]));
      const question = String(await asks(window));
      assert.match(question, "20 november 2026");
      assert.match(question, words.fileUnknown.replace("{count}", "1"));
      assert.match(question, words.replaceWill.replace("{ticks}", "1").replace("{notes}", "1"));
      await press(window, words.replace);
      assert.is(await window.evaluate(TICKED), 0);
      const listed = String(await window.evaluate("document.querySelector('.checklist-unknown:not([hidden])').textContent"));
      for (const part of ["Schaf de fax af.", "Al gedaan in 2019"]) assert.match(listed, part);
      await window.evaluate(CATCH);
      await press(window, words.save);
      assert.match(String(await waitUntil(window, "window.saved")), "vroeger/iets");
      await axe(window, "with what is kept of others");
    });

    each("only open actions can be shown, with their numbers", async (window) => {
      await openFresh(window, address(ENGLISH));
      const shown = "[...document.querySelectorAll('.action')].filter((item) => item.checkVisibility()).length";
      const all = Number(await window.evaluate(shown));
      assert.ok(all > 50);
      await click(window, ".action-tick");
      await click(window, ".checklist-filter input");
      assert.is(await window.evaluate(shown), all - 1);
      assert.is(await window.evaluate("document.querySelector('.action:not([hidden])').value"), 2);
      await click(window, ".checklist-filter input");
      assert.is(await window.evaluate(shown), all);
    });

    each("is accessible in every state (axe)", async (window) => {
      await openFresh(window, address(LIST));
      await axe(window, "untouched");
      await tickAndNote(window);
      await axe(window, "ticked, with a note");
      await openFresh(window, address(OVERVIEW));
      await click(window, ".action-tick");
      await press(window, words.clear);
      await axe(window, "asking");
      await press(window, words.clearYes);
      await axe(window, "cleared");
      await read(window, "{");
      await waitUntil(window, OUTCOME, (outcome) => outcome === words.fileBroken);
      await axe(window, "refused");
    });
  }

  check("hosted: a tick on one page is on the page with all lists, in both languages", async (window) => {
    await openFresh(window, server.url + LIST);
    await tickAndNote(window);
    assert.not(await window.evaluate("document.querySelector('.checklist-tools').checkVisibility()"), "where the browser keeps things well, a page has no buttons for files");
    const link = String(await window.evaluate("document.querySelector('.checklist-link a').href"));
    assert.is(link, `${server.url}${OVERVIEW}#checklist_ambitie`);
    for (const page of [link, server.url + ENGLISH]) {
      await window.goto(page);
      await waitUntil(window, TICKED, (ticked) => ticked === 1);
      assert.is(await window.evaluate("document.querySelector('#checklist_ambitie ~ .action-list .action-tick').checked"), true);
      assert.match(String(await window.evaluate("document.querySelector('.checklist-progress span').textContent")), /\b1 (van|of) \d\d/);
    }
  });

  check("hosted: a change in another window is shown", async (window) => {
    await openFresh(window, server.url + LIST);
    await click(window, ".action-tick");
    // As another window does it: the browser tells this one by an event.
    await window.evaluate("(() => { const [key] = Object.keys(localStorage).filter((name) => name.endsWith('checklists')); localStorage.removeItem(key); dispatchEvent(new StorageEvent('storage', { key })); })()");
    assert.is(await window.evaluate(TICKED), 0);
    assert.match(String(await window.evaluate("document.querySelector('.checklist-progress span').textContent")), /^0 /);
  });

  check("hosted: a browser that refuses to keep a tick is told of, and the file is offered", async (window) => {
    await openFresh(window, server.url + LIST);
    await window.evaluate("(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; })()");
    await click(window, ".action-tick");
    assert.is(await window.evaluate(TICKED), 1, "the tick stays while the page is open");
    assert.is(await window.evaluate("document.querySelector('.checklist-about').textContent"), words.notKept);
    await window.evaluate(CATCH);
    await press(window, words.save);
    assert.match(String(await waitUntil(window, "window.saved")), '"done": true');
  });

  check("a page that lacks the script keeps its plain list with addresses, and is seen by these tests", async (window) => {
    await window.goto(without.url + LIST);
    await waitUntil(window, "document.querySelector('site-search input') !== null");
    await window.evaluate("document.querySelector('.action-list').scrollIntoView()");
    assert.is(await window.evaluate(TICKED), 0);
    assert.is(await window.evaluate("document.querySelectorAll('.action-tick, .checklist-progress').length"), 0);
    assert.ok(Number(await window.evaluate("document.querySelectorAll('li.action[id^=action_ambitie_]').length")) > 3);
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await Promise.all([server.close(), without.close()]);
  });
  test.run();
}

for (const { name, engine } of engines) suiteIn(name, engine);
