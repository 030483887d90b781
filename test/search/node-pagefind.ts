// Runs Pagefind's browser code in Node, over an index in a folder.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Pagefind, Ranking } from "../../src/client/pagefind.ts";
import type { SearchFile } from "../../src/search/make-index.ts";
import { rankingIn } from "../../src/client/query/shards.ts";
import type { Shard } from "../../src/model/search-shards.ts";

/** Writes an index to a folder. */
export function writeIndex(folder: string, files: readonly SearchFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Opens the index of one language as a page in that language would, all shards of it. */
export async function openIndex(folder: string, language: string, ranking?: Ranking, shards: readonly Shard[] = []): Promise<Pagefind> {
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => language }), currentScript: null },
    location: { href: "file:///index.html", origin: "null" },
    fetch: async (address: string | URL) => new Response(readFileSync(new URL(String(address).replace(/\?.*$/, "")))),
  });
  // A module is loaded once for each address, and each language needs its own.
  const module = join(folder, `pagefind/pagefind-${language}.mjs`);
  copyFileSync(join(folder, "pagefind/pagefind.js"), module);
  const pagefind: Pagefind & { init(language: string): Promise<void> } = await import(pathToFileURL(module).href);
  const [first, ...others] = shards;
  const options = { baseUrl: "/", excerptLength: 24 };
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/pagefind/`, ...options, ...(ranking ? { ranking: first ? rankingIn(first, ranking) : ranking } : {}) } as never);
  await pagefind.init(language);
  for (const shard of others) await pagefind.mergeIndex(`${pathToFileURL(folder).href}/pagefind/./`, { ...options, language: shard.tag, ranking: rankingIn(shard, ranking ?? { metaWeights: {} }) });
  return pagefind;
}
