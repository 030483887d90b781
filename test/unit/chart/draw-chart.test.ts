// Each kind of chart: what is drawn, kept beside the tests as golden files, and what is told in words.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawChart } from "../../../src/chart/draw-chart.ts";
import { fluidFrame } from "../../../src/chart/frame.ts";
import { chartWords } from "../../../src/chart/words.ts";
import type { Chart, RichCell } from "../../../src/model/schema/figures.ts";
import { context, exampleFigure } from "./example-figure.ts";

const charts = suite("charts");

const KINDS: Readonly<Record<string, Chart>> = {
  line: { kind: "line", columns: ["far"], joinYears: 2 },
  "line-two": { kind: "line", columns: ["far", "town"], joinYears: 3 },
  bars: { kind: "bars", columns: ["far"], rows: ["2001", "2009", "2010"], stacked: false },
  "bars-grouped": { kind: "bars", columns: ["far", "town"], rows: ["2001", "2012"], stacked: false },
  "bars-stacked": { kind: "bars", columns: ["town", "far"], rows: ["2001", "2012"], stacked: true, total: "share" },
  share: { kind: "share", column: "share", rows: ["2001", "2009", "2010", "2012"] },
  "share-of-row": { kind: "share", column: "far", rows: ["2001", "2009"], whole: "2012" },
  dots: { kind: "dots", columns: ["far", "town"], rows: ["2001", "2011"], alsoUnits: [] },
  number: { kind: "number", column: "far", row: "2011" },
};

for (const [name, chart] of Object.entries(KINDS)) {
  charts(`${name}: is drawn, and told in English and Dutch, as its golden file has it`, () => {
    const { body, height } = drawChart(exampleFigure(chart), chart, fluidFrame(252), context("en"));
    const made = `<svg xmlns="http://www.w3.org/2000/svg" height="${height}">\n${body.markup.replaceAll("><", ">\n<")}\n</svg>\n${chartWords(exampleFigure(chart), chart, context("en"))}\n${chartWords(exampleFigure(chart), chart, context("nl"))}\n`;
    const file = `test/fixtures/charts/${name}.txt`;
    if (process.env["UPDATE_EXPECTED"] === "1" || !existsSync(file)) writeFileSync(file, made);
    assert.fixture(made, readFileSync(file, "utf8"));
  });
}

const drawn = (chart: Chart, code = "en"): string => drawChart(exampleFigure(chart), chart, fluidFrame(252), context(code)).body.markup;
const count = (text: string, piece: string | RegExp): number => text.split(piece).length - 1;

charts("a line joins neighbours only: not over a gap, a row without a value, or a value of another standing", () => {
  const line: Chart = { kind: "line", columns: ["far"], joinYears: 2 };
  assert.is(count(drawn(line), 'class="join'), 1, "2011 to 2012; 2001 lies too far, and 2010 is not known");
  assert.is(count(drawn({ ...line, joinYears: 20 }), 'class="join'), 2, "2001 to 2009 too, never over 2010");
  assert.is(count(drawn({ kind: "line", columns: ["town"], joinYears: 20 }), 'class="join'), 0, "2009 is not known, and 2011 and 2012 do not stand as they are");
  assert.is(count(drawn(line), "mark series-1 other-method"), 2, "in the plot and in the key");
});

charts("years lie as far apart as they are", () => {
  const places = [...drawn({ kind: "line", columns: ["far"], joinYears: 2 }).matchAll(/<svg x="([\d.]+)%"[^>]*class="mark series-1 current"/g)].map(([, share]) => Number(share));
  assert.equal(places.map(Math.round), [0, 73, 91, 100], "2001, 2009, 2011 and 2012 of eleven years");
});

charts("bars are as long as their values, all from zero", () => {
  const [first = 0, second = 0] = [...drawn({ kind: "bars", columns: ["far"], rows: ["2001", "2009"], stacked: false }).matchAll(/<rect x="0%" y="\d+" width="([\d.]+)%"/g)].map(([, share]) => Number(share));
  assert.ok(Math.abs(first / second - 10.5 / 12) < 0.001);
});

charts("numbers are written as the language writes them", () => {
  const line: Chart = { kind: "line", columns: ["far"], joinYears: 2 };
  assert.ok(drawn(line, "en").includes(">15.3<") || drawn(line, "en").includes(">15.25<"));
  assert.ok(drawn(line, "nl").includes(">15,3<") || drawn(line, "nl").includes(">15,25<"));
});

charts("a value is written as large as it fits, by the widest usual font", () => {
  const number: Chart = { kind: "number", column: "far", row: "2011" };
  const sizeAt = (width: number): string => /<text[^>]* class="(large[^"]*)">/.exec(drawChart(exampleFigure(number), number, fluidFrame(width), context("en")).body.markup)?.[1] ?? "";
  const width = [...Array(400).keys()].find((wide) => sizeAt(wide) === "large") ?? 0;
  assert.ok(width > 60, String(width));
  assert.equal([399, width, width - 1, 2].map(sizeAt), ["large", "large", "large large-32", "large large-24"]);
});

/** What is told of the latest of these values, from 2001 on. */
function told(column: string, ...values: readonly (number | RichCell)[]): string {
  const line: Chart = { kind: "line", columns: [column], joinYears: 2 };
  const rows = values.map((value, index) => ({ key: String(2001 + index), year: 2001 + index, cells: { [column]: value }, source: ["x"] }));
  return /Latest value.*/.exec(chartWords(exampleFigure(line, { rows }), line, context("en")))?.[0] ?? "";
}

charts("what a series came to is told as a percentage only where that is not misread", () => {
  assert.is(told("far", 10, 15), "Latest value: 15.0 kilometres (2002); that is 50% more than in 2001.");
  assert.is(told("far", -4, 3), "Latest value: 3.0 kilometres (2002); that is 7.0 kilometres more than in 2001.");
  assert.is(told("far", 0, 3), "Latest value: 3.0 kilometres (2002); that is 3.0 kilometres more than in 2001.");
  assert.is(told("share", 40, 50), "Latest value: 50% (2002); that is 10 percentage points more than in 2001.");
  assert.is(told("share", 40.5, 40), "Latest value: 40% (2002); that is 0.5 percentage points less than in 2001.");
  assert.is(told("far", 10, { value: 15, qualifier: "at-least" }), "");
});

charts("a figure without a known value is drawn without an error", () => {
  for (const chart of Object.values(KINDS)) {
    const empty = exampleFigure(chart, { rows: exampleFigure(chart).rows.map((row) => ({ ...row, cells: {} })) });
    assert.ok(Number.isFinite(drawChart(empty, chart, fluidFrame(252), context("en")).height));
    assert.not.match(drawChart(empty, chart, fluidFrame(252), context("en")).body.markup, /NaN|Infinity|undefined/);
    assert.not.match(chartWords(empty, chart, context("en")), /NaN|undefined|\{/);
  }
});

charts.run();
