// In `npm start` the search knows an edited page before the whole site is built: its new words find it, its old ones no longer do, and every other page is found as before.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { strings } from "../../src/model/schema/strings.ts";
import { releaseLock, takeLock } from "../../src/publish/lock.ts";
import { repository } from "../build/command.ts";
import { tinySite, until } from "../torture/site.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { waitFor } from "./tab.ts";

/** What the search page shows, read at one moment: the preview may have the page loaded again between two. */
const ANSWER = "JSON.stringify({ status: document.querySelector('site-search[data-mode=page] .search-status')?.textContent ?? '', found: [...document.querySelectorAll('ol .search-result h2 a')].map(({ href }) => new URL(href).pathname), notes: document.querySelector('site-search[data-mode=page] .search-notes')?.textContent ?? '' })";
const FOUND = "JSON.stringify([...document.querySelectorAll('ol .search-result h2 a')].map(({ href }) => new URL(href).pathname))";
const EXCERPTS = "JSON.stringify([...document.querySelectorAll('ol .search-result .search-excerpt')].map(({ textContent }) => textContent))";
const PAGES = 12;

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-preview-"));
const [site, output] = [join(folder, "site"), join(folder, "out")];
const fileOf = (name: string): string => join(site, `content/nl/${name}.md`);
const read = (name: string): string => readFileSync(join(output, name, "index.html"), "utf8");

function write(name: string, text: string): void {
  writeFileSync(fileOf(name), `---\ntitle: Over ${name}\ndescription: Beschrijving.\n---\n\n${text}\n`);
}

tinySite(site, { "content/nl/zoeken.md": "---\ntitle: Zoeken\ndescription: Zoeken.\nlayout: search\n---\n\n::search\n" });
for (let number = 0; number < PAGES; number++) write(`bladzijde-${number}`, `Een rode fiets met nummer${number}.`);
write("aanleiding", "Daarom.");
const FIRST = { fiets: "Hier staat een bromfietshelm bij de rode fiets.", bel: "Hier staat een claxon." };
for (const [name, text] of Object.entries(FIRST)) write(name, text);

const preview = startPreview();
process.on("exit", () => {
  preview.child.kill();
  rmSync(folder, { recursive: true, force: true });
});
const home = await preview.address;

/** Runs `npm start` until the test ends. */
function startPreview(): { child: ChildProcess; said: () => string; address: Promise<string> } {
  const child = spawn(process.execPath, ["--import", "tsx", join(repository, "scripts/start.ts"), "--site", site, "--output", output], { cwd: repository, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  const address = new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /at (http:\/\/localhost:\d+\/)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("exit", () => reject(new Error(`The preview ended: ${said}`)));
  });
  return { child, said: () => said, address };
}

interface Answer {
  status: string;
  found: string[];
  notes: string;
}

function readAnswer(shown: unknown): Answer {
  return JSON.parse(String(shown));
}

/** What the search page shows for a question, asked anew. */
async function ask(window: Window, query: string): Promise<Answer> {
  const address = `${home}zoeken/?q=${encodeURIComponent(query)}`;
  // Where the preview has the page loaded again just then, a browser says that it was stopped.
  await window.goto(address).catch(() => window.goto(address));
  return readAnswer(await waitUntil(window, ANSWER, (shown) => typeof shown === "string" && !["", words.searchLoading].includes(readAnswer(shown).status)));
}

let edits = 0;

/** Saves a page until it is shown: right after the start, or a build, the preview may still be reading the site. */
async function edit(name: string, text: string): Promise<void> {
  let saved = 0;
  let shown = "";
  await until(`${name} is shown`, () => {
    if (Date.now() - saved > 3000) {
      saved = Date.now();
      write(name, (shown = `${text} ${++edits}.`));
    }
    return read(name).includes(shown);
  });
}

/** What the preview says of edited pages. */
async function editedPages(): Promise<string> {
  return (await fetch(`${home}.preview/edited-pages.json`)).text();
}

/** Saves a page until it is shown and the search was told of it, which follows a moment later; for when no build can take it over first. */
async function editAndTell(name: string, text: string): Promise<void> {
  const before = await editedPages();
  await edit(name, text);
  await waitFor(`the edit of ${name}`, editedPages, (told) => told !== before);
}

/** No whole build can begin: what is found then, is found without one. */
async function withoutBuilds<Result>(body: () => Promise<Result>): Promise<Result> {
  const lock = `${output}.lock`;
  await until("no build runs", () => !existsSync(lock));
  takeLock(lock);
  return body().finally(() => releaseLock(lock));
}

