// What bars, shares and dots have in common: one row under another, each with its name above it.
import { html, type Html } from "../model/html.ts";
import type { Row } from "../model/schema/figures.ts";
import { LINE, paragraph, text, type Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { rowLabel, type ChartContext } from "./points.ts";

const GAP = 14;
const NAME_GAP = 3;

export interface Rows {
  rows: readonly Row[];
  frame: Frame;
  context: ChartContext;
  /** Top of the first row. */
  top: number;
  /** What stands above a row; its name when this is left out. */
  name?(row: Row): string;
  /** Draws what stands under a row's name, from a height on. */
  draw(row: Row, top: number): Drawing;
}

/** Draws the rows. */
export function drawRows({ rows, frame, context, top, name = (row) => rowLabel(row, context), draw }: Rows): Drawing {
  let y = top;
  const body: Html[] = [];
  for (const row of rows) {
    const above = paragraph(name(row), y, frame.width, "name");
    const drawn = draw(row, y + above.height + NAME_GAP);
    body.push(above.body, drawn.body);
    y += above.height + NAME_GAP + drawn.height + GAP;
  }
  return { body: html`${body}`, height: y - GAP - top };
}

/** A row without a value: says that it is not known. */
export function unknownRow(top: number, { strings }: ChartContext): Drawing {
  return { body: text("0", top + LINE - 5, strings.unknownValue, { className: "unknown" }), height: LINE };
}
