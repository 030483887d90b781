// Writes a tree of the handbook as XHTML, in which each link names the file that it leads to.
import { html, raw, type Html } from "../model/html.ts";
import type { Node } from "./node.ts";

/** Elements without content. */
const EMPTY = new Set(["img", "br"]);
const DEEPEST = 6;

/** The markup. @param href where a link that begins with "#" leads */
export function xhtml(nodes: readonly Node[], href: (anchor: string) => string): Html {
  return html`${nodes.map((node) => {
    if (typeof node === "string") return withoutControls(node);
    const tag = node.tag.replace(/^h(\d+)$/, (_, level: string) => `h${Math.min(Number(level), DEEPEST)}`);
    const { kind, ...own } = node.attributes;
    const attributes = { ...own, ...(kind === undefined || /^h\d$/.test(kind) ? {} : { class: kind }), ...(own["href"]?.startsWith("#") === true ? { href: href(own["href"].slice(1)) } : {}) };
    return tagged(tag, attributes, xhtml(node.children, href));
  })}`;
}

/** An element by its name, which no text of a page can choose. */
export function tagged(tag: string, attributes: Readonly<Record<string, string>>, content: Html): Html {
  const written = Object.entries(attributes).map(([name, value]) => html` ${name}="${withoutControls(value)}"`);
  return EMPTY.has(tag) ? html`${raw(`<${tag}`)}${written}/>` : html`${raw(`<${tag}`)}${written}>${content}${raw(`</${tag}>`)}`;
}

/** XML 1.0 §2.2: what no document may hold, not even escaped. */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}
