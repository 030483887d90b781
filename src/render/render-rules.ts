// How our own tokens become HTML, and the small changes to markdown-it's: tables that scroll, and are aligned without a style.
import type { Token } from "markdown-it";
import { evaluate } from "../model/formula/evaluate.ts";
import { formatEvaluation, standingOf } from "../model/formula/explain.ts";
import { html, nothing } from "../model/html.ts";
import { pageAt } from "../model/site.ts";
import { findTerm } from "../model/terms.ts";
import type { MarkdownIt } from "./markdown-types.ts";
import type { RenderEnvironment } from "./markdown.ts";
import type { Citation } from "./rules/citation.ts";

type Rule = (tokens: Token[], index: number, options: unknown, env: RenderEnvironment) => string;

/** Where markdown-it would write a style, which no page of ours may hold, and the class that says it. */
const ALIGNMENT: Readonly<Record<string, string>> = { "text-align:left": "align-start", "text-align:center": "align-center", "text-align:right": "align-end" };

/** A cell of a table, whose column may be aligned (`:---`, `:---:`, `---:`). */
function cell(tokens: Token[], index: number): string {
  const { tag, attrs } = tokens[index] ?? { tag: "td", attrs: null };
  const aligned = ALIGNMENT[attrs?.find(([name]) => name === "style")?.[1] ?? ""];
  return aligned === undefined ? `<${tag}>` : `<${tag} class="${aligned}">`;
}

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
  value_directive(tokens, index, _options, { context, remarks }) {
    const { site, language, strings } = context;
    const token = tokens[index];
    const found = evaluate(site, token?.content ?? "", token?.meta.attributes ?? {});
    const text = formatEvaluation(site, found, language, strings);
    if ("wrong" in found || text === undefined) return "";
    const isComputed = "computed" in found;
    const { figure } = isComputed ? found.computed.inputs[0] : found.value;
    const status = isComputed ? standingOf(found.computed) : found.value.status;
    const remark = { current: "", superseded: ` (${strings.superseded})`, doubtful: ` (${strings.doubtful})`, "other-method": isComputed ? ` (${strings.otherMethod})` : "" }[status];
    const page = pageAt(site, language.code, figure.page);
    const how = isComputed ? html` aria-describedby="computed_${remarks.computed.push(found.computed)}"` : nothing;
    return (page && token?.meta.isInLink !== true ? html`<a class="value" href="${page.url}#figure_${figure.id}"${how}>${text}</a>${remark}` : html`<span class="value"${how}>${text}</span>${remark}`).markup;
  },
  example_directive(tokens, index, _options, { context, remarks }) {
    remarks.hasExample = true;
    return html`<span class="example">${tokens[index]?.content ?? ""}<span class="visually-hidden"> (${context.strings.example})</span></span>`.markup;
  },
  term_directive(tokens, index, _options, { context, glossaryUrl }) {
    const token = tokens[index];
    const term = findTerm(context.site, token?.meta.attributes.id ?? token?.content ?? "", context.language.code);
    const text = token?.content ?? "";
    if (!term || glossaryUrl === undefined || token?.meta.isInLink === true) return html`<span class="term">${text}</span>`.markup;
    return html`<a class="term" href="${glossaryUrl}#term_${term.id}">${text}</a>`.markup;
  },
  table_open: () => '<div class="table-scroll" tabindex="0">\n<table>\n',
  th_open: cell,
  td_open: cell,
  table_close: () => "</table>\n</div>\n",
};

/** Adds the render rules. */
export function renderRules(markdown: MarkdownIt): void {
  Object.assign(markdown.renderer.rules, rules);
}
