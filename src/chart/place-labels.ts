// Finds for each label of a chart a place where it covers nothing; labels without one are left out.
import { LETTERS } from "./drawing.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A label and the point it belongs to: x as a share of the width, y in pixels. */
export interface Label {
  x: number;
  y: number;
  words: string;
}

export interface PlacedLabel extends Label {
  anchor: "start" | "middle" | "end";
  /** Pixels to the right of the point, and its baseline. */
  dx: number;
  baseline: number;
}

/** Ways to put a label beside its point, the best first: above, below, then to a side. */
const WAYS: readonly { anchor: PlacedLabel["anchor"]; dx: number; dy: number }[] = [
  { anchor: "middle", dx: 0, dy: -11 },
  { anchor: "end", dx: 4, dy: -11 },
  { anchor: "middle", dx: 0, dy: 22 },
  { anchor: "start", dx: -4, dy: 22 },
  { anchor: "end", dx: -10, dy: 5 },
  { anchor: "start", dx: 10, dy: 5 },
];

export interface Space {
  width: number;
  height: number;
  /** How far a label may stick out, in pixels. */
  margin: { left: number; right: number; top: number };
  /** What must not be covered. */
  taken: readonly Box[];
}

/** Places labels in the order given. @returns those that found a place */
export function placeLabels(labels: readonly Label[], { width, height, margin, taken }: Space): PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const way = WAYS.map(({ anchor, dx, dy }): PlacedLabel => ({ ...label, anchor, dx, baseline: label.y + dy })).find((candidate) => {
      const box = boxOf(candidate, width);
      return box.left >= -margin.left && box.right <= width + margin.right && box.top >= -margin.top && box.bottom <= height && !boxes.some((other) => overlap(box, other));
    });
    if (!way) continue;
    placed.push(way);
    boxes.push(boxOf(way, width));
  }
  return placed;
}

/** What a placed label covers on a chart of some width. */
export function boxOf({ x, words, anchor, dx, baseline }: PlacedLabel, width: number): Box {
  const length = textWidth(words, LETTERS);
  const from = x * width + dx - (anchor === "start" ? 0 : anchor === "end" ? length : length / 2);
  return { left: from, right: from + length, top: baseline - LETTERS + 2, bottom: baseline + 3 };
}

/** Whether two rectangles have a point in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
