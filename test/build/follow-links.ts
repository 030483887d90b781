// Follows the links of all pages in a folder as a browser does that opened one of them from disk.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Parser } from "htmlparser2";
import { filesIn } from "./command.ts";

/** The addresses that name no file of the folder, or no place in it, and how many were followed. */
export function followLinks(folder: string): { faults: string[]; followed: number } {
  const paths = new Set(filesIn(folder));
  const pages = new Map([...paths].filter((path) => path.endsWith(".html")).map((path) => [path, readPage(readFileSync(join(folder, path), "utf8"))]));
  const faults: string[] = [];
  let followed = 0;
  for (const [path, { addresses }] of pages) {
    for (const address of addresses) {
      if (/^(https?|mailto|tel):/.test(address)) continue;
      followed++;
      const [file = "", anchor = ""] = address.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file.replace(/\?.*/, "")));
      if (!paths.has(target)) faults.push(`${path}: ${address}`);
      else if (anchor !== "" && pages.get(target)?.ids.has(decodeURIComponent(anchor)) !== true) faults.push(`${path}: ${address} has no such place`);
    }
  }
  return { faults, followed };
}

function readPage(markup: string): { addresses: string[]; ids: Set<string> } {
  const addresses: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(_, { id, href, src, "data-search-url": search }) {
      if (id !== undefined) ids.add(id);
      addresses.push(...[href, src, search].filter((address) => address !== undefined));
    },
  });
  parser.end(markup);
  return { addresses, ids };
}
