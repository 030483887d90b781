// Text files, read strictly.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readTextFile } from "../../../src/load/text-file.ts";

const textFile = suite("text file");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-text-"));
textFile.after(() => rmSync(folder, { recursive: true, force: true }));

/** The text, or the problem as "line:column rule". */
function read(content: string | Uint8Array): string {
  writeFileSync(join(folder, "x.md"), content);
  const result = readTextFile(folder, "x.md");
  return "text" in result ? result.text : `${result.problem.line}:${result.problem.column} ${result.problem.rule}`;
}

textFile("a byte order mark and Windows line ends leave no trace", () => {
  assert.is(read("\uFEFFa\r\nb\r\n"), "a\nb\n");
  assert.is(read(""), "");
});

textFile("letters of any script, emoji and direction marks of right-to-left text are text", () => {
  const text = "æøå ß 中文 👩‍👩‍👧 עברית\u200F é e\u0301\t|\u00A0soft\u00ADhyphen\n";
  assert.is(read(text), text);
});

textFile("bytes that are not UTF-8 are told at the first of them", () => {
  assert.is(read(Buffer.from("goed\nna\xefef\n", "latin1")), "2:3 encoding");
  assert.is(read(Buffer.concat([Buffer.from("é".repeat(1000)), Buffer.of(0xc3)])), "1:1001 encoding");
  assert.is(read(Buffer.from("\uFEFFa", "utf16le")), "1:1 encoding");
});

textFile("a line end of old Macs is told where it stands", () => {
  assert.is(read("a\nb\rc"), "2:2 line-end");
});

textFile("each kind of hidden character is told where it stands", () => {
  for (const character of ["\0", "\u001B", "\u0085", "\u202E", "\u2066", "\u200B", "\u2060", "\uFEFF", "\uFFFD", "\uFFFE"]) assert.is(read(`ab\nc${character}d`), "2:2 hidden-character", JSON.stringify(character));
});

textFile("merge conflicts are told at their first mark; a heading of equals signs is a heading", () => {
  assert.is(read("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n"), "2:1 merge-conflict");
  assert.is(read("a\n>>>>>>> x\n"), "2:1 merge-conflict");
  assert.is(read("a\n=======\nx <<<<<<< y\n"), "a\n=======\nx <<<<<<< y\n");
});

textFile("links, folders, pipes, absent files and files beyond the limit are told, and none is waited for", () => {
  symlinkSync("/etc/hostname", join(folder, "link.md"));
  symlinkSync("nowhere", join(folder, "dangling.md"));
  mkdirSync(join(folder, "folder.md"));
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  writeFileSync(join(folder, "large.md"), "");
  truncateSync(join(folder, "large.md"), 50_000_000);
  const rule = (file: string): string => {
    const result = readTextFile(folder, file);
    return "problem" in result ? result.problem.rule : "read";
  };
  assert.equal(["link.md", "dangling.md", "folder.md", "pipe.md", "absent.md", "large.md"].map(rule), ["not-a-file", "not-a-file", "not-a-file", "not-a-file", "unreadable", "too-large"]);
});

textFile.run();
