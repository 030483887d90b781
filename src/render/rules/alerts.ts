// > [!NOTE] and its kin, in the form GitHub shows too: a quote whose first line names a kind of remark.
import { escapeHtml } from "../../model/html.ts";
import { didYouMean } from "../../model/suggest.ts";
import type { RenderEnvironment } from "../markdown.ts";
import type { MarkdownIt, StateCore, Token } from "../markdown-types.ts";
import { blockFault } from "./fault.ts";

const KINDS = ["note", "tip", "important", "warning", "caution"] as const;
const FIRST_LINE = /^\[!([a-z-]+)\][ \t]*(?:\n|$)/i;

/** Adds the rule; in a list or an unfolding text too, where GitHub leaves it a quote. */
export function alerts(markdown: MarkdownIt): void {
  markdown.core.ruler.after("block", "alerts", rule);
  markdown.renderer.rules["alert_title"] = (tokens, index, _options, env: RenderEnvironment) => {
    const kind = KINDS.find((name) => name === tokens[index]?.markup) ?? "note";
    return `<p class="markdown-alert-title">${escapeHtml(env.context.strings[kind])}</p>\n`;
  };
}

function rule(state: StateCore): void {
  const result: Token[] = [];
  const open: { token: Token; isAlert: boolean }[] = [];
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at];
    if (!token) continue;
    result.push(token);
    if (token.type === "blockquote_open") {
      const kind = kindOf(state.tokens, at);
      const known = KINDS.find((name) => name === kind?.toLowerCase());
      open.push({ token, isAlert: known !== undefined });
      if (kind === undefined) {
        if (isCrowded(state.tokens[at + 2])) result.splice(-1, 0, crowded(state, token));
        continue;
      }
      if (known === undefined) result.splice(-1, 0, unknownKind(state, token, kind));
      else at += beginAlert(state, at, known, result);
    } else if (token.type === "blockquote_close" && open.pop()?.isAlert === true) Object.assign(token, { type: "alert_close", tag: "div" });
  }
  state.tokens = result;
}

/** The word between [! and ], when it is the first line of the quote and something follows. */
function kindOf(tokens: readonly Token[], at: number): string | undefined {
  const [paragraph, inline, , next] = tokens.slice(at + 1, at + 5);
  if (paragraph?.type !== "paragraph_open" || inline?.type !== "inline") return undefined;
  const match = FIRST_LINE.exec(inline.content);
  return match && (match[0].length < inline.content.length || next?.type !== "blockquote_close") ? match[1] : undefined;
}

/** Makes the quote at a place an alert, and tells how many tokens after it are dealt with: the paragraph that held nothing but the kind. */
function beginAlert(state: StateCore, at: number, kind: string, result: Token[]): number {
  const [quote, , inline] = state.tokens.slice(at, at + 3);
  if (!quote || !inline) return 0;
  Object.assign(quote, { type: "alert_open", tag: "div", markup: kind });
  quote.attrSet("class", `markdown-alert markdown-alert-${kind}`);
  const title = new state.Token("alert_title", "", 0);
  title.markup = kind;
  result.push(title);
  inline.content = inline.content.replace(FIRST_LINE, "");
  return inline.content === "" ? 3 : 0;
}

/** Whether more stands on the line that names the kind of a remark, which makes it text. */
function isCrowded(inline: Token | undefined): boolean {
  return inline?.type === "inline" && KINDS.some((kind) => inline.content.toLowerCase().startsWith(`[!${kind}]`));
}

function crowded(state: StateCore, { map }: Token): Token {
  return blockFault(state, map, "[!", { rule: "remark", message: "A remark begins with its kind on a line of its own, and its text on the next.", hint: "Write > [!NOTE] and below it > the text. A remark has no title of its own." });
}

function unknownKind(state: StateCore, { map }: Token, kind: string): Token {
  return blockFault(state, map, `[!${kind}]`, { rule: "unknown-alert", message: `There is no remark "[!${kind}]".`, hint: didYouMean(kind.toUpperCase(), KINDS.map((name) => name.toUpperCase())) ?? "" });
}
