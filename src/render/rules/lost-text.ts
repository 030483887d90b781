// Text that Markdown itself drops without a word: unused or double footnotes, cells beyond a table's columns, definitions nobody uses.
import { lineCounter } from "../../model/line-counter.ts";
import type { MarkdownIt, StateCore, Token } from "../markdown-types.ts";
import { blockFault, type Fault } from "./fault.ts";

const MOST_FOOTNOTES = 2000;

/** Adds the rule, before the footnotes are moved to the end of the page. */
export function lostText(markdown: MarkdownIt): void {
  markdown.core.ruler.before("footnote_tail", "lost_text", (state) => {
    state.tokens = [...tooMany(state), ...footnotes(state), ...cells(state), ...definitions(state, markdown), ...state.tokens];
  });
}

function fault(state: StateCore, line: number, source: string, told: Fault): Token {
  return blockFault(state, [line, line + 1], source, told);
}

/** The plugin's time grows with the square of their number. */
function tooMany(state: StateCore): Token[] {
  const count: number = state.env.footnotes?.list?.length ?? 0;
  if (count <= MOST_FOOTNOTES) return [];
  state.env.footnotes.list = undefined;
  return [fault(state, 0, "[^", { rule: "footnote", message: `This page has ${count} footnotes; at most ${MOST_FOOTNOTES} fit on one.`, hint: "Split the page." })];
}

function footnotes(state: StateCore): Token[] {
  const found: Token[] = [];
  const seen = new Set<string>();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "footnote_reference_open") continue;
    const label: string = token.meta.label;
    const line = state.tokens[index + 1]?.map?.[0] ?? 0;
    const source = `[^${label}]:`;
    if (seen.has(label)) found.push(fault(state, line, source, { rule: "footnote", message: `The footnote [^${label}] stands twice on this page; one of them would be lost.`, hint: "Give one of them another name." }));
    else if ((state.env.footnotes?.refs?.[`:${label}`] ?? -1) < 0) found.push(fault(state, line, source, { rule: "footnote", message: `No text refers to the footnote [^${label}], so that no reader would see it.`, hint: `Write [^${label}] where it belongs, or take it out.` }));
    seen.add(label);
  }
  return found;
}

/** GFM drops what a row has more than the heading. */
function cells(state: StateCore): Token[] {
  const found: Token[] = [];
  const lines = state.src.split("\n");
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "table_open" || !token.map) continue;
    let columns = 0;
    for (let at = index; state.tokens[at] && state.tokens[at]?.type !== "thead_close"; at++) if (state.tokens[at]?.type === "th_open") columns++;
    for (let line = token.map[0] + 2; line < token.map[1]; line++) {
      const row = (lines[line] ?? "").replace(/^[\s>]*\|?/, "").replace(/(?<!\\)\|\s*$/, "");
      const count = row.split(/(?<!\\)\|/).length;
      if (count > columns) found.push(fault(state, line, "|", { rule: "table-cells", message: `This row has ${count} cells and its table ${columns} columns; the last would be lost.`, hint: "Add a heading, or write \\| for a line that is part of the text." }));
    }
  }
  return found;
}

/** "[word]: something" is a definition, which is never shown by itself. */
function definitions(state: StateCore, markdown: MarkdownIt): Token[] {
  const labels = Object.keys(state.env.references ?? {});
  if (labels.length === 0) return [];
  const normalise = (label: string): string => markdown.utils.normalizeReference(label);
  const positionAt = lineCounter(state.src);
  const used = new Set([...state.src.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\](?!:)/g)].map(([, label = ""]) => normalise(label)));
  const lines = new Map([...state.src.matchAll(/^[ \t>]*\[((?:[^[\]\\]|\\.){1,999})\]:/gm)].map((match) => [normalise(match[1] ?? ""), { label: match[1] ?? "", line: positionAt(match.index).line - 1 }]));
  return labels.filter((label) => !used.has(label)).map((label) => {
    const place = lines.get(label) ?? { label, line: 0 };
    return fault(state, place.line, `[${place.label}]:`, { rule: "unused-definition", message: `No text refers to [${place.label}], so that no reader would see this line.`, hint: `Write [${place.label}] where it belongs, or put a backslash before the bracket when it is text.` });
  });
}
