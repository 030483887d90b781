// Reads a rendered page as a tree of what a book can show; buttons, menus, drawings and files to download are left out.
import { Parser } from "htmlparser2";
import { element, textOf, type Node } from "./node.ts";

/** What only makes sense on a screen, or is said elsewhere in the book. */
const LEFT_OUT = new Set(["visually-hidden", "checklist-link", "figure-cite", "cite-files", "chart-words", "letters", "source-files", "downloads", "footnote-backref"]);
const LEFT_OUT_TAGS = new Set(["svg", "script", "style", "nav", "button", "input", "hr"]);
/** Elements that stand in a book under their own name; all others give only their children. */
const INLINE = new Set(["a", "b", "strong", "i", "em", "cite", "sup", "sub", "code", "img", "br"]);
const BLOCK = new Set(["p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "figure", "h2", "h3", "h4", "h5", "h6"]);
/** Elements without a meaning of their own that nevertheless begin a new line. */
const LINES = new Set(["div", "section", "article", "figcaption", "details", "header", "footer"]);
const ELEMENTS_ONLY = new Set(["ul", "ol", "dl", "table", "thead", "tbody", "tr"]);
const WORDS_ONLY = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "dt"]);
const KINDS = new Set(["markdown-alert", "chart", "lead", "figure-title", "action-meta", "source-note", "key-number", "facts", "markdown-alert-title", "align-start", "align-center", "align-end"]);

/** White space that is more or other than one space. */
const LONG_SPACE = /[\t\r\n\f]| {2}/;
const KEPT = ["id", "href", "src", "alt", "start", "scope"];
const NONE: Readonly<Record<string, string>> = {};

interface Open {
  tag: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** The tree. Text keeps one space where it has any; text that stands loose among blocks becomes a paragraph. */
export function readHtml(markup: string): Node[] {
  const root: Open = { tag: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  let skipped = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (skipped > 0 || isLeftOut(tag, attributes)) skipped++;
      else open.push({ tag, attributes, children: [] });
    },
    ontext(text) {
      if (skipped > 0) return;
      const isCode = open.some(({ tag }) => tag === "pre");
      open.at(-1)?.children.push(isCode || !LONG_SPACE.test(text) ? text : text.replace(/[ \t\r\n\f]+/g, " "));
    },
    onclosetag() {
      if (skipped > 0) {
        // The drawing of a chart is replaced by a file of its own; the place is kept.
        skipped--;
        return;
      }
      const closed = open.pop();
      if (closed && open.length > 0) open.at(-1)?.children.push(...finish(closed));
    },
  });
  parser.end(markup);
  return paragraphs(root.children);
}

/** Hidden is what a script shows when it is so, such as that a review is overdue. */
function isLeftOut(tag: string, { class: names = "", hidden }: Record<string, string>): boolean {
  return hidden !== undefined || LEFT_OUT_TAGS.has(tag) || names.split(" ").some((name) => LEFT_OUT.has(name));
}

function finish({ tag, attributes, children }: Open): Node[] {
  const own = bookAttributes(attributes);
  const kind = own["kind"];
  if (tag === "cite" && attributes["class"] === "plain") return children;
  // A list that numbers its steps itself keeps these numbers, which need not begin at one.
  if (attributes["class"] === "step-list") return [element("ul", content("ul", children))];
  if (attributes["class"] === "step-number") return [`${textOf(children)}. `];
  if (attributes["class"] === "step") return [element("li", numberedStep(children))];
  if (attributes["class"]?.split(" ").includes("evidence") === true) return ["(", ...children, ")"];
  if (tag === "summary") return [element("p", [element("strong", children)])];
  if (INLINE.has(tag)) return [element(tag, children, own)];
  if (BLOCK.has(tag)) return [element(tag, content(tag, children), own)];
  if (!LINES.has(tag)) return children;
  const inner = tag === "div" && children.some((child) => typeof child !== "string" && child.tag === "dt") ? trimmed(children) : paragraphs(children);
  return kind === undefined && own["id"] === undefined ? inner : [element("div", inner, own)];
}

/** What a book has a use for. */
function bookAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kind = attributes["class"]?.split(" ").find((name) => KINDS.has(name));
  const kept = KEPT.filter((name) => attributes[name] !== undefined);
  if (kept.length === 0 && kind === undefined) return NONE;
  const own = Object.fromEntries(kept.map((name) => [name, attributes[name] ?? ""]));
  return kind === undefined ? own : { ...own, kind };
}

/** A step with its number before its title. */
function numberedStep([number, title, ...others]: readonly Node[]): Node[] {
  if (typeof number !== "string" || title === undefined || typeof title === "string") return paragraphs([number, title, ...others].filter((node) => node !== undefined));
  return [{ ...title, children: [number, ...title.children] }, ...others];
}

/** What an element may hold: words only, elements only, or both in paragraphs. */
function content(tag: string, children: readonly Node[]): readonly Node[] {
  if (tag === "pre") return children;
  if (ELEMENTS_ONLY.has(tag)) return children.filter((child) => typeof child !== "string");
  if (WORDS_ONLY.has(tag)) return trimmed(children);
  if (children.some(isBlock)) return paragraphs(children);
  return /^(?:blockquote|figure)$/.test(tag) ? paragraphs(children) : trimmed(children);
}

/** Loose words among blocks, in paragraphs of their own. */
function paragraphs(children: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let loose: Node[] = [];
  const end = (): void => {
    const words = trimmed(loose);
    if (words.length > 0) blocks.push(element("p", words));
    loose = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      end();
      blocks.push(child);
    } else loose.push(child);
  }
  end();
  return blocks;
}

function isBlock(node: Node): boolean {
  return typeof node !== "string" && (BLOCK.has(node.tag) || node.tag === "div");
}

/** Without spaces at both ends. */
function trimmed(children: readonly Node[]): Node[] {
  const list = [...children];
  const first = list[0];
  if (typeof first === "string") list[0] = first.trimStart();
  const last = list.at(-1);
  if (typeof last === "string") list[list.length - 1] = last.trimEnd();
  return list.filter((node) => node !== "");
}
