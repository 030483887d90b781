// Turns a page's HTML into pieces that a dossier can show, print and write to files: what is there for the screen alone is left out.
import { Parser } from "htmlparser2";
import type { Piece } from "../../model/dossier.ts";
import { figureFiles } from "../../model/figure-files.ts";
import type { Page } from "../../model/page.ts";
import { publicAddress } from "../../model/public-address.ts";
import { say, type Site } from "../../model/site.ts";

/** Elements that stay what they are. Others leave what is in them. */
const KEPT = new Set(["p", "h3", "h4", "h5", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code", "em", "strong", "b", "i", "cite", "s", "sup", "sub", "a", "img", "br", "hr"]);
/** Left out with all that is in them. */
const DROPPED = new Set(["svg", "nav", "script", "style", "button", "site-search", "dossier-app"]);
const DROPPED_CLASSES = new Set(["figure-cite", "figure-foot", "footnote-backref", "source-files", "downloads", "datasets"]);
/** Between the children of these, blank text means nothing. */
const BLOCKS = new Set(["", "ul", "ol", "dl", "table", "thead", "tbody", "tr", "blockquote", "div", "figure", "section", "details", "figcaption"]);
/** How a column of a table is aligned. */
const ALIGNED = /^align-(?:center|end)$/;
/** A part of a dossier has the second level, so what is in it stands one deeper than on its page. */
const DEEPER: Readonly<Record<string, string>> = { h2: "h3", h3: "h4", h4: "h5" };

interface Frame {
  name: string;
  attributes: Readonly<Record<string, string>>;
  classes: readonly string[];
  inside: Piece[];
}

/** The pieces of a page's body. @param isPart whether there is a part of this name to be collected */
export function piecesOf(site: Site, page: Page, markup: string, isPart: (name: string) => boolean): Piece[] {
  const root = frame("", {});
  const open = [root];
  const parser = new Parser({
    onopentag: (name, attributes) => void open.push(frame(name, attributes)),
    ontext(text) {
      const inPre = open.some(({ name }) => name === "pre");
      const inside = open.at(-1)?.inside;
      const last = inside?.at(-1);
      const added = inPre ? text : text.replace(/\s+/g, " ");
      // The parser hands out a text in pieces, at each entity.
      if (inside && typeof last === "string") inside[inside.length - 1] = inPre ? last + added : (last + added).replace(/ {2,}/g, " ");
      else inside?.push(added);
    },
    onclosetag() {
      const closed = open.pop();
      if (closed) open.at(-1)?.inside.push(...convert(closed, open, { site, page, isPart }));
    },
  });
  parser.write(markup);
  parser.end();
  return meaningful(root);
}

interface Context {
  site: Site;
  page: Page;
  isPart(name: string): boolean;
}

function frame(name: string, attributes: Readonly<Record<string, string>>): Frame {
  return { name, attributes, classes: (attributes["class"] ?? "").split(" "), inside: [] };
}

function convert(closed: Frame, around: readonly Frame[], context: Context): Piece[] {
  const { attributes, classes } = closed;
  const name = DEEPER[closed.name] ?? closed.name;
  const inside = meaningful(closed);
  // Hidden is what a script shows when it is so, such as that a review is overdue.
  if (attributes["hidden"] !== undefined || DROPPED.has(name) || classes.some((each) => DROPPED_CLASSES.has(each))) return [];
  if (classes.includes("chart")) return chartPicture(around, context);
  if (name === "figure") return [marked("div", `figure:${(attributes["id"] ?? "").replace("figure_", "")}`, inside, context)];
  if (name === "li" && attributes["data-action"] !== undefined) return [marked("li", `action:${attributes["data-action"]}`, inside, context)];
  if (name === "summary" || classes.some((each) => each === "markdown-alert-title" || each === "label" || each === "figure-title")) return [["p", {}, [["strong", {}, inside]]]];
  if (classes.includes("markdown-alert")) return [["blockquote", {}, inside]];
  if (name === "a") return link(attributes["href"] ?? "", inside, around, context);
  // A style sheet sets these apart; words alone need a dash or brackets.
  if (classes.includes("unit")) return ["– ", ...inside];
  if (classes.includes("status")) return ["(", ...inside, ")"];
  if (!KEPT.has(name)) return inside;
  return [[name, keptAttributes(closed, name, around), inside]];
}

/** What is in an element, without blank text that only lays out the markup. */
function meaningful({ name, inside }: Frame): Piece[] {
  return BLOCKS.has(name) ? inside.filter((piece) => typeof piece !== "string" || piece.trim() !== "") : inside;
}

function marked(tag: string, part: string, inside: readonly Piece[], { isPart }: Context): Piece {
  return [tag, isPart(part) ? { part } : {}, inside];
}

/** The chart as the picture that is published with it. */
function chartPicture(around: readonly Frame[], { site, page }: Context): Piece[] {
  const id = around.findLast(({ name }) => name === "figure")?.attributes["id"]?.replace("figure_", "");
  const figure = site.figures.get(id ?? "");
  return figure ? [["p", {}, [["img", { src: `/${figureFiles(figure.id, page.language).png}`, alt: say(figure.title, page.language) }, []]]]] : [];
}

/** Links leave the device with the dossier, so they name the public address; only citations lead to the list of sources in it. */
function link(href: string, inside: readonly Piece[], around: readonly Frame[], { site, page }: Context): Piece[] {
  if (href.startsWith("#ref_")) return [["a", { href }, inside]];
  // The number of a footnote or remark leads to a place that is named anew on each page.
  if (around.at(-1)?.name === "sup") return [...inside];
  if (href.startsWith("#")) return [["a", { href: publicAddress(site, page.url) + href }, inside]];
  return [["a", { href: href.startsWith("/") ? publicAddress(site, href) : href }, inside]];
}

function keptAttributes({ attributes, classes }: Frame, name: string, around: readonly Frame[]): Record<string, string> {
  const { src = "", alt = "", scope } = attributes;
  if (name === "img") return { src, alt };
  const aligned = classes.find((each) => ALIGNED.test(each));
  const own: Record<string, string> = aligned === undefined ? {} : { class: aligned };
  return name === "th" ? { scope: scope ?? (around.some((each) => each.name === "thead") ? "col" : "row"), ...own } : own;
}
