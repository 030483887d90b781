// Types of the two markdown-it plugins that ship none of their own.
declare module "markdown-it-container" {
  import type MarkdownIt from "markdown-it";
  import type { Token } from "markdown-it";
  const container: (markdown: MarkdownIt, name: string, options: { validate(info: string): boolean; render(tokens: Token[], at: number): string }) => void;
  export default container;
}
declare module "markdown-it-footnote" {
  import type MarkdownIt from "markdown-it";
  const footnote: (markdown: MarkdownIt) => void;
  export default footnote;
}
