// Every page of this repository's own site against WCAG 2.2 AA, by day and by night, on a phone and on a desk.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { auditPage } from "./accessibility.ts";
import { launchChromium, type Page } from "./browser.ts";
import { builtSite } from "./built-site.ts";
import { serveFolder } from "./static-server.ts";

const PHONE = { width: 375, height: 800 };
const DESK = { width: 1366, height: 900 };
const CONTROL = "control/";
const TABS = 2;

const { folder, pages, path } = await builtSite();
const server = await serveFolder(folder, {
  prefix: path,
  answers: { [CONTROL]: '<!doctype html><html lang="en"><head><title>Control</title></head><body><main><h1>Control</h1><img src="../assets/icon.svg"></main></body></html>' },
});
const browser = await launchChromium();
const test = suite("accessibility");

/** Half of the four views gets every rule, so that each width and each scheme has them; what the other half can add is contrast. */
const VIEWS = [
  { name: "light, desk", scheme: "light", size: DESK, rules: {} },
  { name: "dark, desk", scheme: "dark", size: DESK, rules: { only: ["color-contrast"] } },
  { name: "dark, phone", scheme: "dark", size: PHONE, rules: {} },
  { name: "light, phone", scheme: "light", size: PHONE, rules: { only: ["color-contrast"] } },
];

test("no page breaks a rule of WCAG 2.2 AA that a machine can check", async () => {
  const queue = [...pages];
  const found = await Promise.all(Array.from({ length: TABS }, () => auditAll(queue)));
  const wrong = found.flat().toSorted();
  for (const line of wrong) console.log(`\n  ${line}`);
  assert.is(wrong.length, 0, `${wrong.length} breaches, listed above`);
});

test("an image without alternative text is seen by these tests", async () => {
  const page = await openForAudit();
  await page.goto(server.url + CONTROL);
  const found = await auditPage(page, {});
  assert.is(found.length, 1);
  assert.match(found[0] ?? "", /^image-alt: .*img$/);
  await page.close();
});

test.after(async () => {
  await browser.close();
  await server.close();
});
test.run();

/** Takes pages from the shared queue until it is empty. */
async function auditAll(queue: string[]): Promise<string[]> {
  const page = await openForAudit();
  const wrong: string[] = [];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    await page.goto(server.url + address);
    for (const { name, scheme, size, rules } of VIEWS) {
      await page.setViewport(size);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const breach of await auditPage(page, rules)) wrong.push(`/${address} (${name}) ${breach}`);
    }
  }
  await page.close();
  return wrong;
}

/** A tab in which axe may run: the policy of the pages would stop parts of it. */
async function openForAudit(): Promise<Page> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  return page;
}
