// Reading and searching the hosted site without a connection, and what becomes of that when the site changes.
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command, filesIn, fixtures } from "../build/command.ts";
import { page, tinySite } from "../torture/site.ts";
import { launchEngines, waitUntil, type Window } from "./engines.ts";
import { serveFolder, type ServerOptions, type StaticServer } from "./static-server.ts";

const PREFIX = "/guide/";
const INPUT = "site-search input[type=search]";
const KEPT = "caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys().then((keys) => name.slice(-64) + ' ' + keys.length)))))";
/** Milliseconds in which a worker that keeps the whole site has begun to. */
const QUIET = 1500;
const REGISTRATIONS = "navigator.serviceWorker.getRegistrations().then((all) => all.length)";

const folder = mkdtempSync(join(tmpdir(), "wegwijzer-worker-"));
const built = { first: build("first", "vroeger"), second: build("second", "nu"), off: build("off", "uit", { serviceWorker: false }), preview: build("preview", "proef", {}, ["--preview"]) };
const half = build("half", "half");
// A server that is half way through an update: the worker and the checksums are new, a page is still the old one.
copyFileSync(join(built.first, "tweede/index.html"), join(half, "tweede/index.html"));

const crowded = join(folder, "crowded");
crowd(built.first, crowded);

/** Copies a site, and lists 3,000 pictures and the texts for dossiers in it, which nobody should ask for. */
function crowd(site: string, target: string): void {
  cpSync(site, target, { recursive: true });
  const sums = readFileSync(join(site, "SHA256SUMS"), "utf8");
  const more = sums + Array.from({ length: 3000 }, (_, index) => `${"0".repeat(64)}  picture-${index}.png\n`).join("") + `${"0".repeat(64)}  assets/dossier-0-nl-0123456789.js\n`;
  writeFileSync(join(target, "SHA256SUMS"), more);
  const worker = readFileSync(join(site, "service-worker.js"), "utf8");
  assert.match(worker, versionOf(sums));
  writeFileSync(join(target, "service-worker.js"), worker.replaceAll(versionOf(sums), versionOf(more)));
}

/** The version that a worker carries: the hash of the checksums, without its own. */
function versionOf(sums: string): string {
  return createHash("sha256").update(sums.replace(/^.* {2}service-worker\.js\n/m, "")).digest("hex");
}

/** A site of three pages on which one word differs. */
function build(name: string, word: string, offline: object = {}, options: string[] = []): string {
  const [site, output] = [join(folder, `${name}-source`), join(folder, name)];
  const config = { ...JSON.parse(readFileSync(join(fixtures, "minimal/_data/site.json"), "utf8")), offline };
  tinySite(site, { "_data/site.json": JSON.stringify(config), "content/nl/index.md": page(`Begin, ${word}.`), "content/nl/tweede.md": page(`De tweede bladzijde, ${word}, over fietsbellen.`), "content/nl/derde.md": page(`De derde bladzijde, ${word}.`) });
  const { code, stderr } = command("build", "--site", site, "--output", output, ...options);
  if (code !== 0) throw new Error(stderr);
  return output;
}

