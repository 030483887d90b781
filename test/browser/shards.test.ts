// A search that is cut into several indexes finds, counts and orders as one index does, in each engine, hosted and in a folder; and it says so when a part is missing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exportCopy } from "../../src/commands/export.ts";
import { readOptions } from "../../src/commands/options.ts";
import { shardOf } from "../../src/model/search-shards.ts";
import { strings } from "../../src/model/schema/strings.ts";
import { unzip } from "../build/unzip.ts";
import { tinySite } from "../torture/site.ts";
import { inWindow, launchEngines, waitUntil, type Window } from "./engines.ts";
import { serveFolder } from "./static-server.ts";

const PAGES = 27;
const SHARDS = 3;
const STATUS = "document.querySelector('site-search[data-mode=page] .search-status')?.textContent ?? ''";
const SHOWN = "JSON.stringify({ status: document.querySelector('site-search[data-mode=page] .search-status').textContent, results: [...document.querySelectorAll('ol .search-result')].map((result) => [result.querySelector('h2 a').href.replace(/^.*?bladzijde-/, '').replace(/\\/.*/, ''), result.querySelector('p').textContent]), filters: [...document.querySelectorAll('.search-filters option')].map(({ textContent }) => textContent) })";
/** A word that all pages have, some have, and one has; two words; the beginning of a word; and a word that no page has. */
const QUESTIONS = ["fiets", "zadel", "fietsbel", "fiets zadel", "zadel spaken stuur", "fietsb", "\"rode fiets\"", "xyzzyxq"];

const words = strings.parse(JSON.parse(readFileSync("_data/strings/nl.json", "utf8")));
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-shards-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const source = join(folder, "source");
writeSource();
const one = await built("one", PAGES + 10);
const many = await built("many", Math.ceil((PAGES + 1) / SHARDS));
/** Addresses of the pages by shard. */
const shards = Array.from({ length: SHARDS }, (_, shard) => Array.from({ length: PAGES }, (_page, number) => String(number)).filter((number) => shardOf(`/bladzijde-${number}/`, SHARDS) === shard + 1));

function writeSource(): void {
  const kinds = [{ id: "uitleg", title: { nl: "Uitleg" } }, { id: "stap", title: { nl: "Stap" } }];
  const pages = Array.from({ length: PAGES }, (_, number) => {
    const filler = Array.from({ length: 20 + ((number * 37) % 90) }, (_word, at) => `woord${(at * 7 + number) % 50}`).join(" ");
    const body = [`De rode fiets${number % 2 === 0 ? "" : ", de fiets"}.`, filler, number % 4 === 0 ? "Het zadel van de fiets." : "", number % 6 === 0 ? "Spaken en een stuur." : "", number === 13 ? "Een fietsbel." : ""].join(" ");
    return [`content/nl/bladzijde-${number}.md`, `---\ntitle: Bladzijde ${number}${number % 5 === 0 ? " over de fiets" : ""}\ndescription: Beschrijving.\nkind: ${number % 3 === 0 ? "stap" : "uitleg"}\n---\n\n${body}\n`];
  });
  tinySite(source, { ...Object.fromEntries(pages), "content/nl/zoeken.md": "---\ntitle: Zoeken\ndescription: Zoeken.\nlayout: search\n---\n\n::search\n", "_data/taxonomy.json": JSON.stringify({ kinds }) });
}

async function built(name: string, pagesPerIndex: number): Promise<{ site: string; copy: string }> {
  const [site, out, copy] = [join(folder, name), join(folder, `${name}-out`), join(folder, `${name} copy (1)`)];
  await exportCopy({ ...readOptions(["--site", source, "--output", site, "--out", out, "--quiet"], {}, ["out"]), pagesPerIndex });
  await unzip(join(out, readdirSync(out).find((file) => file.endsWith(".zip")) ?? ""), copy);
  return { site, copy };
}

/** What the search page shows for a question. */
async function ask(window: Window, page: string, query: string): Promise<{ status: string; results: [page: string, excerpt: string][]; filters: string[] }> {
  await window.goto(`${page}?q=${encodeURIComponent(query)}`);
  await waitUntil(window, STATUS, (text) => typeof text === "string" && text !== "" && text !== words.searchLoading);
  return JSON.parse(String(await window.evaluate(SHOWN)));
}

