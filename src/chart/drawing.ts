// What a chart turned out to be: markup for the inside of an <svg>, and how high that is.
import { html, type Html } from "../model/html.ts";
import { wrapText } from "./text-width.ts";

export interface Drawing {
  body: Html;
  height: number;
  /** Pixels that it sticks out at the sides. */
  margin?: { left: number; right: number };
}

/** Size of the letters, and height of a line, in pixels. */
export const LETTERS = 14;
export const LINE = 19;

export interface TextOptions {
  anchor?: "start" | "middle" | "end";
  /** Pixels to the right. */
  dx?: number;
  className?: string;
}

/** A line of text; y is its baseline. */
export function text(x: string, y: number, words: string, { anchor = "start", dx = 0, className = "" }: TextOptions = {}): Html {
  return html`<text x="${x}" y="${y}"${dx === 0 ? "" : html` dx="${dx}"`}${anchor === "start" ? "" : html` text-anchor="${anchor}"`}${className === "" ? "" : html` class="${className}"`}>${words}</text>`;
}

/** Text from the left edge over as many lines as it needs; y is the top. */
export function paragraph(words: string, y: number, width: number, className = ""): Drawing {
  const lines = wrapText(words, LETTERS, width);
  return { body: html`${lines.map((line, index) => text("0", y + LINE * index + LETTERS, line, { className }))}`, height: lines.length * LINE };
}
