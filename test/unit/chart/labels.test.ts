// No text of a chart covers another or leaves the chart, whatever the data: looked at as a reader's screen would show it.
import { assert as holds, array, constantFrom, integer, oneof, constant, property, record, uniqueArray, boolean } from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawChart } from "../../../src/chart/draw-chart.ts";
import { LETTERS } from "../../../src/chart/drawing.ts";
import { fluidFrame } from "../../../src/chart/frame.ts";
import { overlap, type Box } from "../../../src/chart/place-labels.ts";
import { textWidth, wrapText } from "../../../src/chart/text-width.ts";
import type { Chart, Row } from "../../../src/model/schema/figures.ts";
import { context, exampleFigure } from "./example-figure.ts";

const labels = suite("labels of charts");

interface Shown extends Box {
  words: string;
}

/** The texts of a drawing as they stand on a chart of some width; those for wide screens only when they are shown. */
function textsOf(markup: string, width: number, wide: boolean): Shown[] {
  const offsets: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  const shown: Shown[] = [];
  for (const [tag, name = "", attributes = "", words = ""] of markup.matchAll(/<(\/?svg|text)([^>]*)>([^<]*)/g)) {
    const read = (key: string): string => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const place = (value: string): number => (value.endsWith("%") ? (Number.parseFloat(value) / 100) * width : Number(value || 0));
    const { x: left, y: top } = offsets.at(-1) ?? { x: 0, y: 0 };
    if (name === "/svg") offsets.pop();
    else if (name === "svg") {
      if (!tag.endsWith("/>")) offsets.push({ x: left + place(read("x")), y: top + place(read("y")) });
    } else {
      if (read("class").includes("wide") && !wide) continue;
      const text = words.replace(/&#39;/g, "'").replace(/&amp;/g, "&");
      const size = read("class") === "large" ? 42 : LETTERS;
      const length = textWidth(text, size) / 1.02;
      const anchor = read("text-anchor");
      const from = left + place(read("x")) + Number(read("dx") || 0) - (anchor === "end" ? length : anchor === "middle" ? length / 2 : 0);
      const baseline = top + Number(read("y"));
      shown.push({ words: text, left: from, right: from + length, top: baseline - size + 4, bottom: baseline + 2 });
    }
  }
  return shown;
}

function collisions(shown: readonly Shown[]): string[] {
  return shown.flatMap((a, index) => shown.slice(index + 1).filter((b) => overlap(a, b)).map((b) => `${a.words} / ${b.words}`));
}

const cell = oneof({ weight: 5, arbitrary: record({ value: integer({ min: 0, max: 400_000 }), status: constantFrom("current", "superseded", "doubtful", "other-method"), qualifier: constantFrom(undefined, "about", "at-least") }) }, { weight: 1, arbitrary: constant(null) });
const rows = uniqueArray(integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 12 }).chain((years) =>
  array(record({ far: cell, town: cell, share: integer({ min: 0, max: 100 }) }), { minLength: years.length, maxLength: years.length }).map((cells) =>
    years.map((year, index): Row => ({ key: String(year), year, cells: cells[index] as Row["cells"], source: ["x"] })),
  ),
);
const columns = constantFrom<string[]>(["far"], ["far", "town"]);
const chart = oneof(
  record({ kind: constant("line" as const), columns, joinYears: integer({ min: 1, max: 9 }) }),
  record({ kind: constant("bars" as const), columns, stacked: boolean() }),
  record({ kind: constant("share" as const), column: constant("share") }),
  record({ kind: constant("dots" as const), columns, alsoUnits: constant<string[]>([]) }),
);

for (const [screen, width, wide] of [["a phone", 252, false], ["a wide screen", 640, true]] as const) {
  labels(`on ${screen} no text covers another or sticks out, for any data`, () => {
    holds(
      property(rows, chart, constantFrom("en", "nl"), (data, kind: Chart, code) => {
        const { body, margin = { left: 0, right: 0 } } = drawChart(exampleFigure(kind, { rows: data }), kind, fluidFrame(252), context(code));
        const shown = textsOf(body.markup, width - margin.left - margin.right, wide);
        assert.equal(collisions(shown), []);
        for (const { words, left: from, right } of shown) assert.ok(from >= -margin.left - 4 && right <= width - margin.left + 4, `"${words}" sticks out: ${from} to ${right}`);
      }),
      { numRuns: 300 },
    );
  });
}

labels("two texts in one place are seen by this test", () => {
  assert.is(collisions(textsOf('<text x="0" y="14">one</text><text x="1%" y="15">two</text><text x="0" y="40">three</text>', 252, false)).length, 1);
});

labels("text is wrapped where it is too wide, and a long word stays whole", () => {
  assert.equal(wrapText("a bb ccc", LETTERS, textWidth("a bb", LETTERS)), ["a bb", "ccc"]);
  assert.equal(wrapText("aaaaaaaaaaaaaaaaaaaaaaaa b", LETTERS, 20), ["aaaaaaaaaaaaaaaaaaaaaaaa", "b"]);
});

labels.run();
