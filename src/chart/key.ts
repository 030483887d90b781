// The key of a chart: each sign with what it stands for, one a line, so that nothing collides on a narrow screen.
import { html, type Html } from "../model/html.ts";
import type { Standing } from "../model/schema/figures.ts";
import type { Strings } from "../model/schema/strings.ts";
import { LETTERS, LINE, text, type Drawing } from "./drawing.ts";
import { barLook, marker } from "./marks.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface KeyEntry {
  sign: "bar" | "marker";
  series: number;
  standing: Standing;
  words: string;
}

const INDENT = 24;

/** Words for a standing that is not the usual one. */
export function standingWords(standing: Exclude<Standing, "current">, strings: Strings): string {
  return { superseded: strings.superseded, doubtful: strings.doubtful, "other-method": strings.otherMethod }[standing];
}

/** Draws the key. */
export function key(id: string, entries: readonly KeyEntry[], width: number): Drawing {
  let top = 0;
  const body: Html[] = [];
  for (const { sign, series, standing, words } of entries) {
    const middle = top + LETTERS - 5;
    body.push(sign === "marker" ? marker("8", middle, { series, standing }) : html`<rect x="0" y="${middle - 6}" width="16" height="12" ${barLook(id, { series, standing })}/>`);
    const lines = textWidth(words, LETTERS) <= width - INDENT ? [words] : wrapText(words, LETTERS, width - INDENT);
    for (const line of lines) {
      body.push(text(String(INDENT), top + LETTERS, line, { className: "key" }));
      top += LINE;
    }
  }
  return { body: html`${body}`, height: top + 10 };
}
