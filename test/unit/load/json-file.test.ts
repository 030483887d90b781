// JSON files, read strictly and with places.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readJsonFile } from "../../../src/load/json-file.ts";

const json = suite("json file");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-json-"));
json.after(() => rmSync(folder, { recursive: true, force: true }));

function read(content: string | Uint8Array): ReturnType<typeof readJsonFile> {
  writeFileSync(join(folder, "x.json"), content);
  return readJsonFile(folder, "x.json");
}

/** The problems of a file, each as "line:column rule". */
function faults(content: string | Uint8Array): string[] {
  const result = read(content);
  return "problems" in result ? result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`) : [];
}

json("a value is read, and each part of it has its place", () => {
  const result = read('{\n  "a": [1, { "b": "é" }]\n}\n');
  if (!("json" in result)) throw new Error("not read");
  assert.is(JSON.stringify(result.json.value), '{"a":[1,{"b":"é"}]}');
  assert.equal(result.json.positionOf(["a", 1, "b"]), { line: 2, column: 19 });
  assert.equal(result.json.positionOf([]), { line: 1, column: 1 });
});

json("a path that leads nowhere has the place of the nearest part that exists", () => {
  const result = read('{\n  "a": { "b": 1 }\n}\n');
  assert.equal("json" in result && result.json.positionOf(["a", "c", "d"]), { line: 2, column: 8 });
});

json("a byte order mark and Windows line ends do no harm", () => {
  const result = read('\uFEFF{\r\n  "a": 1\r\n}\r\n');
  assert.is("json" in result && JSON.stringify(result.json.value), '{"a":1}');
  assert.equal("json" in result && result.json.positionOf(["a"]), { line: 2, column: 8 });
});

/** The hint at the first problem of a file. */
function hint(content: string): string | undefined {
  const result = read(content);
  return "problems" in result ? result.problems[0]?.hint : undefined;
}

json("a decimal comma and the quotes of a word processor are told as such", () => {
  assert.is(hint('{ "a": -57,5, "b": 1 }'), "A number has a decimal point here: -57.5.");
  assert.match(hint("{ “a”: 1 }") ?? "", /straight ones/);
  assert.match(hint('{ "a": „b” }') ?? "", /straight ones/);
  assert.is(hint('{ "a": 1, }'), undefined);
});

json("comments, commas at the end, bare words and missing brackets are problems where they stand", () => {
  assert.equal(faults('{\n  // no\n  "a": 1\n}'), ["2:3 json-syntax"]);
  assert.equal(faults('{ "a": 1, }'), ["1:11 json-syntax"]);
  assert.equal(faults("{ a: 1 }"), ["1:3 json-syntax"]);
  assert.equal(faults("[1, 2").length, 1);
  assert.equal(faults("").length, 1);
});

json("a key that stands twice is told at its second place, at any depth", () => {
  assert.equal(faults('{ "a": 1,\n"a": 2 }'), ["2:1 json-key"]);
  assert.equal(faults('[{ "x": {\n"a": 1,\n"a": 2 } }]'), ["3:1 json-key"]);
});

json("the same key in two objects is fine", () => {
  assert.equal(faults('[{ "a": 1 }, { "a": 2 }]'), []);
});

json("no key can change an object's prototype, however it is spelt", () => {
  assert.equal(faults('{ "__proto__": { "x": 1 } }'), ["1:3 json-key"]);
  assert.equal(faults('{ "a": { "\\u005f_proto__": 1 } }'), ["1:10 json-key"]);
  assert.equal(faults('{ "constructor": { "prototype": 1 } }'), ["1:20 json-key", "1:3 json-key"].toReversed());
});

json("a number that JavaScript cannot keep exactly is told, and one that it can is not", () => {
  assert.equal(faults("[12345678901234567890, 1e999, 0.1234567890123456789]").length, 3);
  assert.equal(faults("[0, -0.0, 1.50, 120e3, 1E+2, 9007199254740991, 1e21, 0.1, 100000000000000000000000]"), []);
});

json("brackets deeper than data can be are told before they are parsed; brackets in text do not count", () => {
  assert.equal(faults("[".repeat(200_000)), ["1:65 json-depth"]);
  assert.equal(faults(`["${"[".repeat(100)}\\"${"{".repeat(100)}"]`), []);
  assert.equal(faults(`${"[".repeat(64)}${"]".repeat(64)}`), []);
});

json("a hidden character is told, also when it is written as an escape", () => {
  assert.equal(faults('{ "a": "b\u202Ec" }'), ["1:10 hidden-character"]);
  assert.equal(faults('{ "a": "b\\u202ec" }'), ["1:8 hidden-character"]);
  assert.equal(faults('{ "a": "\\ud800" }'), ["1:8 hidden-character"]);
});

json("a file that is absent, or not UTF-8, is a problem and no guess", () => {
  const absent = readJsonFile(folder, "absent.json");
  assert.is("problems" in absent && absent.problems[0]?.rule, "unreadable");
  assert.equal(faults(Uint8Array.of(0x22, 0xe9, 0x22)), ["1:2 encoding"]);
});

json.run();
