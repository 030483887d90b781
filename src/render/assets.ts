// Bundles the style sheet and the script with esbuild; their names carry a hash of their content.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Assets } from "../model/view.ts";

const SOURCE = fileURLToPath(new URL("../", import.meta.url));

/** The bundles' addresses, and the files to publish. */
export async function bundleAssets(): Promise<{ assets: Assets; files: { path: string; content: string }[] }> {
  const result = await build({
    entryPoints: { style: `${SOURCE}styles/index.css`, main: `${SOURCE}client/main.ts` },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome123", "firefox121", "safari17.5"],
    outdir: "/",
    legalComments: "inline",
    logLevel: "silent",
  });
  const text = (extension: string): string => result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? "";
  const style = named("style", "css", text(".css"));
  const script = named("main", "js", text(".js"));
  const icon = { path: "assets/icon.svg", content: readFileSync(`${SOURCE}styles/icon.svg`, "utf8") };
  return { assets: { style: `/${style.path}`, script: `/${script.path}` }, files: [style, script, icon] };
}

function named(name: string, extension: string, content: string): { path: string; content: string } {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `assets/${name}-${hash}.${extension}`, content };
}
