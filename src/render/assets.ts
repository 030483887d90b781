// Bundles the style sheet and the script with esbuild; their names carry a hash of their content.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUNDLING } from "../model/bundling.ts";
import { sha256 } from "../model/checksums.ts";
import type { Assets } from "../model/view.ts";
import type { OutputFile } from "./outputs/output-file.ts";

/** Stands in the worker's script until the version is known. */
const VERSION_HERE = "VERSION_HERE";

const SOURCE = fileURLToPath(new URL("../", import.meta.url));

/** The service worker, and the one that takes an earlier one away. */
const WORKERS = { worker: `${SOURCE}client/service-worker/worker.ts`, farewell: `${SOURCE}client/service-worker/farewell.ts` };

/**
 * The bundles' addresses, and the files to publish.
 * @param serviceWorker whether the script starts one
 */
export async function bundleAssets(serviceWorker: boolean): Promise<{ assets: Assets; files: { path: string; content: string }[] }> {
  const result = await build({
    ...BUNDLING,
    entryPoints: { style: `${SOURCE}styles/index.css`, main: `${SOURCE}client/main.ts` },
    define: { SERVICE_WORKER: String(serviceWorker) },
    outdir: "/",
  });
  const text = (extension: string): string => result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? "";
  const style = named("style", "css", text(".css"));
  const script = named("main", "js", text(".js"));
  const icon = { path: "assets/icon.svg", content: readFileSync(`${SOURCE}styles/icon.svg`, "utf8") };
  return { assets: { style: `/${style.path}`, script: `/${script.path}` }, files: [style, script, icon] };
}

/** The script of the service worker, or of the one that takes an earlier one away; the version is not yet in it. */
export async function bundleServiceWorker(kind: keyof typeof WORKERS): Promise<(version: string) => OutputFile> {
  const { outputFiles } = await build({ ...BUNDLING, entryPoints: [WORKERS[kind]], define: { VERSION: JSON.stringify(VERSION_HERE) } });
  const text = outputFiles[0]?.text ?? "";
  return (version) => ({ path: "service-worker.js", content: text.replaceAll(VERSION_HERE, version) });
}

function named(name: string, extension: string, content: string): { path: string; content: string } {
  const hash = sha256(content).slice(0, 10);
  return { path: `assets/${name}-${hash}.${extension}`, content };
}
