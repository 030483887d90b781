// The day of an offline copy: from the environment, from Git, or from the clock, in this order.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { copyDay } from "../../../src/export/copy-day.ts";
import { UsageError } from "../../../src/model/problem.ts";

const test = suite("copy day");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-day-"));
const NOW = new Date("2030-01-02T23:59:59Z");
const COMMIT = "2024-02-29T23:30:00-05:00";

test.before(() => {
  mkdirSync(join(folder, "content"));
  mkdirSync(join(folder, "plain"));
  writeFileSync(join(folder, "content/a.md"), "a");
  const git = (...words: string[]): void => void execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: COMMIT }, stdio: "ignore" });
  git("init");
  git("add", "content");
  git("commit", "-m", "a");
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("is that of the last commit, in UTC", () => assert.is(copyDay(folder, {}, NOW), "2024-03-01"));

test("is today when something in the content is not committed", () => {
  writeFileSync(join(folder, "content/b.md"), "b");
  assert.is(copyDay(folder, {}, NOW), "2030-01-02");
  rmSync(join(folder, "content/b.md"));
  writeFileSync(join(folder, "elsewhere.txt"), "not content");
  assert.is(copyDay(folder, {}, NOW), "2024-03-01");
});

test("is today without Git", () => {
  const plain = mkdtempSync(join(tmpdir(), "wegwijzer-plain-"));
  assert.is(copyDay(plain, {}, NOW), "2030-01-02");
  rmSync(plain, { recursive: true });
});

test("is what SOURCE_DATE_EPOCH says, before all else", () => assert.is(copyDay(folder, { SOURCE_DATE_EPOCH: "86399" }, NOW), "1970-01-01"));

for (const wrong of ["yesterday", "-1", "1.5", "1e99", "99999999999999"]) {
  test(`refuses SOURCE_DATE_EPOCH=${wrong}`, () => assert.throws(() => copyDay(folder, { SOURCE_DATE_EPOCH: wrong }, NOW), (error: unknown) => error instanceof UsageError));
}

test.run();
