// Reads each finished page once more: every address and anchor in them must answer, whoever wrote it, editor or layout.
import { posix } from "node:path";
import { Parser } from "htmlparser2";
import { readOwnMarkup } from "../model/own-markup.ts";
import type { PageMarkup } from "../model/page-markup.ts";
import type { Problem } from "../model/problem.ts";
import { textCopy } from "../model/text-copy.ts";

/** A finished page: its path in the output folder and its HTML. */
export interface FinishedPage {
  path: string;
  content: string;
  /** The editor's file the page was made from. */
  source: string;
}

/** Takes pages as they are finished; no page is kept. */
export interface Verifier {
  add(page: Pick<FinishedPage, "path" | "source">, markup: PageMarkup): void;
  /** What is wrong, once all pages are read. @param paths every path in the output */
  problems(paths: { has(path: string): boolean }): Problem[];
}

/** A place that pages link to, and the first page that does, in the order of the paths. */
interface Target {
  path: string;
  hash: string;
  link: string;
  from: Pick<FinishedPage, "path" | "source">;
  pages: number;
}

/**
 * Follows each link of each page; linear in the number of links.
 * @param base path of the public address, which the error page's links carry
 */
export function createVerifier(base: string): Verifier {
  /** The anchors of each page, each between two line ends, which no anchor holds: one text takes far less room than a set. */
  const anchors = new Map<string, string>();
  const targets = new Map<string, Target>();
  const faults = new Map<string, { problem: Problem; pages: number }>();
  /** Links that go up, on the pages that stand beside the last one: they are written the same there and lead to the same. */
  let siblings = { above: undefined as string | undefined, targets: new Map<string, Target>() };
  const tell = ({ source }: Pick<FinishedPage, "source">, rule: string, message: string, hint: string, pages = 1): void => {
    const known = faults.get(`${rule} ${message}`);
    if (known) known.pages += pages;
    else faults.set(`${rule} ${message}`, { problem: { file: source, line: 1, column: 1, rule, message, hint }, pages });
  };
  const add = (page: Pick<FinishedPage, "path" | "source">, { ids: own, doubles, links, unsafe }: PageMarkup): void => {
    const { path, source } = page;
    for (const what of unsafe) tell(page, "unsafe-markup", `The finished page holds ${what}, which no page may.`, "If no text of yours holds this, the layout is at fault: report it.");
    for (const id of doubles) tell(page, "same-anchor", `The anchor "${id}" stands twice on the page.`, "Show a figure, step or recommendation only once on a page, and give headings different words.");
    const anchorsHere = textCopy(`\n${own.join("\n")}\n`);
    anchors.set(path, anchorsHere);
    const above = folderAbove(path, 1);
    if (siblings.above !== above) siblings = { above, targets: new Map() };
    for (const link of links) {
      // Most links stay on their page, and need not be kept until all pages are known.
      if (link.startsWith("#") && (link === "#" || holds(anchorsHere, decode(link.slice(1))))) continue;
      const isUpward = link.startsWith("../");
      const known = (isUpward ? siblings.targets.get(link) : undefined) ?? find(path, link, page);
      if (!known) continue;
      if (isUpward) siblings.targets.set(link, known);
      known.pages++;
      if (path < known.from.path) Object.assign(known, { link: textCopy(link), from: { path, source } });
    }
  };
  /** Where a link leads; undefined for another site. */
  const find = (path: string, link: string, { source }: Pick<FinishedPage, "source">): Target | undefined => {
    const place = locate(path, link, base);
    if (place === undefined) return undefined;
    const known = targets.get(place);
    if (known) return known;
    const key = textCopy(place);
    const [to = "", hash = ""] = key.split("\n");
    const found = { path: to, hash, link: textCopy(link), from: { path, source }, pages: 0 };
    targets.set(key, found);
    return found;
  };
  const problems = (paths: { has(path: string): boolean }): Problem[] => {
    for (const { path, hash, link, from, pages } of targets.values()) {
      if (!paths.has(path)) tell(from, "broken-link", `The finished page links to "${link}", which does not exist.`, "If no text of yours holds this link, the layout is at fault: report it.", pages);
      else if (hash !== "" && !holds(anchors.get(path), hash)) tell(from, "broken-anchor", `The finished page links to "${link}", but /${path} has no "${hash}".`, "A number links to its figure: show it there with ::figure{id=…}, or correct the figure's page.", pages);
    }
    return [...faults.values()].map(({ problem, pages }) => (pages === 1 ? problem : { ...problem, message: `${problem.message} The same on ${pages - 1} more ${pages === 2 ? "page" : "pages"}.` }));
  };
  return { add, problems };
}

/** Whether a page has an anchor; of a file that is no page we do not know. */
function holds(anchors: string | undefined, anchor: string): boolean {
  return anchors?.includes(`\n${anchor}\n`) ?? true;
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
export function readMarkup(content: string): PageMarkup {
  const found = nothingYet();
  if (readOwnMarkup(content, (name, attributes) => look(found, name, attributes))) return listed(found);
  const parsed = nothingYet();
  new Parser({ onopentag: (name, attributes) => look(parsed, name, attributes) }).end(content);
  return listed(parsed);
}

function nothingYet(): Read {
  return { ids: new Set(), doubles: [], links: new Set(), unsafe: new Set() };
}

function listed({ ids, doubles, links, unsafe }: Read): PageMarkup {
  return { ids: [...ids], doubles, links: [...links], unsafe: [...unsafe] };
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

/** The output path an address leads to and its anchor, with a line end between them; undefined for another site. */
function locate(from: string, link: string, base: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return undefined;
  const at = link.indexOf("#");
  const hash = `\n${at < 0 ? "" : decode(link.slice(at + 1))}`;
  const path = (at < 0 ? link : link.slice(0, at)).replace(/\?.*$/, "");
  if (path === "") return from + hash;
  const plain = UPWARD.exec(path);
  const folder = plain && folderAbove(from, (plain[1] ?? "").length / "../".length);
  if (plain && folder !== undefined) return fileOf(folder + (plain[2] ?? "")) + hash;
  const joined = path.startsWith("/") ? path.slice(base.length) : posix.join(posix.dirname(from), path);
  return fileOf(joined === "." || joined === "./" ? "" : joined.replace(/^\.\//, "")) + hash;
}

/** The file that a host hands out for a path. */
function fileOf(path: string): string {
  return decode(path === "" || path.endsWith("/") ? `${path}index.html` : path);
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
