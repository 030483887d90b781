// The Markdown we write: CommonMark with tables, footnotes, alerts, containers, directives and citations; raw HTML is off.
import Markdown from "markdown-it";
import anchor from "markdown-it-anchor";
import footnotePlugin from "markdown-it-footnote";
import type { Directive, DirectiveContext } from "../model/view.ts";
import { renderRules } from "./render-rules.ts";
import { alerts } from "./rules/alerts.ts";
import { blockDirective } from "./rules/block-directive.ts";
import { citation } from "./rules/citation.ts";
import { computed, type Remarks } from "./rules/computed.ts";
import { containers } from "./rules/containers.ts";
import { drawFaults } from "./rules/fault.ts";
import { footnotes } from "./rules/footnotes.ts";
import { inlineDirective } from "./rules/inline-directive.ts";
import { leftovers } from "./rules/leftovers.ts";
import { lostText } from "./rules/lost-text.ts";
import { nestingLimit } from "./rules/nesting-limit.ts";
import { normalize } from "./rules/normalize.ts";
import { slugify } from "../model/slugify.ts";
import type { MarkdownIt, Token } from "./markdown-types.ts";

/** What the renderer hands to each rule while one page is rendered. */
export interface RenderEnvironment {
  context: DirectiveContext;
  directives: Readonly<Record<string, Directive>>;
  /** Address of the language's glossary page, when it has one. */
  glossaryUrl: string | undefined;
  /** Filled while the page is rendered, told at its end. */
  remarks: Remarks;
}

/** The parser and renderer, set up once for the whole site. */
export function createMarkdown(): MarkdownIt {
  const markdown = new Markdown({ html: false, linkify: false, typographer: false });
  markdown.use(footnotePlugin).use(anchor, { slugify, getTokensText: wordsOf, tabIndex: false, level: [2, 3, 4] });
  for (const rule of [normalize, alerts, blockDirective, inlineDirective, citation, containers, renderRules, footnotes, leftovers, lostText, nestingLimit, computed, drawFaults]) rule(markdown);
  // Every address becomes a link here, so that the wrong ones are told where they stand instead of being shown as text.
  markdown.validateLink = () => true;
  return markdown;
}

/** The words that a heading's id is made of; not those of a value, which may change while the heading stays. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (type === "text" || type === "code_inline" || type === "term_directive" ? content : type === "softbreak" || type === "hardbreak" ? " " : "")).join("");
}
