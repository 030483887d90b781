// Figures as a reader sees them: in each engine, on the hosted site and in the copy in a folder, at the widths of a phone and of a screen.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadSite } from "../../src/load/site.ts";
import { pageAt } from "../../src/model/site.ts";
import { axeSource, WCAG } from "./accessibility.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { exportedCopy } from "./exported-copy.ts";
import { serveFolder } from "./static-server.ts";

const { site: folder, copy } = await exportedCopy("Map (1) été #2 100%");
const server = await serveFolder(folder);
const engines = await launchEngines();
const { site } = loadSite(process.cwd());
if (!site) throw new Error("The site of this repository cannot be read.");
const drawn = [...site.figures.values()].filter(({ chart }) => chart);
/** Pages with charts on them, in all languages. */
const pages = site.languages.flatMap(({ code }) => [...new Set(drawn.map(({ page }) => page))].flatMap((key) => pageAt(site, code, key)?.output ?? []));

const PLACES = [
  { place: "hosted", address: (output: string): string => `${server.url}${output.replace(/index\.html$/, "")}` },
  { place: "in a folder", address: (output: string): string => pathToFileURL(join(copy, output)).href },
];
/** Widths of a card in pixels: on a phone of 320 pixels, and on larger screens. */
const WIDTHS = [286, 420, 680];

/**
 * Texts of charts that cover one another or leave their card, as the browser has drawn them. A text is taken from the top of its digits to the
 * depth of its tails, by its baseline: the boxes that browsers tell of are those of whole lines, or empty.
 */
const FAULTS = `(() => [...document.querySelectorAll('.chart')].flatMap((chart) => {
  const card = chart.closest('.figure-card').getBoundingClientRect();
  const shown = [...chart.querySelectorAll('text')].filter((text) => text.checkVisibility() && text.getNumberOfChars() > 0).map((text) => {
    const from = text.getStartPositionOfChar(0), to = text.getEndPositionOfChar(text.getNumberOfChars() - 1), size = parseFloat(getComputedStyle(text).fontSize), { e, f } = text.getScreenCTM();
    return { words: text.textContent, left: from.x + e, right: to.x + e, top: from.y + f - 0.75 * size, bottom: from.y + f + 0.2 * size };
  });
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top;
  return [
    ...shown.filter(({ left, right }) => left < card.left || right > card.right + 1).map(({ words }) => words + ' sticks out'),
    ...shown.flatMap((a, index) => shown.slice(index + 1).filter((b) => !apart(a, b)).map((b) => a.words + ' covers ' + b.words)),
  ];
}))()`;
const setWidth = (width: number): string => `(() => { for (const card of document.querySelectorAll('.figure-card')) card.style.inlineSize = '${width}px'; })()`;

for (const { name, engine } of engines) {
  const test = suite(`figures in ${name}`);
  const check = inWindow(test, engine);

  for (const { place, address } of PLACES) {
    const each = (what: string, body: (window: Window) => Promise<void>): void => check(`${place}: ${what}`, body);

    each("no text of a chart covers another or leaves its card, on any page at any width", async (window) => {
      assert.ok(pages.length > 5);
      for (const output of pages) {
        await window.goto(address(output));
        assert.ok(Number(await window.evaluate("[...document.querySelectorAll('.chart text')].filter((text) => text.checkVisibility() && text.getEndPositionOfChar(0).x > text.getStartPositionOfChar(0).x).length")) > 2, output);
        for (const width of WIDTHS) {
          await window.evaluate(setWidth(width));
          assert.equal(await window.evaluate(FAULTS), [], `${output} at ${width}`);
        }
      }
    });

    each("each chart has a name and is told in words, and its numbers stand in a table", async (window) => {
      for (const output of pages) {
        await window.goto(address(output));
        const charts = JSON.parse(String(await window.evaluate(`JSON.stringify([...document.querySelectorAll('.chart > svg')].map((svg) => [svg.getAttribute('role'), document.getElementById(svg.getAttribute('aria-labelledby')).textContent.length > 10, document.getElementById(svg.getAttribute('aria-describedby')).textContent.length > 20, svg.closest('.figure-card').querySelectorAll('tbody tr').length > 0]))`)));
        assert.ok(charts.length > 0, output);
        for (const chart of charts) assert.equal(chart, ["img", true, true, true], output);
      }
    });

    each("every file of a figure is there, and is what it is called", async (window) => {
      for (const output of pages) {
        await window.goto(address(output));
        const links = JSON.parse(String(await window.evaluate("JSON.stringify([...document.querySelectorAll('.figure-foot a[download]')].map(({ href }) => href))")));
        assert.ok(links.length >= 5, output);
        for (const link of links) {
          const bytes = link.startsWith("file:") ? fileBytes(link) : new Uint8Array(await (await fetch(link)).arrayBuffer());
          assert.ok(isWhatItsNameSays(link, bytes), link);
        }
      }
    });

    each("is accessible with all details open (axe)", async (window) => {
      await window.goto(address(pages[0] ?? ""));
      await window.evaluate("(() => { for (const each of document.querySelectorAll('details')) each.open = true; })()");
      await window.evaluate(`(() => { ${axeSource}; return true; })()`);
      const found = await window.evaluate(`axe.run(document.querySelector('main'), { runOnly: ${JSON.stringify({ type: "tag", values: WCAG })}, resultTypes: ['violations'], preload: false, iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))`);
      assert.equal(JSON.parse(String(found)), []);
    });
  }

  check("a text that covers another, or leaves its card, is seen by these tests", async (window) => {
    await window.goto(PLACES[0]?.address(pages[0] ?? "") ?? "");
    await waitUntil(window, "document.querySelectorAll('.chart text').length > 2");
    await window.evaluate("(() => { const [one, two] = document.querySelectorAll('.chart text'); const parent = two.parentNode; const double = two.cloneNode(true); double.setAttribute('dx', '3'); parent.append(double); const away = two.cloneNode(true); away.setAttribute('x', '-2000'); away.removeAttribute('dx'); parent.append(away); })()");
    const faults = await window.evaluate(FAULTS);
    assert.ok(Array.isArray(faults) && faults.some((fault) => fault.includes(" covers ")) && faults.some((fault) => fault.endsWith(" sticks out")), String(faults));
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await server.close();
  });
  test.run();
}

function fileBytes(address: string): Uint8Array {
  const path = fileURLToPath(address);
  assert.ok(existsSync(path), path);
  return readFileSync(path);
}

/** Whether a file begins as its kind does. */
function isWhatItsNameSays(address: string, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("utf8");
  if (address.endsWith(".png")) return Buffer.from(bytes.subarray(0, 8)).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])) && bytes.length > 5000;
  if (address.endsWith(".svg")) return text.startsWith("<?xml") && text.trimEnd().endsWith("</svg>") && text.includes("<desc");
  if (address.endsWith(".json")) return typeof JSON.parse(text) === "object";
  if (address.endsWith(".excel.csv")) return text.startsWith("\uFEFF") && text.includes(";");
  return address.endsWith(".csv") && text.includes(",") && text.includes("\r\n");
}
