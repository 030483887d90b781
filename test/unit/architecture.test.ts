// The rules of the house that a compiler does not see: floors, size, first lines, and no organisation's words in the engine.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const root = fileURLToPath(new URL("../../", import.meta.url));
const architecture = suite("architecture");

const files = ["src", "_includes", "scripts", "test"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** Rooms by floor: a file imports from lower floors only, and on floor 1 from its own room. */
const FLOORS: readonly (readonly string[])[] = [["src/languages"], ["src/model"], ["src/chart"], ["src/load", "src/validate", "src/render", "src/transform", "src/search", "src/publish", "src/export", "src/bench", "src/cache", "_includes", "src/client"], ["src/handbook"], ["src/plugins"], ["src/commands"], ["scripts"]];

function roomOf(file: string): { room: string; floor: number } | undefined {
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.find((name) => file.startsWith(`${name}/`));
    if (room !== undefined) return { room, floor };
  }
  return undefined;
}

/** Imports that break the floors, as "file:line -> target". */
export function wrongImports(file: string, text: string): string[] {
  const own = roomOf(file);
  if (!own) return [];
  return text.split("\n").flatMap((line, index) => {
    const target = /^import (type )?.*from "(\.[^"]+)"/.exec(line);
    if (!target?.[2]) return [];
    const path = relative(root, join(root, dirname(file), target[2]));
    const other = roomOf(path);
    if (!other || other.room === own.room || other.floor < own.floor) return [];
    return [`${file}:${index + 1} -> ${path}`];
  });
}

architecture("a file imports only from lower floors or its own room", () => {
  assert.equal(files.flatMap((file) => wrongImports(file, read(file))), []);
});

architecture("an import from a higher floor is found", () => {
  assert.equal(wrongImports("src/model/x.ts", '// X.\nimport { build } from "../commands/build.ts";'), ["src/model/x.ts:2 -> src/commands/build.ts"]);
});

architecture("browser code imports from the model only types, and otherwise only what is written for both sides", () => {
  const wrong = files.filter((file) => file.startsWith("src/client/")).filter((file) => [...read(file).matchAll(/^import \{.*from "(\.[^"]+)"/gm)].some(([, target = ""]) => !relative(root, join(root, dirname(file), target)).startsWith("src/client/") && !relative(root, join(root, dirname(file), target)).startsWith("src/languages/")));
  assert.equal(wrong, []);
});

architecture("every file says in its first line what it is for", () => {
  assert.equal(files.filter((file) => !read(file).startsWith("// ")), []);
});

architecture("no file is longer than 250 lines", () => {
  assert.equal(files.filter((file) => read(file).split("\n").length > 250), []);
});

architecture("every suite is run", () => {
  const silent = files.filter((file) => file.endsWith(".test.ts")).filter((file) => {
    const text = read(file);
    return [...text.matchAll(/const (\w+) = suite\(/g)].some(([, name]) => !text.includes(`${name}.run()`)) || !/\.run\(\)|test\.run/.test(text);
  });
  assert.equal(silent, []);
});

architecture("the engine knows no site's words", () => {
  const words = /circulair|inkopen|inkoop|aanbesteed|aanbested|wegwijzer voor|\bRIVM\b(?!, 2021)|"nl"|"en"/i;
  const found = files.filter((file) => (file.startsWith("src/") && !file.startsWith("src/languages/")) || file.startsWith("_includes/")).flatMap((file) => read(file).split("\n").flatMap((line, index) => (words.test(line.replace(/(^|\s)\/[/*].*$/, "")) && !/^\s*\*/.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])));
  assert.equal(found, []);
});

architecture("only listed files declare markup to be safe", () => {
  const allowed = new Set(["src/model/html.ts", "src/search/search-texts.ts", "src/handbook/xhtml.ts", "_includes/layouts/page.11ty.ts", "_includes/layouts/home.11ty.ts", "_includes/layouts/search.11ty.ts", "_includes/layouts/error.11ty.ts"]);
  const found = files.filter((file) => /^(src|_includes)\//.test(file) && /\braw\(|new Html\(/.test(read(file)));
  assert.equal(found.filter((file) => !allowed.has(file)), []);
});

architecture("browser code never writes markup", () => {
  assert.equal(files.filter((file) => file.startsWith("src/client/") && /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(read(file))), []);
});

architecture("the lock file names Pagefind for every platform, so that an install works on each", () => {
  const lock: unknown = JSON.parse(read("package-lock.json"));
  const text = JSON.stringify(lock);
  for (const platform of ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "windows-x64"]) assert.ok(text.includes(`node_modules/@pagefind/${platform}`), platform);
  assert.ok(existsSync(join(root, "package-lock.json")));
});

architecture("the lock file names Typst for every platform that has it, so that the handbook can be made on each", () => {
  const text = read("package-lock.json");
  for (const platform of ["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "linux-x64-gnu", "linux-x64-musl", "win32-arm64-msvc", "win32-x64-msvc"]) assert.ok(text.includes(`"node_modules/@myriaddreamin/typst-ts-node-compiler-${platform}"`), platform);
});

architecture.run();
