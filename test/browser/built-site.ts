// This repository's own site, built once into a temporary folder, and the list of its pages.
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

export interface BuiltSite {
  folder: string;
  /** Addresses of all pages from the site's root, without the first slash: "", "stappen/ambitie/", "404.html". */
  pages: string[];
  /** Path of the site's public address, with both slashes: the one place where its 404 page finds its style. */
  path: string;
}

const address = z.object({ url: z.url() });

/** Gives the site that the test runner built, or builds it when a test file runs by itself. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = process.env["WEGWIJZER_BUILT"] ?? (await build());
  const names = await readdir(folder, { recursive: true });
  const pages = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(/(^|\/)index\.html$/, "$1"))
    .toSorted();
  if (pages.length < 20) throw new Error(`The built site has only ${pages.length} pages: ${folder}`);
  const { url } = address.parse(JSON.parse(await readFile("_data/site.json", "utf8")));
  return { folder, pages, path: new URL(url).pathname };
}

/** Some pages spread evenly over the list, always the same ones. */
export function samplePages(pages: readonly string[], count: number): string[] {
  const step = Math.max(1, pages.length / count);
  return pages.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count);
}

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wegwijzer-site-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build.ts", "--output", folder]);
  return folder;
}
