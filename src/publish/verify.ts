// Reads the finished pages once more: every address and anchor in them must answer, whoever wrote it, editor or layout.
import { posix } from "node:path";
import { Parser } from "htmlparser2";
import { readOwnMarkup } from "../model/own-markup.ts";
import type { Problem } from "../model/problem.ts";

interface Finished {
  path: string;
  content: string;
  /** The editor's file the page was made from. */
  source: string;
}

/**
 * Follows each link of each page; linear in the number of links.
 * @param paths every path in the output
 * @param base path of the public address, which the error page's links carry
 */
export function verifyOutput(pages: readonly Finished[], paths: ReadonlySet<string>, base: string): Problem[] {
  const read = new Map(pages.map((page) => [page.path, readPage(page.content)]));
  const faults = new Map<string, { problem: Problem; pages: number }>();
  for (const page of pages) {
    const { links, doubles, unsafe } = read.get(page.path) ?? readPage("");
    const tell = (rule: string, message: string, hint: string): void => {
      const known = faults.get(`${rule} ${message}`);
      if (known) known.pages++;
      else faults.set(`${rule} ${message}`, { problem: { file: page.source, line: 1, column: 1, rule, message, hint }, pages: 1 });
    };
    for (const what of unsafe) tell("unsafe-markup", `The finished page holds ${what}, which no page may.`, "If no text of yours holds this, the layout is at fault: report it.");
    for (const id of doubles) tell("same-anchor", `The anchor "${id}" stands twice on the page.`, "Show a figure, step or recommendation only once on a page, and give headings different words.");
    for (const link of links) {
      const target = locate(page.path, link, base);
      if (target === undefined) continue;
      const [path, hash] = target;
      if (!paths.has(path)) tell("broken-link", `The finished page links to "${link}", which does not exist.`, "If no text of yours holds this link, the layout is at fault: report it.");
      else if (hash !== "" && read.has(path) && !read.get(path)?.ids.has(hash)) tell("broken-anchor", `The finished page links to "${link}", but /${path} has no "${hash}".`, "A number links to its figure: show it there with ::figure{id=…}, or correct the figure's page.");
    }
  }
  return [...faults.values()].map(({ problem, pages: times }) => (times === 1 ? problem : { ...problem, message: `${problem.message} The same on ${times - 1} more ${times === 2 ? "page" : "pages"}.` }));
}

/** Elements that load or send something, or change what other addresses mean; none of our layouts has them. */
const UNSAFE_ELEMENTS = new Set(["base", "iframe", "frame", "object", "embed", "applet", "portal"]);
const UNSAFE_ATTRIBUTE = /^(?:on|data-pagefind|style$|srcdoc$)/;
const UNSAFE_ADDRESS = /^\s*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i;

interface Read {
  ids: Set<string>;
  doubles: string[];
  links: Set<string>;
  unsafe: Set<string>;
}

/** Reads a page by the form that our own markup has, and any page that has not, by a parser. */
function readPage(content: string): Read {
  const found: Read = { ids: new Set(), doubles: [], links: new Set(), unsafe: new Set() };
  if (readOwnMarkup(content, (name, attributes) => look(found, name, attributes))) return found;
  const parsed: Read = { ids: new Set(), doubles: [], links: new Set(), unsafe: new Set() };
  new Parser({ onopentag: (name, attributes) => look(parsed, name, attributes) }).end(content);
  return parsed;
}

function look({ ids, doubles, links, unsafe }: Read, name: string, attributes: Readonly<Record<string, string>>): void {
  const { id, href, src } = attributes;
  if (UNSAFE_ELEMENTS.has(name)) unsafe.add(`<${name}>`);
  for (const attribute in attributes) if (UNSAFE_ATTRIBUTE.test(attribute)) unsafe.add(`the attribute ${attribute}`);
  if (id !== undefined) {
    if (ids.has(id)) doubles.push(id);
    ids.add(id);
  }
  for (const address of [href, src]) if (address !== undefined && UNSAFE_ADDRESS.test(address)) unsafe.add(`an address that starts with ${address.trim().split(":")[0] ?? ""}:`);
  if (href !== undefined && name !== "link") links.add(href);
  if (src !== undefined) links.add(src);
}

/** A relative address as we write it: only its beginning goes up. */
const UPWARD = /^((?:\.\.\/)*)((?:(?!\.{1,2}(?:\/|$))[^/]+(?:\/|$))*)$/;

/** The output path and anchor an address leads to; undefined for another site. */
function locate(from: string, link: string, base: string): [string, string] | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return undefined;
  const [address = "", hash = ""] = link.split("#");
  const path = address.replace(/\?.*$/, "");
  if (path === "") return [from, decode(hash)];
  const plain = UPWARD.exec(path);
  const folder = plain && folderAbove(from, (plain[1] ?? "").length / "../".length);
  if (plain && folder !== undefined) {
    const rest = plain[2] ?? "";
    return [decode(`${folder}${rest}${rest === "" || rest.endsWith("/") ? "index.html" : ""}`), decode(hash)];
  }
  const joined = path.startsWith("/") ? path.slice(base.length) : posix.join(posix.dirname(from), path);
  const clean = joined === "." || joined === "./" ? "" : joined.replace(/^\.\//, "");
  return [decode(clean === "" || clean.endsWith("/") ? `${clean}index.html` : clean), decode(hash)];
}

/** The folder so many steps above the one that a file stands in, with a slash at its end; undefined above the site. */
function folderAbove(path: string, steps: number): string | undefined {
  let end = path.lastIndexOf("/");
  for (let step = 0; step < steps; step++) {
    if (end < 0) return undefined;
    end = end === 0 ? -1 : path.lastIndexOf("/", end - 1);
  }
  return path.slice(0, end + 1);
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
