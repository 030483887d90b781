// The script and style that only an offline copy has.
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import type { CopyFile } from "./copy-file.ts";

const SOURCE = fileURLToPath(new URL("../", import.meta.url));

/** assets/offline.js and assets/offline.css. */
export async function offlineAssets(): Promise<CopyFile[]> {
  const [script = "", style = ""] = await bundle([`${SOURCE}client/offline/copy.ts`, `${SOURCE}styles/offline-copy.css`]);
  const files = { "assets/offline.css": Buffer.from(style), "assets/offline.js": Buffer.from(script) };
  return Object.entries(files).map(([path, bytes]) => ({ path, read: () => bytes }));
}
