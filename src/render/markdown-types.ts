// The markdown-it types the rules use, imported in one place.
import type MarkdownItClass from "markdown-it";
import type { StateBlock as Block, StateInline as Inline, StateCore as Core, Token as MarkdownToken } from "markdown-it";

export type MarkdownIt = MarkdownItClass;
export type StateBlock = Block;
/** Its types lack how many links are open around the place. */
export type StateInline = Inline & { linkLevel?: number };
export type StateCore = Core;
export type Token = MarkdownToken;
