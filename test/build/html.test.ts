// Every page of this repository's own site is valid HTML.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { builtSite } from "../browser/built-site.ts";
import { validator } from "./html-validator.ts";

const { folder, pages } = await builtSite();
const test = suite("html");

test("every page is valid HTML", async () => {
  const wrong: string[] = [];
  for (const address of pages) {
    const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
    const report = await validator.validateString(await readFile(join(folder, file), "utf8"), file);
    for (const { messages } of report.results) for (const { line, column, ruleId, message } of messages) wrong.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  for (const line of wrong.slice(0, 50)) console.log(`\n  ${line}`);
  assert.is(wrong.length, 0, `${wrong.length} faults; the first are listed above`);
});

test("a fault is seen by this test", async () => {
  const report = await validator.validateString('<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a"></p><p id="a"></p></body></html>');
  assert.ok(report.results.some(({ messages }) => messages.some(({ ruleId }) => ruleId === "no-dup-id")));
});

test.run();
