// What a reader is told of how current a page is: in each engine, on the hosted site and in the copy in a folder.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axeSource, WCAG } from "./accessibility.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

/** A site with a page that was due in 2020, one that is due in 2091, and translations that are older than their source. */
const { site, copy } = await exportedCopy("kopie é", ["--site", "test/fixtures/sites/stale-translation"]);
const server = await serveFolder(site);
const engines = await launchEngines();
const PLACES = [
  { place: "hosted", address: (path: string): string => `${server.url}${path}/` },
  { place: "in a folder", address: (path: string): string => pathToFileURL(join(copy, path, "index.html")).href },
];
const OVERDUE = "[...document.querySelectorAll('[data-due]')].map((sentence) => sentence.checkVisibility())";
const NOTE = "document.querySelector('.translation-note')";
const READY = "customElements.get('theme-switch') !== undefined && document.readyState === 'complete'";

for (const { name, engine } of engines) {
  const test = suite(`current in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);
    const open = async (window: Window, path: string): Promise<void> => {
      await window.goto(address(path));
      await waitUntil(window, READY);
    };

    each("a page says that it should have been reviewed once its day has passed, and not before", async (window) => {
      for (const [path, shown] of [["rem", true], ["en/brakes", true], ["bel", false], ["en/bells", false]] as const) {
        await open(window, path);
        assert.equal(await window.evaluate(OVERDUE), [shown], path);
      }
    });

    each("the day by which it is to be reviewed and its owner stand in its foot", async (window) => {
      await open(window, "en/bells");
      const foot = String(await window.evaluate("document.querySelector('.page-review').innerText"));
      assert.match(foot, /Last reviewed: 31 January 2090.*To be reviewed again by: 31 January 2091.*Example/s);
    });

    each("an older translation says so and leads to its source; a current one does not", async (window) => {
      await open(window, "en/bells");
      assert.match(String(await window.evaluate(`${NOTE}.innerText`)), "Nederlands was changed after this translation was made");
      await window.evaluate("document.querySelector('.translation-note a').click()");
      await waitUntil(window, "document.documentElement.lang === 'nl' && document.querySelector('h1')?.textContent === 'Bellen'");
      assert.is(await window.evaluate(NOTE), null);
      await open(window, "en/brakes");
      assert.is(await window.evaluate(NOTE), null);
    });

    each("what changed unfolds on its page, and stands on the list of changes with a link", async (window) => {
      await open(window, "en/brakes");
      await window.evaluate("document.querySelector('.page-changes summary').click()");
      assert.match(String(await window.evaluate("document.querySelector('.page-changes').innerText")), "31 January 2020: Brakes became safer.");
      await open(window, "en");
      assert.match(String(await window.evaluate("document.querySelector('.changes').innerText")), /31 January 2020\s+Brakes: Brakes became safer\./);
      await window.evaluate("document.querySelector('.changes a').click()");
      await waitUntil(window, "document.querySelector('h1')?.textContent === 'Brakes'");
    });

    each("is accessible with all that can be told, in light and dark (axe)", async (window) => {
      for (const path of ["rem", "en/bells", "en", "en/brakes"]) {
        await open(window, path);
        await window.evaluate("(() => { for (const each of document.querySelectorAll('details')) each.open = true; })()");
        await window.evaluate(`(() => { ${axeSource}; return true; })()`);
        for (const theme of ["light", "dark"]) {
          await window.evaluate(`(() => { document.documentElement.dataset.theme = '${theme}'; })()`);
          const found = await window.evaluate(`axe.run(document, { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`);
          assert.equal(JSON.parse(String(found)), [], `${path}, ${theme}`);
        }
      }
    });
  }

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await server.close();
  });
  test.run();
}
