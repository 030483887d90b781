// The day of a file by Git: the right one, or none.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileDays, parseFileDays } from "../../../src/load/file-days.ts";

const test = suite("file days");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-days-"));
/** The site stands below the root of its repository. */
const site = join(folder, "repository/guide é");

function git(day: string, ...words: string[]): void {
  const date = `${day}T12:00:00Z`;
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: join(folder, "repository"), env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }, stdio: "ignore" });
}

function write(file: string, text: string): void {
  writeFileSync(join(site, "content/nl", file), text);
}

function commit(day: string, ...files: { file: string; text: string }[]): void {
  for (const { file, text } of files) write(file, text);
  git(day, "add", ".");
  git(day, "commit", "-m", day);
}

/** A clone of the repository; gives the folder of the site in it. */
function clone(name: string, ...how: string[]): string {
  execFileSync("git", ["clone", ...how, `file://${join(folder, "repository")}`, join(folder, name)], { stdio: "ignore" });
  return join(folder, name, "guide é");
}

const days = (directory = site): Record<string, string> => Object.fromEntries([...fileDays(directory)].toSorted(([a], [b]) => (a < b ? -1 : 1)));

test.before(() => {
  mkdirSync(join(site, "content/nl"), { recursive: true });
  git("2026-01-01", "init", "--initial-branch=main");
  commit("2026-01-01", { file: "a.md", text: "a" }, { file: "b.md", text: "b" }, { file: "é \"q\".md", text: "c" });
  commit("2026-01-02", { file: "a.md", text: "a2" });
  git("2026-01-03", "checkout", "-b", "side", "HEAD~1");
  commit("2026-01-03", { file: "b.md", text: "b2" });
  git("2026-01-04", "checkout", "main");
  git("2026-01-04", "merge", "side");
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

test("is that of the last commit that changed it, also in a branch that was merged later", () => {
  assert.equal(days(), { "content/nl/a.md": "2026-01-02", "content/nl/b.md": "2026-01-03", "content/nl/é \"q\".md": "2026-01-01" });
});

test("is not told of a file with changes that are not committed, nor of a new one", () => {
  write("a.md", "a3");
  write("new.md", "new");
  assert.equal(Object.keys(days()), ["content/nl/b.md", "content/nl/é \"q\".md"]);
  git("2026-01-05", "add", ".");
  assert.equal(Object.keys(days()), ["content/nl/b.md", "content/nl/é \"q\".md"], "changes that wait to be committed");
  git("2026-01-05", "reset", "--hard");
});

test("is not told of a file that was taken away and stands there again", () => {
  git("2026-01-06", "rm", join(site, "content/nl/a.md"));
  git("2026-01-06", "commit", "-m", "away");
  write("a.md", "back");
  assert.not("content/nl/a.md" in days());
  rmSync(join(site, "content/nl/a.md"));
});

test("is not told in a shallow clone, whose oldest commit seems to have made every file", () => {
  assert.equal(days(clone("shallow", "--depth", "1")), {});
  assert.equal(Object.keys(days(clone("whole"))), ["content/nl/a.md", "content/nl/b.md", "content/nl/é \"q\".md"]);
});

test("is not told without Git, nor before the first commit", () => {
  const plain = join(folder, "plain");
  mkdirSync(join(plain, "content"), { recursive: true });
  writeFileSync(join(plain, "content/a.md"), "a");
  assert.equal(days(plain), {});
  execFileSync("git", ["init"], { cwd: plain, stdio: "ignore" });
  assert.equal(days(plain), {});
});

test("a log is read whatever the names of files, and the latest day counts in whatever order", () => {
  const log = "\u00011767355200\0\0content/a.md\0content/new\nline.md\0\u0001not a number\0\0content/b.md\0\u00011767225600\0\u00011767441600\0\0content/a.md\0";
  assert.equal([...parseFileDays(log)], [["content/a.md", "2026-01-03"], ["content/new\nline.md", "2026-01-02"]]);
  assert.equal([...parseFileDays("")], []);
});

test.run();