/** The site as it was at first, built as a whole. */
async function whole(): Promise<void> {
  for (const [name, text] of Object.entries(FIRST)) await edit(name, text);
  await waitFor("the whole site", editedPages, (text) => text === "{}");
}

const engines = await launchEngines();
for (const { name, engine } of engines) {
  const test = suite(`search of the preview in ${name}`);
  const check = inWindow(test, engine);
  const [fresh, other] = [`nieuwwoord${name.toLowerCase()}`, `anderwoord${name.toLowerCase()}`];

  check("before an edit the pages are found as they were built, and a word of none is not found", async (window) => {
    assert.equal((await ask(window, fresh)).found, []);
    assert.equal((await ask(window, "claxon")).found, ["/bel/"]);
    assert.is(await editedPages(), "{}");
  });

  check("an edited page is found by its new words, also half typed, no longer by those that have gone, and once by those that stayed; other pages are found as before", (window) =>
    withoutBuilds(async () => {
      const before = { all: await ask(window, "rode fiets"), bell: await ask(window, "claxon") };
      assert.equal((await ask(window, "bromfietshelm")).found, ["/fiets/"]);
      await editAndTell("fiets", `Hier staat ${fresh} bij de rode fiets.`);
      for (const query of [fresh, fresh.slice(0, -2), `"${fresh}"`, `${fresh} fiets`]) assert.is((await ask(window, query)).found[0], "/fiets/", query);
      const gone = await ask(window, "bromfietshelm");
      assert.not(gone.found.includes("/fiets/"), JSON.stringify(gone));
      assert.not(gone.status.startsWith("1 "), gone.status);
      const all = await ask(window, "rode fiets");
      assert.equal(all.found.toSorted(), before.all.found.toSorted());
      assert.is(all.status, before.all.status);
      assert.equal(await ask(window, "claxon"), before.bell);
      assert.equal((await ask(window, "nummer7")).found, ["/bladzijde-7/"]);
    }));

  check("of two edits the last one counts, and a page edited later does not undo an earlier one", (window) =>
    withoutBuilds(async () => {
      await editAndTell("fiets", `Hier staat ${other}.`);
      await editAndTell("bel", `Hier staat een toeter en ${fresh}.`);
      assert.equal((await ask(window, other)).found, ["/fiets/"]);
      assert.equal((await ask(window, fresh)).found, ["/bel/"]);
      assert.equal((await ask(window, "claxon")).found, []);
    }));

  check("a page that is open asks anew after an edit", (window) =>
    withoutBuilds(async () => {
      assert.equal((await ask(window, "lantaarnpaal")).found, []);
      await edit("bel", "Hier staat een lantaarnpaal.");
      await waitUntil(window, FOUND, (found) => found === JSON.stringify(["/bel/"]));
      await edit("bel", "Hier staat een claxon.");
      await waitUntil(window, FOUND, (found) => found === "[]");
    }));

  check("what is found, in which order and with which words around, is what the whole site finds once it is built", async (window) => {
    const asked = ["rode fiets", "bromfietshelm", "toeter", "bladzijde", "nummer3 fiets", "bromfiets", "toet", "\"rode fiets\"", "claxon"];
    const answers = async (): Promise<Map<string, unknown>> => {
      const all = new Map<string, unknown>();
      for (const query of asked) all.set(query, [await ask(window, query), await window.evaluate(EXCERPTS)]);
      return all;
    };
    await whole();
    const before = await withoutBuilds(async () => {
      await editAndTell("fiets", `${FIRST.fiets} En een rode toeter, en nog een toeter.`);
      await editAndTell("bladzijde-3", "Een bromfiets met nummer3 en een claxon.");
      return answers();
    });
    // Now a build can begin, and this begins it.
    await edit("aanleiding", "Daarom.");
    await waitFor("the whole site", editedPages, (text) => text === "{}");
    for (const [query, answer] of await answers()) assert.equal(answer, before.get(query), query);
    await edit("bladzijde-3", "Een rode fiets met nummer3.");
  });

  check("once the whole site is built there is nothing of its own to ask", async (window) => {
    await whole();
    assert.equal((await ask(window, "bromfietshelm")).found, ["/fiets/"]);
    assert.equal((await ask(window, "claxon")).found, ["/bel/"]);
    assert.equal((await ask(window, other)).found, []);
  });

  test.after(async () => {
    await engine?.close();
    if (name !== engines.at(-1)?.name) return;
    preview.child.kill();
    assert.not.match(preview.said(), /does not know your last edit/);
    assert.ok(!existsSync(join(output, ".preview")));
  });
  test.run();
}
