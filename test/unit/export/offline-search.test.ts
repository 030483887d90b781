// Which files of the search go with a copy.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { offlineSearch } from "../../../src/export/offline-search.ts";

const offline = suite("search in a copy");

const PAGEFIND = "export const options = 0, mergeIndex = 0, destroy = 0, filters = 0, search = 0;";
const ENTRY = { version: "1.6.0", languages: { nl: { wasm: "nl", hash: "nl_1a" }, "nl-x-2": { wasm: "nl", hash: "nl-x-2_2b" }, en: { wasm: "en", hash: "en_3c" }, "en-x-2": { wasm: "en", hash: "en-x-2_4d" } } };
const files = new Map([
  ["pagefind/pagefind.js", PAGEFIND],
  ["pagefind/pagefind-worker.js", PAGEFIND],
  ["pagefind/pagefind-entry.json", JSON.stringify(ENTRY)],
  ...["nl_1a", "nl-x-2_2b", "en_3c", "en-x-2_4d"].flatMap((name) => [`pagefind.${name}.pf_meta`, `index/${name}.pf_index`, `fragment/${name}.pf_fragment`, `filter/${name}.pf_filter`].map((path) => [`pagefind/${path}`, ""] as const)),
  ...["nl", "en", "unknown"].map((code) => [`pagefind/wasm.${code}.pagefind`, ""] as const),
]);

offline("a copy in one language takes all indexes of that language, and none of another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "offline-search-"));
  try {
    mkdirSync(join(folder, "pagefind"));
    writeFileSync(join(folder, "pagefind/pagefind.js"), PAGEFIND);
    const copied = await offlineSearch(folder, { paths: [...files.keys()], read: (path) => Buffer.from(files.get(path) ?? "") }, ["nl"]);
    const named = ["nl-x-2_2b", "nl_1a"].flatMap((name) => [`filter/${name}.pf_filter.js`, `fragment/${name}.pf_fragment.js`, `index/${name}.pf_index.js`, `pagefind.${name}.pf_meta.js`]);
    assert.equal(copied.map(({ path }) => path.replace("pagefind/", "")).toSorted(), [...named, "offline.js", "pagefind-entry.json.js", "wasm.nl.pagefind.js"].toSorted());
    const entry = Buffer.from(copied.find(({ path }) => path.includes("entry"))?.read() ?? "").toString("utf8");
    const kept = Buffer.from(/,"(.*)"\)/.exec(entry)?.[1] ?? "", "base64").toString("utf8");
    assert.equal(JSON.parse(kept), { ...ENTRY, languages: { nl: ENTRY.languages.nl, "nl-x-2": ENTRY.languages["nl-x-2"] } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

offline.run();
