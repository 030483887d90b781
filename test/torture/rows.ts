// Rows of hostile input, each a file and the problem it must be; all rows of a group stand in one site, since all problems are told at once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "uvu";
import * as assert from "uvu/assert";
import { buildInto, check, tinySite, treeHash, type Fault } from "./site.ts";

export interface Row {
  /** Number in the list of cases, and what the case is. */
  name: string;
  /** The file, and what stands in it. */
  file: string;
  content: string | Uint8Array;
  /** "line:column rule" of the problem. */
  fault: string;
  /** What its message or hint must say. */
  says: RegExp;
}

/** Adds a test for each row, and one that the build of them all stops with code 1, without a stack trace, and leaves the earlier site. */
export function testRows(test: Test, name: string, rows: readonly Row[], prepare: (site: string) => void = () => {}): void {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-rows-"));
  const [site, output] = [join(folder, "site"), join(folder, "out/site")];
  let faults: Fault[] = [];
  test(`${name}: the build stops with code 1, writes nothing, and shows no stack trace`, () => {
    tinySite(site);
    assert.is(buildInto(site, output).code, 0);
    const before = treeHash(output);
    tinySite(site, Object.fromEntries(rows.map(({ file, content }) => [file, content])));
    prepare(site);
    const built = buildInto(site, output);
    assert.is(built.code, 1, built.stderr);
    assert.not.match(built.stderr, /^\s+at /m);
    assert.match(built.stderr, "Nothing was written.");
    assert.is(treeHash(output), before);
    const checked = check(site);
    assert.is(checked.code, 1, checked.stderr);
    ({ faults } = checked);
  });
  for (const { name: row, file, fault, says } of rows) {
    test(row, () => {
      const own = faults.filter((found) => found.file === file);
      const told = own.map(({ line, column, rule, message, hint }) => `${line}:${column} ${rule} ${message} ${hint ?? ""}`);
      assert.ok(told.some((words) => words.startsWith(`${fault} `) && says.test(words)), `${fault} ${String(says)} is not among:\n${told.join("\n")}`);
    });
  }
  test(`${name}: nothing else is told`, () => {
    const known = new Set(rows.map(({ file }) => file));
    assert.equal(faults.filter(({ file }) => !known.has(file)), []);
    rmSync(folder, { recursive: true, force: true });
  });
}
