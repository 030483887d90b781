// Stands in for what Pagefind asks of a browser and a folder refuses: reading its files, its own address, and a worker.
import { runClassicScript } from "../run-script.ts";

declare global {
  /** Called by each file of the search data with its name and its bytes in base64. */
  var offlineFile: ((name: string, base64: string) => void) | undefined;
}

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error("pagefind/offline.js must be loaded as a classic script.");
const folder = new URL(".", script.src).href;

/** In the place of import.meta.url: Pagefind finds its files beside it. */
export const pagefindAddress = `${folder}pagefind.js`;

/** In the place of Worker: without it Pagefind works in the page itself. */
export const Worker = undefined;

const arrived = new Map<string, string>();
globalThis.offlineFile = (name, base64) => void arrived.set(name, base64);

/** In the place of fetch: NAME is read from the script NAME.js, which holds its bytes. @throws Error when there is no such file */
export async function fetch(address: string | URL): Promise<Response> {
  const { href } = new URL(address, folder);
  const name = href.slice(folder.length).replace(/[?#].*$/, "");
  await runClassicScript(`${folder}${name}.js`);
  const base64 = arrived.get(name);
  arrived.delete(name);
  if (base64 === undefined) throw new Error(`${name}.js does not hold ${name}.`);
  return new Response(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}
