// Makes a published page work from a folder on disk: addresses name their file, and what the copy lacks is found on the web.
import { posix } from "node:path";
import { rewriteAddresses, type Rewriting } from "./rewrite-addresses.ts";

export interface OfflinePage {
  /** Path of the page in the copy. */
  from: string;
  /** Every path in the copy. */
  paths: ReadonlySet<string>;
  /** Public address of the site, with a slash at the end. */
  url: string;
  after?: Rewriting["after"];
}

/**
 * Rewrites a page's relative addresses: "../b/#x" becomes "../b/index.html#x", and the public address when the copy has no such file.
 * @throws RangeError when the tag to put markup after does not occur
 */
export function offlineLinks(html: string, { from, paths, url, after }: OfflinePage): string {
  const address = (written: string): string => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?|$)/i.test(written)) return written;
    const [path = "", ...rest] = written.split(/(?=[?#])/);
    const isFolder = /(?:^|\/)\.{0,2}$/.test(path);
    const target = isFolder ? `${path.replace(/\/?$/, "/")}index.html` : path;
    const found = paths.has(decode(posix.join(posix.dirname(from), target)));
    return found ? [target.replace(/^\.\/(?=.)/, ""), ...rest].join("") : new URL(written, new URL(from, url)).href;
  };
  return rewriteAddresses(html, after ? { address, after } : { address });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
