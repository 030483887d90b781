// Puts Pagefind's engine and data into classic scripts, the only files that a browser lets a page in a folder load.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { languageOfTag } from "../model/search-shards.ts";
import { bundle } from "./bundle.ts";
import type { CopyFile } from "./copy-file.ts";
import type { PublishedTree } from "./published-tree.ts";

const CLIENT = fileURLToPath(new URL("../client/offline/", import.meta.url));
const FOLDER = "pagefind/";
const ENTRY = `${FOLDER}pagefind-entry.json`;
/** Replaced by offline.js. */
const ENGINE = new Set([`${FOLDER}pagefind.js`, `${FOLDER}pagefind-worker.js`]);

/** What Pagefind loads first: for each language its index and the WebAssembly that knows its word forms. */
const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullable() })) });
type Entry = z.infer<typeof entrySchema>;

/**
 * The search as files of the copy: the same index, chunk for chunk.
 * @param folder where the published site stands
 * @param languages codes of the languages in the copy
 * @throws Error when a new Pagefind can no longer be bundled
 */
export async function offlineSearch(folder: string, tree: PublishedTree, languages: readonly string[]): Promise<CopyFile[]> {
  const entry = entryFor(tree, languages);
  const entryBytes = Buffer.from(JSON.stringify(entry));
  const data = tree.paths.filter((path) => path.startsWith(FOLDER) && !ENGINE.has(path) && isFor(path, entry));
  const scripts = data.map((path) => ({ path: `${path}.js`, read: () => script(path, path === ENTRY ? entryBytes : tree.read(path)) }));
  const engine = Buffer.from(await bundleEngine(join(folder, FOLDER, "pagefind.js")));
  return [...scripts, { path: `${FOLDER}offline.js`, read: () => engine }];
}

/** Pagefind names the language in each file, or a shard of it: index/nl_1a2b.pf_index, pagefind.nl-x-2_1a2b.pf_meta, wasm.nl.pagefind. */
function isFor(path: string, { languages }: Entry): boolean {
  const code = /(?:\/|pagefind\.)([a-z0-9-]+)_[0-9a-f]+\.pf_\w+$/.exec(path)?.[1];
  if (code !== undefined) return Object.hasOwn(languages, code);
  const wasm = /\/wasm\.([a-z-]+)\.pagefind$/.exec(path)?.[1];
  return wasm === undefined || Object.values(languages).some((language) => (language.wasm ?? "unknown") === wasm);
}

function entryFor(tree: PublishedTree, languages: readonly string[]): Entry {
  const own = new Set(languages.map((code) => code.toLowerCase()));
  const entry = entrySchema.parse(JSON.parse(Buffer.from(tree.read(ENTRY)).toString("utf8")));
  return { ...entry, languages: Object.fromEntries(Object.entries(entry.languages).filter(([tag]) => own.has(languageOfTag(tag)))) };
}

function script(path: string, bytes: Uint8Array): Uint8Array {
  return Buffer.from(`offlineFile(${JSON.stringify(path.slice(FOLDER.length))},"${Buffer.from(bytes).toString("base64")}")\n`);
}

/** Pagefind's own module, with the browser's fetch, Worker and module address replaced within it. */
async function bundleEngine(pagefind: string): Promise<string> {
  const [engine = ""] = await bundle([`${CLIENT}engine.ts`], {
    alias: { "published-pagefind": pagefind },
    inject: [`${CLIENT}files.ts`],
    define: { "import.meta.url": "pagefindAddress" },
  });
  return engine;
}
