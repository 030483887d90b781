// The markdown-it types the rules use, imported in one place.
import type MarkdownItClass from "markdown-it";
import type { StateBlock as Block, StateInline as Inline, StateCore as Core, Token as MarkdownToken } from "markdown-it";

export type MarkdownIt = MarkdownItClass;
export type StateBlock = Block;
export type StateInline = Inline;
export type StateCore = Core;
export type Token = MarkdownToken;
