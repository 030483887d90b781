// Bundles the style sheet and the script with esbuild; their names carry a hash of their content.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUNDLING } from "../model/bundling.ts";
import { sha256 } from "../model/checksums.ts";
import { EDITED_PAGES } from "../model/edited-pages.ts";
import { SITE_SCRIPTS } from "../model/site-scripts.ts";
import type { Strings } from "../model/schema/strings.ts";
import type { Assets } from "../model/view.ts";

interface TextFile {
  path: string;
  content: string;
}

/** What the script for two languages side by side says. */
export interface BesideWords {
  close: string;
  shown: string;
  uneven: string;
  failed: string;
}

/** Those words in each language. */
export function besideWords(strings: ReadonlyMap<string, Strings>): Record<string, BesideWords> {
  return Object.fromEntries([...strings].map(([code, words]) => [code, { close: words.besideClose, shown: words.besideShown, uneven: words.besideUneven, failed: words.besideFailed }]));
}

/** Stands in the worker's script until the version is known. */
const VERSION_HERE = "VERSION_HERE";

/** What a script needs that looks up others. */
const LISTED = { SITE_SCRIPTS: JSON.stringify(SITE_SCRIPTS) };

const SOURCE = fileURLToPath(new URL("../", import.meta.url));

/** The service worker, and the one that takes an earlier one away. */
const WORKERS = { worker: `${SOURCE}client/service-worker/worker.ts`, farewell: `${SOURCE}client/service-worker/farewell.ts` };

/**
 * The bundles' addresses, and the files to publish.
 * @param serviceWorker whether the script starts one
 * @param preview whether the search asks for pages edited since
 * @param besideWords what the two languages side by side need to say, by language
 */
export async function bundleAssets({ serviceWorker, preview }: { serviceWorker: boolean; preview: boolean }, besideWords: Readonly<Record<string, BesideWords>>): Promise<{ assets: Assets; files: TextFile[] }> {
  const lazy = {
    search: await bundlePair("search", { style: "styles/search.css", script: preview ? "client/preview/app.ts" : "client/search/app.ts" }, { ...LISTED, PREVIEW: String(preview), EDITED_PAGES: JSON.stringify(EDITED_PAGES) }),
    beside: await bundlePair("beside", { style: "styles/beside.css", script: "client/beside/app.ts" }, { BESIDE_WORDS: JSON.stringify(besideWords) }),
    paths: await bundlePair("paths", { style: "styles/reader-paths.css", script: "client/reader-paths/app.ts" }, {}),
    dossier: await bundlePair("dossier", { style: "styles/dossier.css", script: "client/dossier/app.ts" }, LISTED),
  };
  const checklists = await bundleScript("checklists", "client/checklists/app.ts");
  const addresses = Object.entries(lazy).map(([name, [style, script]]) => [`${name.toUpperCase()}_FILES`, JSON.stringify({ style: style.path, script: script.path })]);
  const [style, script] = await bundlePair("main", { style: "styles/index.css", script: "client/main.ts" }, { SERVICE_WORKER: String(serviceWorker), ...Object.fromEntries(addresses), CHECKLISTS_SCRIPT: JSON.stringify(checklists.path) });
  const icon = { path: "assets/icon.svg", content: readFileSync(`${SOURCE}styles/icon.svg`, "utf8") };
  return { assets: { style: `/${style.path}`, script: `/${script.path}` }, files: [style, script, ...Object.values(lazy).flat(), checklists, icon] };
}

/** A style and a script that go together; names in the script are replaced by code. */
async function bundlePair(name: string, entries: { style: string; script: string }, define: Record<string, string>): Promise<[style: TextFile, script: TextFile]> {
  const { outputFiles } = await build({ ...BUNDLING, entryPoints: { style: SOURCE + entries.style, script: SOURCE + entries.script }, define, outdir: "/" });
  const text = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? "";
  return [named(name === "main" ? "style" : name, "css", text(".css")), named(name, "js", text(".js"))];
}

/** A script that some pages load later, without a style of its own. */
async function bundleScript(name: string, entry: string): Promise<TextFile> {
  const { outputFiles } = await build({ ...BUNDLING, entryPoints: [SOURCE + entry] });
  return named(name, "js", outputFiles[0]?.text ?? "");
}

/** The script of the service worker, or of the one that takes an earlier one away; the version is not yet in it. */
export async function bundleServiceWorker(kind: keyof typeof WORKERS): Promise<(version: string) => TextFile> {
  const { outputFiles } = await build({ ...BUNDLING, entryPoints: [WORKERS[kind]], define: { VERSION: JSON.stringify(VERSION_HERE) } });
  const text = outputFiles[0]?.text ?? "";
  return (version) => ({ path: "service-worker.js", content: text.replaceAll(VERSION_HERE, version) });
}

function named(name: string, extension: string, content: string): TextFile {
  const hash = sha256(content).slice(0, 10);
  return { path: `assets/${name}-${hash}.${extension}`, content };
}
