// Checklists on paper: Chromium prints a page to PDF, in which ticks, notes and progress are looked up.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchChromium, type Page } from "./browser.ts";
import { builtSite } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";
import { withTab } from "./tab.ts";

const { folder } = await builtSite();
const server = await serveFolder(folder);
const browser = await launchChromium();
const test = suite("checklists on paper");

for (const address of ["stappen/ambitie/", "mijn-checklists/"]) {
  test(`${address} prints ticks, notes and progress, and nothing of them when there are none`, () =>
    withTab(browser, async ({ page }) => {
      await page.goto(server.url + address);
      await page.$eval(".action-list", (list) => list.scrollIntoView());
      await page.waitForSelector(".action-tick");
      const empty = await printed(page);
      assert.not.match(empty, "Gedaan");
      assert.not.match(empty, "Notitie");
      assert.match(empty, /0 van \d+ gedaan/);
      await page.click(".action-tick");
      await page.click(".action-note > summary");
      await page.type(".action-note textarea", "Annelies belt maandag");
      const filled = await printed(page);
      assert.match(filled, /1 van \d+ gedaan/);
      assert.is(filled.split("Gedaan").length - 1, 1);
      assert.match(filled, "Notitie: Annelies belt maandag");
      for (const unprinted of ["Opslaan als bestand", "Alleen open acties"]) assert.not.match(filled, unprinted);
      await page.emulateMediaType("print");
      const { box, tick } = await page.$eval(".action-done", (item) => ({ box: getComputedStyle(item, "::before").borderTopWidth, tick: getComputedStyle(item, "::after").borderRightWidth }));
      assert.ok(parseFloat(box) > 0 && parseFloat(tick) > 0, "the box and the tick in it are drawn");
      await page.evaluate(() => localStorage.clear());
    }),
  );
}

test("without JavaScript each action prints with an empty box", () =>
  withTab(browser, async ({ page }) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}mijn-checklists/`);
    await page.emulateMediaType("print");
    const boxes = await page.$$eval(".action", (items) => items.filter((item) => parseFloat(getComputedStyle(item, "::before").borderTopWidth) > 0 && getComputedStyle(item, "::before").content === '""').length);
    assert.ok(boxes > 50, `${boxes} boxes`);
    assert.match(await printed(page), "Ondersteun vernieuwers");
  }),
);

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();

/** The words on the printed page. */
async function printed(page: Page): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise;
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += `${items.map((item) => ("str" in item ? item.str : "")).join(" ")} `;
  }
  await pdf.destroy();
  return text.replace(/\s+/g, " ");
}
