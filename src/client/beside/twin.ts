// Reads the page in the other language: from the web server, or in a copy in a folder from the script that lies beside that page.
import type { PageText, Piece } from "../../model/page-text.ts";
import { runClassicScript } from "../run-script.ts";

declare global {
  /** Called by that script. */
  var besidePage: ((twin: PageText) => void) | undefined;
}

/** The title and text of a page. @throws Error when it cannot be read */
export async function loadTwin(address: string): Promise<PageText> {
  return document.querySelector("offline-copy") === null ? fromServer(address) : fromScript(address);
}

/** A request can give a document without any text becoming markup here, which Trusted Types would forbid. */
function fromServer(address: string): Promise<PageText> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.addEventListener("load", () => {
      const text = request.responseXML?.querySelector("main .prose");
      if (request.status !== 200 || !text) reject(new Error(`${address} cannot be read.`));
      else resolve({ title: request.responseXML?.querySelector("main h1")?.textContent ?? "", pieces: piecesOf(text) });
    });
    request.addEventListener("error", () => reject(new Error(`${address} cannot be loaded.`)));
    request.open("GET", address);
    request.responseType = "document";
    request.send();
  });
}

function piecesOf(element: Element): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [node.data];
    return node instanceof Element ? [[node.localName, Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), piecesOf(node)]] : [];
  });
}

async function fromScript(address: string): Promise<PageText> {
  let found: PageText | undefined;
  globalThis.besidePage = (twin) => void (found = twin);
  await runClassicScript(new URL("beside.js", address).href);
  if (!found) throw new Error(`There is no text beside ${address}.`);
  return found;
}
