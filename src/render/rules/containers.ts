// :::details{summary="…"} and :::cards: blocks with Markdown inside.
import container from "markdown-it-container";
import { escapeHtml } from "../../model/html.ts";
import type { MarkdownIt } from "../markdown-types.ts";
import { parseAttributes } from "./directive-attributes.ts";

/** Adds the two containers. */
export function containers(markdown: MarkdownIt): void {
  container(markdown, "details", {
    validate: (info) => summaryOf(info) !== undefined,
    render(tokens, at) {
      const token = tokens[at];
      if (token?.nesting !== 1) return "</div></details>\n";
      const summary = summaryOf(token.info) ?? "";
      return `<details class="details"><summary>${escapeHtml(summary)}</summary><div class="details-body">\n`;
    },
  });
  container(markdown, "cards", {
    validate: (info) => info.trim() === "cards",
    render: (tokens, at) => (tokens[at]?.nesting === 1 ? '<div class="card-list">\n' : "</div>\n"),
  });
}

function summaryOf(info: string): string | undefined {
  const attributes = /^details\{(.*)\}$/.exec(info.trim())?.[1];
  return attributes === undefined ? undefined : parseAttributes(attributes)?.["summary"];
}
