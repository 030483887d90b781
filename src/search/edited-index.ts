// Makes an index of edited pages alone, and finds these pages as they were in the indexes of the whole site.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { EnvironmentError } from "../model/problem.ts";
import { shardTag } from "../model/search-shards.ts";
import { startIndex, type SearchFile } from "./make-index.ts";
import type { EditedText } from "./edited-texts.ts";

/** Shards of the whole site are counted from 1. */
const SHARD = 0;
/** Pages looked at side by side. */
const AT_ONCE = 64;
/** Bytes of a page's file that surely hold its address, which stands first. */
const BEGINNING = 1024;

/** The tag of the index of a language's edited pages. */
export function editedTag(language: string): string {
  return shardTag(language, SHARD).toLowerCase();
}

/**
 * The index of some pages of any languages; Pagefind's programs are those of the whole site.
 * @throws EnvironmentError when Pagefind cannot be run or does not answer
 */
export async function indexEdited(texts: readonly Pick<EditedText, "page" | "markup">[]): Promise<SearchFile[]> {
  const { add, end, files } = startIndex((work) => work());
  for (const { page, markup } of texts) add({ url: page.url, content: markup.replace(`<html lang="${page.language}">`, `<html lang="${editedTag(page.language)}">`) });
  end();
  return (await files).filter(({ path }) => /^(fragment|index|filter)\/|^pagefind\..*\.pf_meta$|^pagefind-entry\.json$/.test(path));
}

/**
 * The id of each page in the indexes of a site, by its address.
 * @param output folder of the site
 * @throws EnvironmentError when Pagefind writes in another way than is known here, or what the file system throws
 */
export async function publishedIds(output: string): Promise<Map<string, string>> {
  const folder = join(output, "pagefind/fragment");
  const names = await readdir(folder);
  const ids = new Map<string, string>();
  for (let at = 0; at < names.length; at += AT_ONCE) {
    await Promise.all(
      names.slice(at, at + AT_ONCE).map(async (name) => {
        const text = beginningOf(await readFile(join(folder, name)));
        const url = /^pagefind_dcd\{"url":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
        if (url === undefined) throw new EnvironmentError(`This version of Pagefind, the search engine, writes ${name} in another way than Wegwijzer knows. Run \`npm ci\`, which installs the right one.`);
        ids.set(JSON.parse(url), name.slice(0, name.lastIndexOf(".")));
      }),
    );
  }
  return ids;
}

/** What the first bytes of a compressed file hold. */
function beginningOf(compressed: Uint8Array): string {
  return gunzipSync(compressed.subarray(0, BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
}