const hosts = { one: await serveFolder(one.site), many: await serveFolder(many.site), below: await serveFolder(many.site, { prefix: "/a/guide/" }) };
const inFolder = (copy: string): string => pathToFileURL(join(copy, "zoeken/index.html")).href;
/** A file of the second or third index, by how its name begins and ends. */
const fileOf = (beginning: string, end: string): string => readdirSync(join(many.site, "pagefind"), { recursive: true, encoding: "utf8" }).find((path) => path.startsWith(beginning) && path.endsWith(end)) ?? "";
const meta = `pagefind/${fileOf("pagefind.nl-x-2_", ".pf_meta")}`;
const chunks = readdirSync(join(many.site, "pagefind/index")).filter((path) => path.startsWith("nl-x-3_")).map((path) => `pagefind/index/${path}`);

const engines = await launchEngines();
for (const { name, engine } of engines) {
  const test = suite(`shards in ${name}`);
  const check = inWindow(test, engine);

  check("the pages stand in all shards, so that the questions tell something", async () => {
    assert.ok(shards.every((pages) => pages.length > 3), JSON.stringify(shards));
    assert.ok(meta.includes("_") && chunks.length > 0);
  });

  for (const [place, single, cut] of [["hosted", `${hosts.one.url}zoeken/`, `${hosts.many.url}zoeken/`], ["below a path", `${hosts.one.url}zoeken/`, `${hosts.below.url}zoeken/`], ["in a folder", inFolder(one.copy), inFolder(many.copy)]] as const) {
    check(`${place}: the same pages are found in the same order, with the same words, count and filters`, async (window) => {
      for (const query of QUESTIONS) {
        const [wanted, found] = [await ask(window, single, query), await ask(window, cut, query)];
        assert.equal(found, wanted, query);
      }
    });

    check(`${place}: a question finds pages of each shard`, async (window) => {
      const { results, status, filters } = await ask(window, cut, "fiets");
      assert.ok(shards.every((pages) => results.some(([page]) => pages.includes(page))), JSON.stringify(results));
      assert.match(status, new RegExp(`^${PAGES} `));
      assert.ok(filters.includes(`Stap (${PAGES / 3})`) && filters.includes(`Uitleg (${(PAGES * 2) / 3})`), filters.join());
    });
  }

  const failsAndRecovers = async (window: Window, paths: readonly string[]): Promise<void> => {
    const answers: Record<string, undefined> = Object.fromEntries(paths.map((path) => [path, undefined]));
    const broken = await serveFolder(many.site, { answers });
    try {
      const { status, results } = await ask(window, `${broken.url}zoeken/`, "fiets");
      assert.equal([status, results], [words.searchFailed, []]);
      for (const path of paths) delete answers[path];
      await window.type("site-search[data-mode=page] input", " ");
      await window.evaluate("document.querySelector('site-search[data-mode=page] form').requestSubmit()");
      await waitUntil(window, STATUS, (text) => String(text).startsWith(`${PAGES} `));
    } finally {
      await broken.close();
    }
  };

  check("hosted: says that it failed when a shard is missing, rather than finding less; and searches again once it is there", (window) => failsAndRecovers(window, [meta]));

  check("hosted: says that it failed when the words of a shard are missing, and searches again once they are there", (window) => failsAndRecovers(window, chunks));

  check("hosted: says that it failed when what all indexes need is missing", async (window) => {
    for (const missing of ["pagefind/wasm.nl.pagefind", "pagefind/pagefind-entry.json"]) {
      const broken = await serveFolder(many.site, { answers: { [missing]: undefined } });
      try {
        assert.is((await ask(window, `${broken.url}zoeken/`, "fiets")).status, words.searchFailed, missing);
      } finally {
        await broken.close();
      }
    }
  });

  check("in a folder: says that it failed when a shard, the words of one, or what all need is missing", async (window) => {
    for (const [number, missing] of [[meta], chunks, ["pagefind/wasm.nl.pagefind"]].entries()) {
      const copy = join(folder, `broken ${name} ${number}`);
      cpSync(many.copy, copy, { recursive: true });
      for (const path of missing) rmSync(join(copy, `${path}.js`));
      const { status, results } = await ask(window, inFolder(copy), "fiets");
      assert.equal([status, results], [words.searchFailed, []]);
    }
  });

  test.after(async () => {
    await engine?.close();
    if (name === engines.at(-1)?.name) await Promise.all(Object.values(hosts).map((host) => host.close()));
  });
  test.run();
}
