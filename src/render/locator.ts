// Finds where a piece of a page's text stands, since markdown-it keeps the lines of blocks and no place of what is in them.
import { lineCounter } from "../model/line-counter.ts";
import type { Position } from "../model/site.ts";

/** Characters searched in one page before places are told by their block's first line: what keeps a page of 100,000 links linear. */
const BUDGET = 50_000_000;

/** A function from a block (its first line and the line after its last, from 0) to a function that finds pieces of text in it, each time the next place. */
export function locator(body: string, bodyLine: number): (block: { from: number; to: number }) => (...needles: string[]) => Position {
  const lines = body.split("\n");
  let budget = BUDGET;
  const search = (text: string, needle: string, position: number): number => {
    const found = text.indexOf(needle, position);
    budget -= (found < 0 ? text.length : found) - position;
    return found;
  };
  return ({ from, to }) => {
    let block: { text: string; positionAt(offset: number): Position } | undefined;
    const last = new Map<string, number>();
    let recent = 0;
    return (...needles) => {
      if (!block) {
        const text = lines.slice(from, to).join("\n");
        block = { text, positionAt: lineCounter(text) };
      }
      for (const needle of needles.filter((word) => word !== "")) {
        if (budget < 0) break;
        const seen = last.get(needle);
        let at = search(block.text, needle, seen ?? recent);
        if (at < 0 && seen === undefined && recent > 0) at = search(block.text, needle, 0);
        if (at < 0) continue;
        last.set(needle, at + needle.length);
        recent = at;
        const { line, column } = block.positionAt(at);
        return { line: line - 1 + from + bodyLine, column: column + (needle.startsWith("](") ? 2 : 0) };
      }
      return { line: from + bodyLine, column: 1 };
    };
  };
}
