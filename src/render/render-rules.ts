// How our own tokens become HTML, and the small changes to markdown-it's: scrollable tables.
import type { Token } from "markdown-it";
import { html } from "../model/html.ts";
import { findValue, formatValue } from "../model/numbers.ts";
import { pageAt } from "../model/site.ts";
import { findTerm } from "../model/terms.ts";
import type { MarkdownIt } from "./markdown-types.ts";
import type { RenderEnvironment } from "./markdown.ts";
import type { Citation } from "./rules/citation.ts";

type Rule = (tokens: Token[], index: number, options: unknown, env: RenderEnvironment) => string;

const rules: Record<string, Rule> = {
  block_directive(tokens, index, _options, env) {
    const { name, attributes } = tokens[index]?.meta ?? {};
    const directive = Object.hasOwn(env.directives, name) ? env.directives[name] : undefined;
    return `${directive?.render(attributes ?? {}, env.context) ?? ""}\n`;
  },
  citation(tokens, index, _options, env) {
    const citations: Citation[] = tokens[index]?.meta.citations ?? [];
    return env.context.cite(citations).markup;
  },
  value_directive(tokens, index, _options, { context }) {
    const { site, language, strings } = context;
    const value = findValue(site, tokens[index]?.content ?? "");
    if (!value) return "";
    const text = formatValue(site, value, language, strings);
    const remark = { current: "", superseded: ` (${strings.superseded})`, doubtful: ` (${strings.doubtful})`, "other-method": "" }[value.status];
    const page = pageAt(site, language.code, value.figure.page);
    return (page ? html`<a class="value" href="${page.url}#figure_${value.figure.id}">${text}</a>${remark}` : html`<span class="value">${text}</span>${remark}`).markup;
  },
  term_directive(tokens, index, _options, { context, glossaryUrl }) {
    const token = tokens[index];
    const term = findTerm(context.site, token?.meta.attributes.id ?? token?.content ?? "", context.language.code);
    const text = token?.content ?? "";
    if (!term || glossaryUrl === undefined) return html`<span class="term">${text}</span>`.markup;
    return html`<a class="term" href="${glossaryUrl}#term_${term.id}">${text}</a>`.markup;
  },
  table_open: () => '<div class="table-scroll" tabindex="0">\n<table>\n',
  table_close: () => "</table>\n</div>\n",
};

/** Adds the render rules. */
export function renderRules(markdown: MarkdownIt): void {
  Object.assign(markdown.renderer.rules, rules);
}