const engines = await launchEngines();
for (const { name, engine } of engines) {
  const test = suite(`service worker in ${name}`);
  /** Gives the test a window, and a place on the web that no other test has used. */
  const check = (what: string, body: (window: Window, host: Host) => Promise<void>): void => {
    if (!engine) return void test.skip(what);
    test(what, async () => {
      const window = await engine.open();
      const host = await hosting();
      try {
        await body(window, host);
      } finally {
        await window.close();
        await host.stop();
      }
    });
  };

  check("the whole site is read and searched after one visit, with the server gone", async (window, host) => {
    await host.serve(built.first);
    await window.goto(host.url);
    await allKept(window, built.first);
    await host.stop();
    await window.goto(`${host.url}tweede/`);
    assert.match(await text(window), "De tweede bladzijde, vroeger");
    await window.type(INPUT, "fietsbellen");
    await waitUntil(window, "document.querySelector('.search-list a')?.pathname", (path) => path === `${PREFIX}tweede/`);
    await window.goto(`${host.url}derde`);
    assert.match(await text(window), "De derde bladzijde, vroeger", "an address without its slash is found too");
  });

  check("of a site of more than 3,000 files only style, script and what was opened are kept", async (window, host) => {
    await host.serve(crowded);
    await window.goto(host.url);
    const needed = filesIn(crowded).filter((path) => /^(?:SHA256SUMS$|assets\/|pagefind\/[^/]*$)/.test(path)).length;
    const isNeeded = (names: unknown): boolean => Array.isArray(names) && names.length === 1 && String(names[0]).endsWith(` ${needed}`);
    await waitUntil(window, KEPT, isNeeded);
    await window.evaluate("navigator.serviceWorker.ready.then(({ active }) => active.postMessage('keep all'))");
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    assert.ok(isNeeded(await window.evaluate(KEPT)), "nothing was kept beforehand");
    await window.goto(`${host.url}tweede/`);
    await waitUntil(window, KEPT, (names) => Array.isArray(names) && String(names[0]).endsWith(` ${needed + 1}`));
    await host.stop();
    await window.goto(`${host.url}tweede/`);
    assert.match(await text(window), "De tweede bladzijde, vroeger");
  });

  for (const [what, failing] of [["answers with errors", "error"], ["does not answer", "silence"]] as const) {
    check(`a server that ${what} is stood in for`, async (window, host) => {
      await host.serve(built.first);
      await window.goto(host.url);
      await allKept(window, built.first);
      await host.serve(built.second, failing);
      await window.goto(`${host.url}tweede/`);
      assert.match(await text(window), "De tweede bladzijde, vroeger");
      assert.is(await window.evaluate("getComputedStyle(document.querySelector('.site-header')).display !== 'inline' && [...document.images].every((image) => image.naturalWidth > 0)"), true);
    });
  }

  check("a new version is shown at once, and kept as a whole before the old one is forgotten", async (window, host) => {
    await host.serve(built.first);
    await window.goto(host.url);
    const old = await allKept(window, built.first);
    await host.serve(built.second);
    await window.goto(`${host.url}derde/`);
    assert.match(await text(window), "nu");
    await waitUntil(window, KEPT, (kept) => Array.isArray(kept) && kept.length === 1 && String(kept) !== old);
    assert.is.not(await allKept(window, built.second), old);
    await host.stop();
    for (const path of ["", "tweede/", "derde/"]) {
      await window.goto(host.url + path);
      assert.match(await text(window), "nu");
      assert.not.match(await text(window), "vroeger");
    }
  });

  check("a server that is half way through an update spoils nothing: the old version stays whole", async (window, host) => {
    await host.serve(built.first);
    await window.goto(host.url);
    const before = await allKept(window, built.first);
    await host.serve(half);
    await window.goto(`${host.url}derde/`);
    // Once the new worker is refused, the registration has neither an installing nor a waiting one.
    await window.evaluate("navigator.serviceWorker.ready.then((registration) => registration.update()).catch(() => undefined)");
    await waitUntil(window, "navigator.serviceWorker.ready.then(({ installing, waiting }) => !installing && !waiting)");
    await host.stop();
    for (const path of ["", "tweede/", "derde/"]) {
      await window.goto(host.url + path);
      assert.match(await text(window), "vroeger");
    }
    const after = await window.evaluate(KEPT);
    assert.ok(Array.isArray(after) && after.includes(before), `${String(after)} lacks ${before}`);
  });

  check("a site that wants none takes an earlier one away, with what it kept", async (window, host) => {
    await host.serve(built.first);
    await window.goto(host.url);
    await allKept(window, built.first);
    await host.serve(built.off);
    await window.goto(host.url);
    await window.evaluate("navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).catch(() => undefined)");
    await waitUntil(window, REGISTRATIONS, (count) => count === 0);
    await waitUntil(window, "caches.keys().then((names) => names.length)", (count) => count === 0);
    assert.match(await text(window), "uit");
  });

  for (const [what, site] of [["is switched off in site.json", built.off], ["is built for this computer only", built.preview]] as const) {
    check(`no worker is started on a site that ${what}`, async (window, host) => {
      await host.serve(site);
      await window.goto(host.url);
      await window.type(INPUT, "fietsbellen");
      await waitUntil(window, "document.querySelector('.search-list a') !== null");
      assert.is(await window.evaluate(REGISTRATIONS), 0);
    });
  }

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) rmSync(folder, { recursive: true, force: true });
  });
  test.run();
}

interface Host {
  url: string;
  /** Serves this site from now on, at the same address. */
  serve(site: string, failing?: ServerOptions["failing"]): Promise<void>;
  stop(): Promise<void>;
}

async function hosting(): Promise<Host> {
  let server: StaticServer | undefined = await serveFolder(folder, { prefix: PREFIX });
  const { url, port } = server;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    stop,
    async serve(site, failing) {
      await stop();
      server = await serveFolder(site, { prefix: PREFIX, port, ...(failing ? { failing } : {}) });
    },
  };
}

/** Waits until the worker has kept every page of the site, all of its search, the checksums and the note that this is all; gives its version and count. */
async function allKept(window: Window, site: string): Promise<string> {
  const wanted = filesIn(site).filter((path) => path === "SHA256SUMS" || /^(assets|pagefind)\/|(?<!404)\.html$/.test(path)).length + 1;
  const kept = await waitUntil(window, KEPT, (names) => Array.isArray(names) && names.length === 1 && String(names[0]).endsWith(` ${wanted}`));
  return String(kept);
}

async function text(window: Window): Promise<string> {
  return String(await window.evaluate("document.body.innerText"));
}
