// Walks a page's tokens once: resolves its links, and notes everything that refers to something else, with its place in the file.
import { explainHidden, hiddenCharacter } from "../model/characters.ts";
import type { DirectiveReference, Document, Heading, ImageReference, Reference, ValueReference } from "../model/document.ts";
import { evaluate } from "../model/formula/evaluate.ts";
import { formatEvaluation } from "../model/formula/explain.ts";
import { readableAddress, resolveLink } from "../model/link.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import type { Token } from "./markdown-types.ts";
import type { Citation } from "./rules/citation.ts";
import { locator } from "./locator.ts";
import type { AmountReader } from "./typed-amounts.ts";

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };
export type Collected = Writable<Omit<Document, "html" | "ids">>;

/** Collects and resolves; the tokens' link and picture addresses are changed to addresses from the site's root. */
export function collect(site: Site, page: Page, tokens: readonly Token[], readAmounts: AmountReader): Collected {
  const headings: Heading[] = [];
  const links: Reference[] = [];
  const images: ImageReference[] = [];
  const citations: Reference[] = [];
  const values: ValueReference[] = [];
  const terms: Reference[] = [];
  const directives: DirectiveReference[] = [];
  const faults: Collected["faults"] = [];
  const value = valueText(site, page);
  const locate = locator(page.body, page.bodyLine);
  let find = locate({ from: 0, to: Infinity });
  let line = page.bodyLine;
  // A file with such a character itself is refused when it is read; what is left are those that an entity makes.
  const mayHide = page.body.includes("&");
  for (const [index, token] of tokens.entries()) {
    if (token.map) {
      line = token.map[0] + page.bodyLine;
      find = locate({ from: token.map[0], to: token.map[1] });
    }
    if (token.type === "fault") faults.push({ ...token.meta, ...find(token.content) });
    if (token.type === "block_directive") {
      const place = { line, column: 1 };
      const { name, attributes } = token.meta;
      if (attributes) directives.push({ name, attributes, ...place });
      else faults.push({ rule: "directive-syntax", message: `"${token.content}" is not understood.`, hint: 'Write it as ::name{id=word} or ::name{title="some words"}.', ...place });
    }
    if (token.type !== "inline") continue;
    const children = token.children ?? [];
    const opener = tokens[index - 1];
    if (opener?.type === "heading_open") headings.push({ level: Number(opener.tag.slice(1)), id: opener.attrGet("id") ?? "", text: textOf(children, value), line, column: 1 });
    for (const child of children.some((inner) => inner.children) ? children.flatMap((inner) => [inner, ...(inner.children ?? [])]) : children) {
      const hidden = mayHide && hiddenCharacter([child.content, ...(child.attrs ?? []).map(([, value]) => value)].join("\n"));
      if (hidden) faults.push({ rule: "hidden-character", ...explainHidden(hidden.name), ...find("&") });
      if (child.type === "fault") faults.push({ ...child.meta, ...find(child.content) });
      else if (child.type === "link_open") {
        const href = child.attrGet("href") ?? "";
        links.push({ value: href, ...find(`](${readableAddress(href)}`, `](${href}`, `](<${readableAddress(href)}`, readableAddress(href)) });
        const target = resolveLink(site, page, href);
        if (target.kind === "refused") child.attrSet("href", "#");
        else if (target.kind === "page") child.attrSet("href", target.page === page && target.hash !== "" ? `#${target.hash}` : target.page.url + (target.hash === "" ? "" : `#${target.hash}`));
        else if (target.kind === "picture") child.attrSet("href", target.picture.url);
        else if (target.kind === "external" && /^https?:/i.test(target.url)) child.attrSet("rel", "external");
      } else if (child.type === "image") {
        const source = child.attrGet("src") ?? "";
        images.push({ value: source, alt: child.content, ...find(`](${readableAddress(source)}`, `](${source}`, "![") });
        const target = resolveLink(site, page, source);
        child.attrSet("src", target.kind === "picture" ? target.picture.url : "");
        if (target.kind === "picture" && target.picture.width !== undefined) {
          child.attrSet("width", String(target.picture.width));
          child.attrSet("height", String(target.picture.height));
        }
      } else if (child.type === "citation") {
        const cited: Citation[] = child.meta.citations;
        const place = find(child.markup);
        for (const { id } of cited) citations.push({ value: id, ...place });
      } else if (child.type === "value_directive") values.push({ value: child.content, attributes: child.meta.attributes, ...find(child.markup) });
      else if (child.type === "term_directive") terms.push({ value: child.meta.attributes.id ?? child.content, ...find(child.markup) });
      else if (child.type === "text") {
        const leftover = /^:{2,}[ a-z].*|^:{3,}$|:(?:value|term|example|figure)\[|\[@[^\]]*\]?/.exec(child.content);
        if (leftover) faults.push({ rule: "directive-syntax", message: `"${leftover[0]}" is not understood.`, hint: "This looks like a directive or citation that is not complete; check its brackets, and the blank line or ::: around it. A block that holds another begins and ends with one colon more: ::::.", ...find(leftover[0]) });
      }
    }
  }
  return { headings, links, images, citations, values, amounts: readAmounts(page, tokens), terms, directives, faults };
}

/** The words of a heading. @param value what a value reads as */
function textOf(tokens: readonly Token[], value: (token: Token) => string): string {
  const words = tokens.map((token) => {
    if (token.type === "value_directive") return value(token);
    if (token.type === "text" || token.type === "code_inline" || token.type.endsWith("_directive")) return token.content;
    return token.type === "softbreak" || token.type === "hardbreak" ? " " : "";
  });
  return words.join("").trim();
}

/** What a value reads as on a page, without its link; nothing when it is not known, which a check tells. */
function valueText(site: Site, page: Page): (token: Token) => string {
  const language = site.languages.find(({ code }) => code === page.language);
  const strings = site.strings.get(page.language);
  return ({ content, meta }) => (language && strings ? (formatEvaluation(site, evaluate(site, content, meta.attributes), language, strings) ?? "") : "");
}
